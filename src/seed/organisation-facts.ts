// Offices, contact persons and trainings of the invented people. Addresses end in .example: nobody can be reached there.
import type { ContactTopic } from '../domain/organisation/contact-topics.ts';
import type { TrainingTopic } from '../domain/organisation/training-topics.ts';

type Office = {
  readonly organisation: string;
  readonly officeId: string;
  readonly name: string;
  readonly place: string;
  readonly people: readonly string[];
};
export const OFFICES: readonly Office[] = [
  {
    ...{ organisation: 'ind', officeId: 'ind-zwolle', name: 'IND Zwolle', place: 'Zwolle' },
    people: ['ind-van-dorp', 'ind-oulahri'],
  },
  {
    ...{ organisation: 'rvdk', officeId: 'rvdk-haaglanden', name: 'Raad Haaglanden', place: 'Den Haag' },
    people: ['rvdk-brandsma', 'rvdk-benhaddi'],
  },
  {
    ...{ organisation: 'nidos', officeId: 'nidos-noord', name: 'Nidos regio Noord', place: 'Groningen' },
    people: ['nidos-wouda', 'nidos-tekeste'],
  },
  {
    ...{ organisation: 'coa', officeId: 'coa-drachten', name: 'Azc Drachten', place: 'Drachten' },
    people: ['coa-lindeboom'],
  },
];

type Contact = {
  readonly organisation: string;
  readonly topic: ContactTopic;
  readonly person: string;
  readonly replacement?: string;
  readonly reach: string;
};
const contact = (
  organisation: string,
  topic: ContactTopic,
  person: string,
  reach: string,
  replacement?: string,
): Contact => ({ organisation, topic, person, reach, ...(replacement && { replacement }) });

export const CONTACTS: readonly Contact[] = [
  contact('ind', 'residence-decision', 'ind-van-dorp', 'kinderen@ind.example', 'ind-oulahri'),
  contact('ind', 'transfer-between-states', 'ind-oulahri', 'dublin@ind.example'),
  contact('dtv', 'departure', 'dtv-wiltink', 'regie@dtv.example'),
  contact('rvdk', 'best-interests', 'rvdk-brandsma', 'onderzoek@rvdk.example', 'rvdk-benhaddi'),
  contact('rvdk', 'danger', 'rvdk-benhaddi', 'spoed@rvdk.example', 'rvdk-brandsma'),
  contact('gi', 'danger', 'gi-hamelink', 'spoed@jeugdbescherming.example'),
  contact('nidos', 'guardianship', 'nidos-wouda', 'voogdij@nidos.example', 'nidos-tekeste'),
  contact('coa', 'reception', 'coa-lindeboom', 'kinderen@coa.example'),
  contact('vwn', 'general', 'vwn-bentaleb', 'gezinnen@vwn.example'),
  contact('gegevensbescherming', 'data-protection', 'fg-pietersma', 'fg@keten.example'),
];

type Session = {
  readonly organisation: string;
  readonly sessionId: string;
  readonly topic: TrainingTopic;
  readonly title: string;
  readonly heldOn: string;
  readonly material?: string;
  readonly givenBy: string;
  readonly people: readonly string[];
};
export const SESSIONS: readonly Session[] = [
  {
    ...{ organisation: 'rvdk', sessionId: '5eed0000-7a1e-4000-8000-000000000001', topic: 'hearing-children' },
    ...{ title: 'Gesprekken met jonge kinderen', heldOn: '2023-10-05', material: 'Map “Kinderen horen”, deel 2' },
    ...{ givenBy: 'Farida Benhaddi', people: ['rvdk-brandsma'] },
  },
  {
    ...{ organisation: 'ind', sessionId: '5eed0000-7a1e-4000-8000-000000000002', topic: 'children-in-migration-law' },
    ...{ title: 'Kinderen in de asielprocedure', heldOn: '2023-11-16', givenBy: 'Opleidingen IND' },
    people: ['ind-van-dorp', 'ind-oulahri'],
  },
];

type Taken = {
  readonly organisation: string;
  readonly person: string;
  readonly topic: TrainingTopic;
  readonly trainedOn: string;
  readonly evidence: string;
};
export const TRAINED: readonly Taken[] = [
  {
    ...{ organisation: 'nidos', person: 'nidos-wouda', topic: 'refugee-rights', trainedOn: '2023-06-12' },
    evidence: 'certificaat',
  },
  {
    ...{ organisation: 'ind', person: 'ind-van-dorp', topic: 'hearing-children', trainedOn: '2023-03-21' },
    evidence: 'register van opleidingen',
  },
];
