// The Convention on the Rights of the Child, articles 16 to 28: family, protection, health, living standard and school.
// Articles 30 to 41 are in convention-liberty.ts.
import { pack } from '../pack.ts';
import { DECLARATION_22, RESERVATION_26 } from './declarations.ts';
import { CONVENTION } from './instrument.ts';

export const crcCare = pack(CONVENTION, {
  'crc-16': {
    provision: 'art. 16',
    kind: 'weighing',
    decisions: ['sharing', 'removal', 'data', 'family'],
    nl: 'Niemand mag zich willekeurig of onrechtmatig mengen in het privéleven, het gezin, het huis of de brieven van een kind. De wet beschermt het kind daartegen.',
    en: 'Nobody may interfere arbitrarily or unlawfully with the private life, family, home or letters of a child. The law protects the child against it.',
  },
  'crc-18': {
    provision: 'art. 18',
    kind: 'weighing',
    decisions: ['family', 'child-protection', 'reception'],
    nl: 'Beide ouders zijn samen verantwoordelijk voor de opvoeding en het belang van het kind is hun eerste zorg. De staat helpt hen daarbij.',
    en: 'Both parents share responsibility for raising the child and its best interests are their basic concern. The state helps them.',
  },
  'crc-19': {
    provision: 'art. 19',
    kind: 'requirement',
    decisions: ['child-protection', 'reception', 'return'],
    nl: 'De staat beschermt het kind tegen geweld, verwaarlozing, misbruik en uitbuiting, met hulp, melding, onderzoek en zo nodig de rechter.',
    en: 'The state protects the child against violence, neglect, abuse and exploitation, with help, reporting, investigation and where needed the court.',
  },
  'crc-20': {
    provision: 'art. 20',
    kind: 'weighing',
    decisions: ['representation', 'reception', 'return', 'child-protection'],
    nl: 'Een kind zonder gezin krijgt bijzondere bescherming en andere passende zorg. Continuïteit en achtergrond in geloof, cultuur en taal tellen mee.',
    en: 'A child without its family gets special protection and other suitable care. Continuity and background in religion, culture and language count.',
  },
  'crc-22': {
    provision: 'art. 22',
    kind: 'requirement',
    decisions: ['merits', 'admissibility', 'border', 'tracing', 'reception'],
    nl: 'Een kind dat asiel vraagt of vluchteling is, krijgt bescherming en hulp, alleen of met ouders. De staat helpt familie te zoeken; lukt dat niet, dan krijgt het dezelfde bescherming als elk kind zonder gezin.',
    en: 'A child who seeks asylum or is a refugee gets protection and help, alone or with parents. The state helps to trace family; failing that, the child gets the same protection as any child without a family.',
    declarations: DECLARATION_22,
  },
  'crc-23': {
    provision: 'art. 23',
    kind: 'requirement',
    decisions: ['health', 'education', 'reception', 'return'],
    nl: 'Een kind met een handicap heeft recht op een volwaardig leven en op bijzondere zorg die daarbij past.',
    en: 'A child with a disability has the right to a full and decent life and to the special care that goes with it.',
  },
  'crc-24': {
    provision: 'art. 24',
    kind: 'weighing',
    decisions: ['health', 'return', 'reception'],
    nl: 'Een kind heeft recht op de best mogelijke gezondheid en op zorg daarvoor. De staat streeft ernaar dat geen kind die zorg moet missen.',
    en: 'A child has a right to the best health that can be reached and to care for it. The state strives that no child has to go without that care.',
  },
  'crc-25': {
    provision: 'art. 25',
    kind: 'requirement',
    decisions: ['reception', 'child-protection'],
    nl: 'Is een kind door de overheid uit huis geplaatst, dan wordt regelmatig opnieuw bekeken of de plek en de behandeling nog kloppen.',
    en: 'Where an authority has placed a child away from home, place and treatment are reviewed at regular intervals.',
  },
  'crc-26': {
    provision: 'art. 26',
    kind: 'weighing',
    decisions: ['reception', 'residence'],
    nl: 'Een kind heeft recht op voordeel uit de sociale zekerheid, naar wat het kind en zijn verzorgers zelf hebben.',
    en: 'A child has a right to benefit from social security, depending on the means of the child and its carers.',
    declarations: RESERVATION_26,
  },
  'crc-27': {
    provision: 'art. 27',
    kind: 'weighing',
    decisions: ['reception', 'return'],
    nl: 'Een kind heeft recht op een levensstandaard waarin het lichamelijk, geestelijk en sociaal kan groeien. De staat helpt ouders die dat niet kunnen betalen.',
    en: 'A child has a right to a standard of living in which it can grow in body, mind and society. The state helps parents who cannot afford it.',
  },
  'crc-28': {
    provision: 'art. 28',
    kind: 'requirement',
    decisions: ['education', 'reception', 'return'],
    nl: 'Elk kind heeft recht op onderwijs, met gelijke kansen. Basisonderwijs is gratis en verplicht, vervolgonderwijs bereikbaar.',
    en: 'Every child has a right to education, with equal chances. Primary school is free and compulsory, further schooling within reach.',
  },
});
