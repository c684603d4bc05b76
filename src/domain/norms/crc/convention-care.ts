// The Convention on the Rights of the Child, articles 16 to 41, and article 6 of its third Optional Protocol.
import { pack } from '../pack.ts';
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
    nl: 'Een kind heeft recht op de best mogelijke gezondheid en op zorg daarvoor. Geen kind mag die zorg missen.',
    en: 'A child has a right to the best health that can be reached and to care for it. No child may go without that care.',
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
  'crc-30': {
    provision: 'art. 30',
    kind: 'weighing',
    decisions: ['reception', 'return', 'education'],
    nl: 'Een kind uit een minderheid of inheems volk mag met de eigen groep zijn cultuur, geloof en taal beleven.',
    en: 'A child of a minority or indigenous people may live its culture, religion and language with its own group.',
  },
  'crc-34': {
    provision: 'art. 34',
    kind: 'prohibition',
    decisions: ['reception', 'screening', 'return', 'child-protection'],
    nl: 'De staat beschermt het kind tegen elke vorm van seksuele uitbuiting en seksueel misbruik.',
    en: 'The state protects the child against every form of sexual exploitation and sexual abuse.',
  },
  // The Dutch reservation to 37(c) is about juvenile criminal law (recalled) and plays no part in migration.
  'crc-37': {
    provision: 'art. 37',
    kind: 'prohibition',
    decisions: ['detention', 'detention-review'],
    nl: 'Geen kind wordt gemarteld of onmenselijk behandeld. Opsluiting mag niet onrechtmatig of willekeurig zijn en alleen als uiterste middel, zo kort mogelijk, menswaardig, met snelle rechtshulp en een snelle rechter.',
    en: 'No child is tortured or treated inhumanly. Detention may not be unlawful or arbitrary and only a last resort, as short as possible, humane, with prompt legal help and a prompt court.',
  },
  'crc-39': {
    provision: 'art. 39',
    kind: 'requirement',
    decisions: ['health', 'reception'],
    nl: 'Een kind dat slachtoffer is van geweld, uitbuiting of oorlog wordt geholpen om te herstellen, op een plek die gezond is voor dat kind.',
    en: 'A child who is a victim of violence, exploitation or war is helped to recover, in a place that is healthy for that child.',
  },
  'crc-41': {
    provision: 'art. 41',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Geeft nationaal recht of ander internationaal recht een kind meer bescherming, dan geldt dat.',
    en: 'Where national law or other international law gives a child more protection, that law applies.',
  },
});

// The Dutch government decided in May 2023 to join; joining was not completed when last read. So: binding nowhere here.
export const crcComplaints = pack(
  { ...CONVENTION, instrument: 'IVRK protocol 3 (OP-IC)', bindingIn: [], from: '2014-04-14' },
  {
    'opic-6': {
      provision: 'art. 6',
      kind: 'requirement',
      decisions: ['appeal', 'removal'],
      nl: 'Vraagt het Kinderrechtencomité tijdens een klacht om een voorlopige maatregel, dan voert de staat die uit, zodat er geen schade komt die niet meer te herstellen is.',
      en: 'Where the Committee asks for an interim measure during a complaint, the state carries it out, so that no harm arises that cannot be undone.',
      source:
        'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-communications',
    },
  },
);
