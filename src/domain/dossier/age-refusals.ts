// The words for every no about an age in doubt: what is wrong, what to do, and the norm behind it.
import type { AgeRefusal } from './age.ts';
import type { AgeAssessmentRefusal } from './age-assessment.ts';
import type { AgeConclusionRefusal } from './age-conclusion.ts';
import type { RefusalWords } from './context.ts';

const AGE_REFUSALS = {
  'age-doubt-on-looks-only': {
    title: { nl: 'Hoe iemand eruitziet is geen grond voor twijfel.', en: 'How somebody looks is no ground for doubt.' },
    remedy: {
      nl: 'Noem waar de twijfel nog meer op rust. Is er niets anders, dan geldt de leeftijd die het kind noemt.',
      en: 'Say what else the doubt rests on. If there is nothing else, the age that the child gives counts.',
    },
    norms: ['apr-25', 'jgc4-4'],
  },
  'age-stock-phrase': {
    title: { nl: 'Wat betwijfeld wordt, staat er niet.', en: 'What is doubted is not said.' },
    remedy: {
      nl: 'Schrijf precies waaraan wordt getwijfeld en waarom, bij deze persoon.',
      en: 'Write exactly what is doubted and why, for this person.',
    },
    norms: ['apr-25'],
  },
  'age-document-not-found': {
    title: {
      nl: 'Bij deze twijfel passen de gekozen documenten niet.',
      en: 'The documents chosen do not fit this doubt.',
    },
    remedy: {
      nl: 'Kies bij ‘document niet echt’ welke vastgelegde documenten het zijn, en kies anders geen documenten.',
      en: 'With “document not genuine”, choose which recorded documents are meant; otherwise choose none.',
    },
    norms: ['jgc4-4'],
  },
  'age-evidence-exists': {
    title: { nl: 'Dit gegeven staat al in het dossier.', en: 'This piece of evidence stands in the dossier already.' },
    remedy: { nl: 'Open het dossier opnieuw.', en: 'Open the dossier again.' },
    norms: [],
  },
  'age-evidence-says-nothing': {
    title: { nl: 'Er staat geen leeftijd bij.', en: 'It says no age.' },
    remedy: {
      nl: 'Vul een geboortedatum in, of de jongste leeftijd die erbij past.',
      en: 'Fill in a date of birth, or the youngest age that goes with it.',
    },
    norms: [],
  },
  'age-evidence-in-the-future': {
    title: { nl: 'Een van de dagen ligt in de toekomst.', en: 'One of the days lies in the future.' },
    remedy: { nl: 'Verbeter de dag.', en: 'Correct the day.' },
    norms: [],
  },
  'age-evidence-not-yours': {
    title: {
      nl: 'Alleen wie een gegeven vastlegde, vervangt het.',
      en: 'Only whoever recorded a piece of evidence replaces it.',
    },
    remedy: {
      nl: 'Leg uw gegeven ernaast vast. Beide blijven staan.',
      en: 'Record yours beside it. Both remain.',
    },
    norms: ['jgc3-32h'],
  },
  'age-document-kind-missing': {
    title: { nl: 'Er staat niet bij welk document het is.', en: 'It does not say which document it is.' },
    remedy: { nl: 'Kies het soort document.', en: 'Choose the kind of document.' },
    norms: [],
  },
  'age-range-upside-down': {
    title: { nl: 'De oudste leeftijd is lager dan de jongste.', en: 'The oldest age is lower than the youngest.' },
    remedy: { nl: 'Verbeter de leeftijden.', en: 'Correct the ages.' },
    norms: [],
  },
} as const satisfies Record<AgeRefusal['code'], RefusalWords>;

const AGE_ASSESSMENT_REFUSALS = {
  'age-doubt-not-stated': {
    title: {
      nl: 'Er is geen twijfel vastgelegd die een onderzoek draagt.',
      en: 'No doubt is recorded that carries an assessment.',
    },
    remedy: {
      nl: 'Leg eerst vast waaraan precies wordt getwijfeld. Zonder twijfel is er geen leeftijdsonderzoek.',
      en: 'First record what exactly is doubted. Without doubt there is no age assessment.',
    },
    norms: ['apr-25'],
  },
  'age-order-exists': {
    title: { nl: 'Dit onderzoek is al aangevraagd.', en: 'This assessment has been ordered already.' },
    remedy: { nl: 'Open het dossier opnieuw.', en: 'Open the dossier again.' },
    norms: [],
  },
  'age-order-without-protector': {
    title: { nl: 'Er staat niemand naast het kind.', en: 'Nobody stands beside the child.' },
    remedy: {
      nl: 'Wijs eerst een voogd of advocaat aan, en laat die erbij zijn.',
      en: 'First appoint a guardian or lawyer, and let that person be present.',
    },
    norms: ['apr-23', 'jgc3-32h'],
  },
  'age-precondition-in-the-future': {
    title: {
      nl: 'Een van de voorwaarden moet nog gebeuren.',
      en: 'One of the preconditions has not happened yet.',
    },
    remedy: {
      nl: 'Vraag het onderzoek aan als alles is gedaan.',
      en: 'Order the assessment once everything was done.',
    },
    norms: ['apr-25'],
  },
  'age-preconditions-missing': {
    title: {
      nl: 'Wat vóór een leeftijdsonderzoek moet gebeuren, is niet compleet.',
      en: 'What must come before an age assessment is not complete.',
    },
    remedy: {
      nl: 'Vul bij elke voorwaarde in wie het deed en wanneer: voogd of advocaat erbij, uitleg in eigen taal, instemming, en eerst een gesprek met een deskundige. Bij een medische test ook waarom het niet lichter kan.',
      en: 'Fill in for each precondition who did it and when: guardian or lawyer present, explanation in the own language, consent, and first a talk with an expert. With a medical test also why nothing lighter will do.',
    },
    norms: ['apr-25', 'jgc4-4'],
  },
  'age-assessor-decides': {
    title: {
      nl: 'Wie over het kind beslist, onderzoekt zijn leeftijd niet.',
      en: 'Whoever decides about the child does not assess its age.',
    },
    remedy: {
      nl: 'Vraag een instelling buiten de migratiediensten om het onderzoek te doen.',
      en: 'Ask a body outside the migration authorities to do the assessment.',
    },
    norms: ['apr-25', 'jgc3-32h'],
  },
  'age-assessment-exists': {
    title: { nl: 'Dit onderzoek staat al in het dossier.', en: 'This assessment stands in the dossier already.' },
    remedy: { nl: 'Open het dossier opnieuw.', en: 'Open the dossier again.' },
    norms: [],
  },
  'age-order-not-found': {
    title: { nl: 'Deze aanvraag staat niet in het dossier.', en: 'This order is not in the dossier.' },
    remedy: { nl: 'Kies een aanvraag uit de lijst, of geen.', en: 'Choose an order from the list, or none.' },
    norms: [],
  },
  'age-assessed-in-the-future': {
    title: { nl: 'De dag van het onderzoek ligt in de toekomst.', en: 'The day of the assessment lies in the future.' },
    remedy: { nl: 'Verbeter de dag.', en: 'Correct the day.' },
    norms: [],
  },
  'age-range-turned': {
    title: { nl: 'De oudste leeftijd is lager dan de jongste.', en: 'The oldest age is lower than the youngest.' },
    remedy: { nl: 'Verbeter de leeftijden.', en: 'Correct the ages.' },
    norms: [],
  },
  'age-margin-not-in-range': {
    title: {
      nl: 'De foutmarge zit niet in de uitkomst.',
      en: 'The margin of error is not in the result.',
    },
    remedy: {
      nl: 'Vul de jongste en de oudste leeftijd in die met de foutmarge nog mogelijk zijn.',
      en: 'Fill in the youngest and oldest age that the margin of error still allows.',
    },
    norms: ['jgc3-32h'],
  },
  'age-assessment-not-found': {
    title: { nl: 'Dit onderzoek staat niet in het dossier.', en: 'This assessment is not in the dossier.' },
    remedy: { nl: 'Kies een onderzoek uit de lijst.', en: 'Choose an assessment from the list.' },
    norms: [],
  },
  'age-report-not-between': {
    title: {
      nl: 'Op deze dag kan het verslag niet zijn gegeven.',
      en: 'The report cannot have been given on this day.',
    },
    remedy: {
      nl: 'Kies een dag tussen het onderzoek en vandaag.',
      en: 'Choose a day between the assessment and today.',
    },
    norms: [],
  },
} as const satisfies Record<AgeAssessmentRefusal['code'], RefusalWords>;

const AGE_CONCLUSION_REFUSALS = {
  'age-not-in-doubt': {
    title: { nl: 'Aan deze leeftijd is niet getwijfeld.', en: 'This age was not doubted.' },
    remedy: {
      nl: 'Zonder twijfel valt er niets te beslissen: de leeftijd die het kind noemt, geldt.',
      en: 'Without doubt there is nothing to decide: the age that the child gives counts.',
    },
    norms: ['apr-25'],
  },
  'age-conclusion-stock-phrase': {
    title: { nl: 'Een van de redenen is een standaardzin.', en: 'One of the reasons is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor deze persoon geldt.', en: 'Write what holds for this person.' },
    norms: ['gc14-97'],
  },
  'age-concluded-by-assessor': {
    title: {
      nl: 'Wie de leeftijd onderzocht, trekt niet ook de conclusie.',
      en: 'Whoever assessed the age does not also draw the conclusion.',
    },
    remedy: {
      nl: 'Laat iemand van een andere organisatie de conclusie trekken.',
      en: 'Have somebody of another organisation draw the conclusion.',
    },
    norms: ['jgc3-32h'],
  },
  'adult-without-decision': {
    title: {
      nl: 'Er is geen besluit over de leeftijd genomen.',
      en: 'No decision on the age was adopted.',
    },
    remedy: {
      nl: 'Bereid een besluit ‘Vaststelling van de leeftijd’ voor. Alle waarborgen kijken dan eerst mee. Dit is een regel van dit systeem.',
      en: 'Prepare a decision “Determination of age”. All safeguards look at it first. This is a rule of this system.',
    },
    norms: ['jgc3-32h', 'apr-25'],
  },
  'adult-without-assessment': {
    title: {
      nl: 'Geen onafhankelijk onderzoek zegt dat deze persoon volwassen is.',
      en: 'No independent assessment says that this person is an adult.',
    },
    remedy: {
      nl: 'Nodig is een onderzoek door deskundigen uit twee vakgebieden buiten de migratiediensten. Een geweigerde test telt niet.',
      en: 'What is needed is an assessment by experts from two disciplines outside the migration authorities. A refused test does not count.',
    },
    norms: ['apr-25', 'jgc4-4'],
  },
  'adult-report-not-given': {
    title: { nl: 'Het kind heeft het verslag nog niet.', en: 'The child does not have the report yet.' },
    remedy: {
      nl: 'Geef het verslag aan het kind en de voogd, leg dat vast en wacht hun antwoord af.',
      en: 'Give the report to the child and the guardian, record it and wait for their answer.',
    },
    norms: ['jgc4-4'],
  },
  'adult-in-doubt': {
    title: {
      nl: 'Deze persoon kan nog onder de achttien zijn.',
      en: 'This person may still be under eighteen.',
    },
    remedy: {
      nl: 'Een uitkomst die onder achttien begint, een onderzoek zonder uitkomst, of een document dat niemand bestrijdt: dan geldt iemand als kind.',
      en: 'A range that begins below eighteen, an assessment without result, or a document that nobody challenges: then somebody counts as a child.',
    },
    norms: ['apr-25', 'jgc3-32h'],
  },
  'adult-evidence-unanswered': {
    title: {
      nl: 'Niet op elk teken van een kind is geantwoord.',
      en: 'Not every sign of a child was answered.',
    },
    remedy: {
      nl: 'Schrijf bij elk gegeven dat op een kind wijst, waarom het niet overtuigt. Anders geldt deze persoon als kind.',
      en: 'Write for each piece of evidence that points to a child why it does not convince. Otherwise this person counts as a child.',
    },
    norms: ['jgc3-32h', 'jgc4-4'],
  },
} as const satisfies Record<AgeConclusionRefusal['code'], RefusalWords>;

/** Every no about an age, in words. */
export const AGES_REFUSALS = { ...AGE_REFUSALS, ...AGE_ASSESSMENT_REFUSALS, ...AGE_CONCLUSION_REFUSALS };
