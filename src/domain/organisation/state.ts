// What the events of one organisation add up to: who works there now and before, whom to call, who was trained in what.
import type { Day } from '../basics/day.ts';
import type { PersonId } from '../basics/ids.ts';
import type { ContactTopic } from './contact-topics.ts';
import type { EventOf, OrganisationEvent } from './events.ts';
import type { TrainingTopic } from './training-topics.ts';

export type Enrolment = Omit<EventOf<'PersonEnrolled'>, 'type' | 'on' | 'by' | 'proposedBy'> & {
  /** The organisation whose person enrolled this one. */
  readonly enrolledBy: string;
  /** From this day on the person is nobody here any more. */
  readonly endedOn?: Day;
};
export type Proposal = EventOf<'EnrolmentProposed'> | EventOf<'RolesProposed'>;
export type Training = {
  readonly person: PersonId;
  readonly topic: TrainingTopic;
  readonly trainedOn: Day;
  readonly validUntil?: Day | undefined;
  readonly evidence: string;
};

export type OrganisationFile = {
  readonly offices: readonly EventOf<'OfficeOpened'>[];
  readonly people: ReadonlyMap<PersonId, Enrolment>;
  readonly proposals: ReadonlyMap<PersonId, Proposal>;
  readonly contacts: ReadonlyMap<ContactTopic, EventOf<'ContactPersonNamed'>>;
  /** Who is away, and until when; who was is left out by the day. */
  readonly absences: readonly EventOf<'AbsenceReported'>[];
  readonly sessions: readonly EventOf<'TrainingSessionRecorded'>[];
  readonly trainings: readonly Training[];
};
export const NOBODY_YET: OrganisationFile = {
  offices: [],
  people: new Map(),
  proposals: new Map(),
  contacts: new Map(),
  absences: [],
  sessions: [],
  trainings: [],
};

/** The same map with one entry more, changed, or gone. */
const put = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  new Map(map).set(key, value);
const without = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> =>
  new Map([...map].filter(([each]) => each !== key));

const changed = (file: OrganisationFile, person: PersonId, change: Partial<Enrolment>): OrganisationFile => {
  const before = file.people.get(person);
  return {
    ...file,
    people: before ? put(file.people, person, { ...before, ...change }) : file.people,
    proposals: without(file.proposals, person),
  };
};

const attended = (
  { sessions }: OrganisationFile,
  { sessionId, people, validUntil }: EventOf<'TrainingAttended'>,
): Training[] => {
  const session = sessions.find((each) => each.sessionId === sessionId);
  if (!session) return [];
  const { topic, heldOn, title } = session;
  return people.map((person) => ({ person, topic, trainedOn: heldOn, validUntil, evidence: title }));
};

type OfTraining = EventOf<'TrainingSessionRecorded' | 'TrainingAttended' | 'TrainingRecorded'>;
type OfPlace = EventOf<'OfficeOpened' | 'ContactPersonNamed' | 'ContactPersonEnded' | 'AbsenceReported'> | OfTraining;
type OfPeople = Exclude<OrganisationEvent, OfPlace>;

const OF_PEOPLE: Readonly<Record<OfPeople['type'], true>> = {
  EnrolmentProposed: true,
  RolesProposed: true,
  EnrolmentRejected: true,
  PersonEnrolled: true,
  RolesChanged: true,
  EnrolmentEnded: true,
};
const isOfPeople = (event: OrganisationEvent): event is OfPeople => Object.hasOwn(OF_PEOPLE, event.type);

/** The organisation after one more event. */
export const evolveOrganisation = (file: OrganisationFile, event: OrganisationEvent): OrganisationFile =>
  isOfPeople(event) ? evolvePeople(file, event) : evolvePlace(file, event);

function evolvePlace(file: OrganisationFile, event: OfPlace): OrganisationFile {
  switch (event.type) {
    case 'OfficeOpened':
      return { ...file, offices: [...file.offices, event] };
    case 'ContactPersonNamed':
      return { ...file, contacts: put(file.contacts, event.topic, event) };
    case 'ContactPersonEnded':
      return { ...file, contacts: without(file.contacts, event.topic) };
    case 'AbsenceReported':
      return { ...file, absences: [...file.absences, event] };
    case 'TrainingSessionRecorded':
    case 'TrainingAttended':
    case 'TrainingRecorded':
      return { ...file, ...trained(file, event) };
  }
}

function trained(file: OrganisationFile, event: OfTraining): Partial<OrganisationFile> {
  switch (event.type) {
    case 'TrainingSessionRecorded':
      return { sessions: [...file.sessions, event] };
    case 'TrainingAttended':
      return { trainings: [...file.trainings, ...attended(file, event)] };
    case 'TrainingRecorded': {
      const { type: _, on: __, by: ___, ...training } = event;
      return { trainings: [...file.trainings, training] };
    }
  }
}

function evolvePeople(file: OrganisationFile, event: OfPeople): OrganisationFile {
  switch (event.type) {
    case 'EnrolmentProposed':
    case 'RolesProposed':
      return { ...file, proposals: put(file.proposals, event.person, event) };
    case 'EnrolmentRejected':
      return { ...file, proposals: without(file.proposals, event.person) };
    case 'PersonEnrolled': {
      const { type: _, on: __, by, proposedBy: ___, ...enrolment } = event;
      return {
        ...file,
        people: put(file.people, event.person, { ...enrolment, enrolledBy: by.organisation }),
        proposals: without(file.proposals, event.person),
      };
    }
    case 'RolesChanged':
      return changed(file, event.person, { roles: event.roles });
    case 'EnrolmentEnded':
      return changed(file, event.person, { endedOn: event.on });
  }
}

export const foldOrganisation = (events: readonly OrganisationEvent[]): OrganisationFile =>
  events.reduce(evolveOrganisation, NOBODY_YET);

/** Whether this person works here on this day. */
export const isEnrolledOn = (
  { from, until, endedOn }: Pick<Enrolment, 'from' | 'endedOn'> & { readonly until?: Day | undefined },
  day: Day,
): boolean => from <= day && (until === undefined || day <= until) && endedOn === undefined;
