// What each proof obligation is called and asks, in words for everybody who reads a receipt.
import type { Words } from '../../basics/text.ts';
import type { ObligationId } from './ids.ts';

type Asked = { readonly title: Words; readonly question: Words };

export const OBLIGATION_WORDS = {
  'PO-01': {
    title: { nl: 'Dit kind staat op zichzelf', en: 'This child stands alone' },
    question: {
      nl: 'Heeft dit kind een eigen dossier, en is er naar dit ene kind gekeken?',
      en: 'Does this child have a dossier of its own, and was this one child looked at?',
    },
  },
  'PO-02': {
    title: { nl: 'Het kind kreeg uitleg vooraf', en: 'The child was informed beforehand' },
    question: {
      nl: 'Weet het kind wat er gebeurt, in een taal en op een manier die het begrijpt?',
      en: 'Does the child know what happens, in a language and a way it understands?',
    },
  },
  'PO-03': {
    title: { nl: 'Het kind kon zijn mening geven', en: 'The child could say what it thinks' },
    question: {
      nl: 'Is het kind gehoord, of heeft het daar zelf van afgezien, en telde mee wat het zei?',
      en: 'Was the child heard, or did it choose not to be, and did what it said count?',
    },
  },
  'PO-04': {
    title: { nl: 'Iemand staat naast het kind', en: 'Somebody stands beside the child' },
    question: {
      nl: 'Is er een advocaat die het kind kan bereiken, en een voogd als het kind alleen is?',
      en: 'Is there a lawyer whom the child can reach, and a guardian where the child is alone?',
    },
  },
  'PO-05': {
    title: { nl: 'De feiten zijn volledig en actueel', en: 'The facts are complete and current' },
    question: {
      nl: 'Is elk onderdeel van het onderzoek ingevuld, met een bron, en kort geleden genoeg?',
      en: 'Is every element of the assessment completed, with a source, and recently enough?',
    },
  },
  'PO-06': {
    title: {
      nl: 'Onafhankelijk onderzocht door meer dan één vak',
      en: 'Assessed independently, by several professions',
    },
    question: {
      nl: 'Is het onderzoek gemaakt door mensen die niet bij een migratiedienst werken, uit meer dan één vakgebied?',
      en: 'Was the assessment made by people outside the migration authorities, from more than one profession?',
    },
  },
  'PO-07': {
    title: { nl: 'Eerst het kind, dan andere belangen', en: 'The child first, then other interests' },
    question: {
      nl: 'Lag vast wat het beste is voor het kind voordat iemand andere belangen opschreef?',
      en: 'Was it fixed what is best for the child before anybody wrote down other interests?',
    },
  },
  'PO-08': {
    title: { nl: 'Alle keuzes zijn vergeleken', en: 'All options were compared' },
    question: {
      nl: 'Zijn er ten minste twee keuzes vergeleken, met blijven erbij, en staat bij elke andere keuze waarom niet?',
      en: 'Were at least two options compared, staying among them, and is it said of each other option why not?',
    },
  },
  'PO-09': {
    title: { nl: 'Het gewicht en de redenen staan er', en: 'Weights and reasons are there' },
    question: {
      nl: 'Staat er hoe zwaar elk belang woog en waarom, met feiten over dit kind?',
      en: 'Is it written how heavily each interest weighed and why, with facts about this child?',
    },
  },
  'PO-10': {
    title: { nl: 'Migratiebeheer gaf niet de doorslag', en: 'Migration control did not decide' },
    question: {
      nl: 'Was het algemene belang van migratiebeheer nergens doorslaggevend?',
      en: 'Was the general interest of migration control decisive nowhere?',
    },
  },
  'PO-11': {
    title: { nl: 'Geen scheiding die het kind niet nodig heeft', en: 'No separation that the child does not need' },
    question: {
      nl: 'Blijft het kind bij zijn gezin, of is vastgesteld dat scheiding voor dit kind beter is?',
      en: 'Does the child stay with its family, or was it established that separation is better for this child?',
    },
  },
  'PO-12': {
    title: { nl: 'Gevaar voor dit kind is onderzocht', en: 'Danger to this child was examined' },
    question: {
      nl: 'Is nagegaan of het kind ergens gevaar loopt, ook gevaar dat alleen kinderen raakt?',
      en: 'Was it examined whether the child is in danger anywhere, also danger that only children face?',
    },
  },
  'PO-13': {
    title: { nl: 'Het besluit is aan het kind uitgelegd', en: 'The decision was explained to the child' },
    question: {
      nl: 'Hoorde het kind in een gesprek en een brief wat er is besloten, en begreep het dat?',
      en: 'Did the child hear in a talk and a letter what was decided, and understand it?',
    },
  },
  'PO-14': {
    title: { nl: 'Het kind kan er iets tegen doen', en: 'The child can challenge it' },
    question: {
      nl: 'Is er bezwaar of beroep dat bekend is, dat het kind kan bereiken en dat het hier mag afwachten?',
      en: 'Is there an objection or appeal that is known, within the child’s reach and that the child may await here?',
    },
  },
  'PO-15': {
    title: { nl: 'Er is een dag om opnieuw te kijken', en: 'There is a day to look again' },
    question: {
      nl: 'Is gepland wanneer iemand nagaat hoe het met het kind gaat en of het besluit nog klopt?',
      en: 'Is it planned when somebody checks how the child is and whether the decision still holds?',
    },
  },
  'PO-16': {
    title: { nl: 'Gegevens zijn gebruikt zoals het mag', en: 'Data were used as allowed' },
    question: {
      nl: 'Staat bij elk gegeven van wie het kwam en welke regel toestaat dat het hier is gebruikt?',
      en: 'Is it said of each piece of data who supplied it and which rule allows its use here?',
    },
  },
  'PO-17': {
    title: {
      nl: 'Geen onderscheid, ook niet om wat een ouder deed',
      en: 'No discrimination, nor for what a parent did',
    },
    question: {
      nl: 'Is nagegaan dat dit kind niet slechter af is om wie het is of om wat zijn ouders deden?',
      en: 'Was it checked that this child is not worse off for who it is or for what its parents did?',
    },
  },
  'PO-18': {
    title: { nl: 'Verschil van mening is zichtbaar', en: 'Disagreement is visible' },
    question: {
      nl: 'Is te zien waar organisaties, onderzoekers of de voogd het niet eens waren?',
      en: 'Can it be seen where organisations, assessors or the guardian disagreed?',
    },
  },
} as const satisfies Record<ObligationId, Asked>;
