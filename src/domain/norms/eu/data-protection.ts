// The General Data Protection Regulation as far as it limits what may be done with a child's data in a decision. What it asks
// of the system as such (records, security, impact assessments) is no provision about a child and stands in SECURITY.md.
import { UNION } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const GDPR: Instrument = {
  instrument: 'AVG (GDPR) 2016/679',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '2018-05-25',
  source: 'https://data.europa.eu/eli/reg/2016/679/oj',
  authentic: UNION,
  verified: readBy('PB/OJ L 2016/679, kopie/copy: gdpr.xml', '2026-11-24'),
};

export const dataProtection = pack(GDPR, {
  'gdpr-5': {
    provision: 'art. 5',
    kind: 'requirement',
    decisions: ['sharing', 'data'],
    nl: 'Gegevens dienen een vast doel, zijn niet meer dan nodig, kloppen, worden niet te lang bewaard en zijn veilig. Wie ze gebruikt, moet dat kunnen laten zien.',
    en: 'Data serve a fixed purpose, are no more than needed, correct, not kept too long and safe. Whoever uses them must be able to show it.',
  },
  'gdpr-6': {
    provision: 'art. 6(1)(c), (e), 6(3)',
    kind: 'requirement',
    decisions: ['sharing', 'data'],
    nl: 'Een overheid gebruikt gegevens alleen als de wet haar dat opdraagt of als dat nodig is voor een taak uit de wet.',
    en: 'An authority uses data only where the law obliges it to or where a task in law needs it.',
  },
  'gdpr-6-4': {
    provision: 'art. 6(4)',
    kind: 'requirement',
    decisions: ['sharing'],
    nl: 'Gegevens voor een ander doel gebruiken mag alleen als dat past bij het eerste doel of als een wet het regelt.',
    en: 'Using data for another purpose is allowed only if that fits the first purpose or a law provides for it.',
    verified: 'not-verified',
  },
  'gdpr-9': {
    provision: 'art. 9',
    kind: 'prohibition',
    decisions: ['sharing', 'data', 'health', 'biometrics'],
    nl: 'Gegevens over gezondheid, afkomst, geloof, seksuele gerichtheid en lichaamskenmerken worden niet gebruikt, behalve in de gevallen die er staan.',
    en: 'Data on health, origin, religion, sexual orientation and biometrics are not used, except in the cases named.',
  },
  'gdpr-10': {
    provision: 'art. 10',
    kind: 'prohibition',
    decisions: ['sharing', 'detention'],
    nl: 'Gegevens over strafbare feiten worden alleen gebruikt onder toezicht van de overheid of als een wet dat toestaat.',
    en: 'Data on criminal offences are used only under control of official authority or where a law allows it.',
  },
  'gdpr-12-1': {
    provision: 'art. 12(1)',
    kind: 'requirement',
    decisions: ['data'],
    nl: 'Uitleg over gegevens is kort en helder, zeker als die voor een kind is.',
    en: 'Information on data is short and clear, above all when it is meant for a child.',
  },
  'gdpr-12-3': {
    provision: 'art. 12(3)',
    kind: 'time-limit',
    decisions: ['data'],
    nl: 'Wie om zijn gegevens vraagt, krijgt binnen een maand antwoord; in moeilijke gevallen mogen daar twee maanden bij, als dat op tijd wordt gemeld.',
    en: 'Whoever asks about their data gets an answer within a month; in complex cases two months may be added, if this is said in time.',
  },
  'gdpr-15': {
    provision: 'art. 15–18, 20–21',
    kind: 'requirement',
    decisions: ['data'],
    nl: 'Ook een kind kan, zelf of via een vertegenwoordiger, zijn gegevens inzien, laten verbeteren of wissen, en bezwaar maken.',
    en: 'A child too can, itself or through a representative, see its data, have them corrected or erased, and object.',
    verified: 'not-verified',
  },
  'gdpr-22': {
    provision: 'art. 22',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Niemand krijgt een besluit met gevolgen dat alleen door een computer is genomen.',
    en: 'Nobody gets a decision with consequences that was taken by a computer alone.',
  },
});
