// One organisation as this reader may see it, and the contact persons of all. No child is in it, so no dossier is logged. Who
// worked here before and who was trained: only the own organisation and whoever watches over it. Families get no names.
import { z } from 'zod';
import type { ContactOfView, ContactView, OrganisationDetailView } from '../contract/organisations.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import { type Jurisdiction, type Organisation, organisationOf } from '../domain/basics/jurisdiction.ts';
import { Absence, Contact, ORGANISATION_COMMAND_TYPES } from '../domain/organisation/commands.ts';
import { isAway } from '../domain/organisation/contact-persons.ts';
import { CONTACT_TOPICS, type ContactTopic } from '../domain/organisation/contact-topics.ts';
import { offeredHere, rolesToGive } from '../domain/organisation/may-give.ts';
import { isSecondPerson } from '../domain/organisation/people.ts';
import { type Enrolment, isEnrolledOn, type OrganisationFile, type Proposal } from '../domain/organisation/state.ts';
import { TRAINING_TOPICS } from '../domain/organisation/training-topics.ts';
import { mayGive } from '../domain/sharing/permit.ts';
import { listContacts } from '../store/contact-store.ts';
import { inTransaction } from '../store/database.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { loadOrganisation } from './organisation-file.ts';
import { peopleById } from './people.ts';

type Reading = {
  readonly office: Office;
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly file: OrganisationFile;
};

export const readOrganisation = (office: Office, actor: Actor, id: string): Promise<Found<OrganisationDetailView>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<OrganisationDetailView>> => {
      const organisation = organisationOf(office.jurisdiction, id);
      if (!organisation) return { kind: 'not-found' };
      const { version, file } = await loadOrganisation(tx, id);
      return { kind: 'found', value: { ...detailOf({ office, actor, organisation, file }), version } };
    },
    { as: { kind: 'system', task: 'read-organisation' } },
  );

/** Whom to call at which organisation, about one topic or any. */
export const listContactPersons = (
  office: Office,
  actor: Actor,
  topic?: ContactTopic,
): Promise<readonly ContactOfView[]> =>
  inTransaction(
    office.db,
    async (tx) => {
      const rows = (await listContacts(tx)).flatMap(({ organisation, content }) => {
        const { data: contact } = ContactKept.safeParse(content);
        return contact && (topic === undefined || contact.topic === topic) ? [{ organisation, contact }] : [];
      });
      const wanted = rows.flatMap(({ contact: { person, replacement } }) => [person, replacement ?? person]);
      const people = new Map((await peopleById(tx, wanted)).map((each) => [each.id, each]));
      return rows.flatMap(({ organisation, contact }) => {
        const named = organisationOf(office.jurisdiction, organisation);
        if (!named) return [];
        const { absences } = contact;
        const reader = { office, actor, absences, personOf: (id: string) => people.get(id) };
        return contactsOf([contact], reader).map((each) => ({
          ...each,
          organisation: { id: named.id, name: named.name },
        }));
      });
    },
    { as: { kind: 'system', task: 'read-organisation' } },
  );

/** A contact person as the row keeps it. */
const ContactKept = Contact.extend({ absences: z.array(Absence).default([]) });

const isFamily = ({ actor, office }: Pick<Reading, 'actor' | 'office'>): boolean =>
  organisationOf(office.jurisdiction, actor.organisation)?.kind === 'family';

/** Sees who left, and who was trained. */
const watches = ({ actor, organisation }: Reading): boolean =>
  actor.organisation === organisation.id ||
  ['oversight', 'data-protection'].includes(actor.purpose) ||
  actor.role === 'administrator';

function detailOf(reading: Reading): Omit<OrganisationDetailView, 'version'> {
  const { office, actor, organisation, file } = reading;
  const { id, name, kind, access } = organisation;
  const { jurisdiction } = office;
  const everyone = jurisdiction.organisations.map((each) => each.id);
  const inside = watches(reading);
  return {
    ...{ id, name, kind, access, today: todayOf(office) },
    mayGive: offeredHere(mayGive(actor, ORGANISATION_COMMAND_TYPES, everyone, jurisdiction), actor, id, jurisdiction),
    offices: file.offices.map(({ officeId, name: called, place }) => ({
      ...{ id: officeId, name: called },
      ...(place !== undefined && { place }),
    })),
    people: peopleOf(reading, inside),
    proposals: inside ? [...file.proposals.values()].map((proposal) => proposalOf(proposal, reading)) : [],
    contacts: contactsOf([...file.contacts.values()], {
      office,
      actor,
      absences: file.absences,
      personOf: (id) => file.people.get(id as PersonId),
    }),
    sessions: inside ? sessionsOf(file) : [],
    trainings: inside ? trainingsOf(file) : [],
    roles: rolesToGive(actor, id, jurisdiction).map((role) => roleNamed(role, id, jurisdiction)),
  };
}

const roleNamed = (id: string, organisation: string, { roles }: Jurisdiction) => ({
  id,
  name: roles.find((role) => role.id === id && role.organisation === organisation)?.name ?? { nl: id, en: id },
});

/** Families are never listed, and never see a list of workers. */
function peopleOf(reading: Reading, inside: boolean): OrganisationDetailView['people'] {
  const { organisation, file, office } = reading;
  if (organisation.kind === 'family' || isFamily(reading)) return [];
  const today = todayOf(office);
  return [...file.people.values()]
    .filter((enrolment) => inside || isEnrolledOn(enrolment, today))
    .map(({ person, name, roles, office: place, from, until, endedOn }) => ({
      ...{ id: person, name, from },
      roles: roles.map((role) => roleNamed(role, organisation.id, office.jurisdiction)),
      ...(place !== undefined && { office: place }),
      ...(until !== undefined && { until }),
      ...(endedOn !== undefined && { endedOn }),
    }));
}

const proposalOf = (proposal: Proposal, { office, actor, organisation, file }: Reading) => ({
  ...{ person: proposal.person, on: proposal.on, proposedBy: proposal.by.name },
  name: 'name' in proposal ? proposal.name : (file.people.get(proposal.person)?.name ?? proposal.person),
  roles: proposal.roles.map((role) => roleNamed(role, organisation.id, office.jurisdiction)),
  mayConfirm:
    mayGive(actor, ['ConfirmEnrolment'], [actor.organisation], office.jurisdiction).length > 0 &&
    isSecondPerson(proposal, { actor, organisation: organisation.id }),
});

type Known = Pick<Enrolment, 'name' | 'from' | 'until' | 'endedOn'>;
type ContactReader = Pick<Reading, 'office' | 'actor'> & {
  readonly absences: readonly z.infer<typeof Absence>[];
  readonly personOf: (id: string) => Known | undefined;
};

/** Those who can be called today. Families see how to reach a function, and nobody’s name. */
function contactsOf(contacts: readonly Contact[], reader: ContactReader): readonly ContactView[] {
  const today = todayOf(reader.office);
  const hidden = isFamily(reader);
  const isThere = (id: string): boolean => {
    const known = reader.personOf(id);
    return known !== undefined && isEnrolledOn(known, today) && !isAway(reader.absences, id, today);
  };
  const colleague = (id: string) => ({ id, name: reader.personOf(id)?.name ?? id });
  return contacts
    .filter(({ from, until }) => from <= today && (until === undefined || today <= until))
    .map(({ topic, person, replacement, reach, replacementReach, from, until }) => {
      const stands = replacement !== undefined && isThere(replacement);
      return {
        topic: { id: topic, name: CONTACT_TOPICS[topic] },
        ...{ reach, from, away: !isThere(person) },
        ...(!hidden && { person: colleague(person) }),
        ...(!hidden && stands && { replacement: colleague(replacement) }),
        ...(stands && replacementReach !== undefined && { replacementReach }),
        ...(until !== undefined && { until }),
      };
    });
}

const topicNamed = (id: keyof typeof TRAINING_TOPICS) => ({ id, name: TRAINING_TOPICS[id].name });

const sessionsOf = ({ sessions, trainings }: OrganisationFile): OrganisationDetailView['sessions'] =>
  sessions.map(({ sessionId, topic, title, heldOn, material, givenBy }) => ({
    ...{ id: sessionId, topic: topicNamed(topic), title, heldOn, givenBy },
    ...(material !== undefined && { material }),
    attended: trainings.filter((each) => each.topic === topic && each.trainedOn === heldOn && each.evidence === title)
      .length,
  }));

const trainingsOf = ({ trainings, people }: OrganisationFile): OrganisationDetailView['trainings'] =>
  trainings.map(({ person, topic, trainedOn, validUntil, evidence }) => ({
    person: { id: person, name: people.get(person)?.name ?? person },
    ...{ topic: topicNamed(topic), trainedOn, evidence },
    ...(validUntil !== undefined && { validUntil }),
  }));
