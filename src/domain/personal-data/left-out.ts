// What does not go along in an overview of one person’s data: who other people are, and what belongs to somebody else. Numbers of
// the system and the machinery of a proof stay in the data and out of the text. Norm: GDPR 15(4).
import type { Words } from '../basics/text.ts';
import type { DossierEvent } from '../dossier/commands.ts';

/** Names of people who did their work here, and of those who were there: the function says enough. */
const OTHERS: ReadonlySet<string> = new Set([
  'by',
  'person',
  'persons',
  'hearer',
  'companion',
  'supportPerson',
  'toldBy',
  'explainer',
  'present',
  'assessor',
  'worker',
  'receivedBy',
  'confirmedBy',
  'answeredBy',
  'saidTo',
  'subjectName',
  'member',
  'members',
  'authors',
  'seniorOfficial',
  'askedByName',
  'memberId',
]);

/** Known by their numbers only, or made for machines. */
const MACHINERY: ReadonlySet<string> = new Set([
  'type',
  'on',
  'findings',
  'facts',
  'obligations',
  'rules',
  'versions',
  'conflicts',
  'restsOn',
  'files',
  'madeWith',
  'likenessExplained',
  'parameters',
  'aboutVersion',
  'sha256',
  'entryType',
  'entries',
]);

export const isOthers = (field: string): boolean => OTHERS.has(field);
export const isMachinery = (field: string): boolean => MACHINERY.has(field) || /Id$/.test(field) || field === 'id';

/** What somebody else asked for or runs is not part of this person’s data. */
export const belongsToAnother = (event: DossierEvent, subject: 'child' | 'parent'): boolean =>
  'subject' in event && (event.subject === 'child' || event.subject === 'parent') && event.subject !== subject;

export const LEFT_OUT: readonly { readonly what: Words; readonly why: Words }[] = [
  {
    what: {
      nl: 'namen van medewerkers en van anderen die erbij waren',
      en: 'names of workers and of others who were there',
    },
    why: {
      nl: 'Dat zijn hun gegevens. De functie en de organisatie staan er wel.',
      en: 'Those are their data. Function and organisation are named.',
    },
  },
  {
    what: { nl: 'procedures en verzoeken van een ander', en: 'procedures and requests of somebody else' },
    why: { nl: 'Die vraagt die ander zelf op.', en: 'That person asks for them.' },
  },
  {
    what: { nl: 'werkaantekeningen van anderen', en: 'working notes of others' },
    why: { nl: 'Die leest alleen wie ze schreef.', en: 'Only whoever wrote them reads them.' },
  },
];
