// What organisations refuse, and what people read then.
import type { RefusalWords } from '../dossier/context.ts';

export const ORGANISATION_REFUSALS = {
  'organisation-not-yours': {
    title: {
      nl: 'U beheert de mensen van deze organisatie niet.',
      en: 'You do not keep the people of this organisation.',
    },
    remedy: { nl: 'Vraag het de beheerder van die organisatie.', en: 'Ask the administrator of that organisation.' },
    norms: [],
  },
  'organisation-oneself': {
    title: { nl: 'Over uzelf kunt u hier niets vastleggen.', en: 'You cannot record anything about yourself here.' },
    remedy: { nl: 'Vraag een andere beheerder.', en: 'Ask another administrator.' },
    norms: [],
  },
  'organisation-role-unknown': {
    title: { nl: 'Deze functie bestaat niet bij deze organisatie.', en: 'This organisation has no such role.' },
    remedy: { nl: 'Kies een functie van deze organisatie.', en: 'Choose a role of this organisation.' },
    norms: [],
  },
  'organisation-role-protected': {
    title: { nl: 'Deze functie geeft u niet zelf.', en: 'You do not give this role yourself.' },
    remedy: {
      nl: 'Vraag de beheerder van Voorop om haar voor te stellen. Iemand van een andere organisatie bevestigt dat.',
      en: 'Ask the administrator of Voorop to propose it. Somebody of another organisation confirms that.',
    },
    norms: [],
  },
  'organisation-second-person-needed': {
    title: {
      nl: 'Dit bevestigt iemand van een andere organisatie.',
      en: 'Somebody of another organisation confirms this.',
    },
    remedy: {
      nl: 'Vraag het de functionaris gegevensbescherming of de kinderrechtenfunctionaris: niet wie het voorstelde, en niet van dezelfde organisatie.',
      en: 'Ask the data-protection officer or the child-rights officer: not whoever proposed it, and not of the same organisation.',
    },
    norms: [],
  },
  'organisation-nothing-proposed': {
    title: { nl: 'Voor deze persoon ligt er geen voorstel.', en: 'Nothing was proposed for this person.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'organisation-person-known': {
    title: { nl: 'Iemand met dit kenmerk is al ingeschreven.', en: 'Somebody with this id is enrolled already.' },
    remedy: {
      nl: 'Kies een ander kenmerk, of wijzig de functies van deze persoon.',
      en: 'Choose another id, or change the roles of this person.',
    },
    norms: [],
  },
  'organisation-person-unknown': {
    title: { nl: 'Deze persoon werkt hier nu niet.', en: 'This person does not work here now.' },
    remedy: {
      nl: 'Kies iemand die hier werkt, of schrijf deze persoon eerst in.',
      en: 'Choose somebody who works here, or enrol this person first.',
    },
    norms: [],
  },
  'organisation-identity-taken': {
    title: {
      nl: 'Met deze aanmelding is iemand anders al ingeschreven.',
      en: 'Somebody else is enrolled with this way of signing in.',
    },
    remedy: {
      nl: 'Controleer het kenmerk bij de aanmelddienst. Beëindig zo nodig eerst de andere inschrijving.',
      en: 'Check the subject at the sign-in service. If needed, first end the other enrolment.',
    },
    norms: [],
  },
  'organisation-office-known': {
    title: { nl: 'Deze vestiging staat er al.', en: 'This office is there already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'organisation-office-unknown': {
    title: { nl: 'Deze vestiging staat er niet.', en: 'There is no such office.' },
    remedy: {
      nl: 'Kies een vestiging uit de lijst, of open haar eerst.',
      en: 'Choose an office from the list, or open it first.',
    },
    norms: [],
  },
  'organisation-days-reversed': {
    title: { nl: 'De laatste dag ligt voor de eerste.', en: 'The last day lies before the first.' },
    remedy: { nl: 'Verbeter een van beide dagen.', en: 'Correct one of the two days.' },
    norms: [],
  },
  'organisation-replaces-herself': {
    title: { nl: 'Deze persoon kan zichzelf niet vervangen.', en: 'This person cannot replace herself.' },
    remedy: {
      nl: 'Kies een collega als vervanger, of laat dat leeg.',
      en: 'Choose a colleague as replacement, or leave it empty.',
    },
    norms: [],
  },
  'organisation-no-contact': {
    title: { nl: 'Voor dit onderwerp is niemand contactpersoon.', en: 'Nobody is contact person for this topic.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'organisation-session-known': {
    title: { nl: 'Deze bijeenkomst staat er al.', en: 'This session is there already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'organisation-session-unknown': {
    title: { nl: 'Deze bijeenkomst staat er niet.', en: 'There is no such session.' },
    remedy: {
      nl: 'Kies een bijeenkomst uit de lijst, of leg haar eerst vast.',
      en: 'Choose a session from the list, or record it first.',
    },
    norms: [],
  },
  'organisation-training-in-the-future': {
    title: { nl: 'De dag van de opleiding ligt in de toekomst.', en: 'The day of the training lies in the future.' },
    remedy: { nl: 'Leg de opleiding vast als zij is geweest.', en: 'Record the training once it has taken place.' },
    norms: [],
  },
} as const satisfies Record<string, RefusalWords>;
export type OrganisationRefusal = { readonly code: keyof typeof ORGANISATION_REFUSALS };
