// Judgments of Dutch courts on children in migration. The Council of State is the highest court here and settles how the law is
// applied; a district court decides one case. Known from summaries or openings only: none is verified.
import { DUTCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const judgment = (court: string, from: Instrument['from'], ecli: string): Instrument => ({
  instrument: court,
  authority: 'authoritative-guidance',
  bindingIn: [],
  from,
  source: `https://uitspraken.rechtspraak.nl/details?id=${ecli}`,
  authentic: DUTCH,
});
const COUNCIL = 'ABRvS (hoogste bestuursrechter in vreemdelingenzaken)';
const DISTRICT = 'Rechtbank Den Haag (één uitspraak, geen vaste lijn)';

export const councilOnReception = pack(judgment(COUNCIL, '2022-06-08', 'ECLI:NL:RVS:2022:1530'), {
  'abrvs-2022-1530': {
    provision: 'ECLI:NL:RVS:2022:1530',
    kind: 'requirement',
    decisions: ['return', 'residence'],
    nl: 'Vóór een terugkeerbesluit over een kind alleen is onderzocht of er goede opvang is. Asiel en terugkeer mogen uit elkaar lopen, maar het onderzoek gaat voortvarend door.',
    en: 'Before a return decision on a child alone it is examined whether there is adequate reception. Asylum and return may run apart, but the inquiry goes on with diligence.',
  },
});

export const councilOnHearing = pack(judgment(COUNCIL, '2025-08-20', 'ECLI:NL:RVS:2025:3899'), {
  'abrvs-2025-3899': {
    provision: 'ECLI:NL:RVS:2025:3899, 3900 en 3901',
    kind: 'requirement',
    decisions: ['merits', 'responsibility', 'admissibility'],
    nl: 'Kinderen van twaalf tot vijftien met ouders moeten in asiel- en Dublinzaken hun mening kunnen geven, en jonger als zij dat kunnen. Weigeren vraagt eigen redenen; zelf horen is niet altijd verplicht.',
    en: 'Children of twelve to fifteen with parents must be able to give their views in asylum and Dublin cases, and younger ones if able. Refusing needs individual reasons; hearing in person is not always required.',
  },
});

export const councilOnForeignAge = pack(judgment(COUNCIL, '2025-08-20', 'ECLI:NL:RVS:2025:3801'), {
  'abrvs-2025-3801': {
    provision: 'ECLI:NL:RVS:2025:3801; zie ook 2024:3992 en 2024:5364',
    kind: 'weighing',
    decisions: ['age', 'responsibility'],
    nl: 'Over de leeftijd die een andere lidstaat heeft geregistreerd en over de leeftijdsschouw. Alleen het onderwerp is gezien; lees de uitspraak voor de uitkomst.',
    en: 'On the age registered by another Member State and on age inspection. Only the subject was seen; read the judgment for the outcome.',
  },
});

export const districtOnGuardian = pack(judgment(DISTRICT, '2024-10-14', 'ECLI:NL:RBDHA:2024:23281'), {
  'rbdha-2024-23281': {
    provision: 'ECLI:NL:RBDHA:2024:23281',
    kind: 'weighing',
    decisions: ['age', 'representation'],
    nl: 'Een aanmeldgehoor en leeftijdsschouw zonder Nidos erbij kon niet; de leeftijd die in Italië stond, mocht niet zonder meer worden overgenomen.',
    en: 'An intake interview and age inspection without Nidos present was not allowed; the age noted in Italy could not simply be taken over.',
  },
});

export const districtOnUnionChild = pack(judgment(DISTRICT, '2025-06-05', 'ECLI:NL:RBDHA:2025:9944'), {
  'rbdha-2025-9944': {
    provision: 'ECLI:NL:RBDHA:2025:9944',
    kind: 'weighing',
    decisions: ['residence', 'family'],
    nl: 'Bij het verblijf van een vader was ten onrechte zijn minderjarige zoon niet gehoord; wat het kind zelf zegt is nodig en zijn belang moet met deskundigen in kaart.',
    en: 'On the residence of a father his minor son was wrongly not heard; what the child says is needed and its interests are to be mapped with experts.',
  },
});
