// The stream of one organisation, folded; and its rows, brought to what is recorded now.
import { type OrganisationEvent as Event, OrganisationEvent } from '../domain/organisation/events.ts';
import { foldOrganisation, type OrganisationFile } from '../domain/organisation/state.ts';
import { putContacts, putTrainings, type TrainingRow } from '../store/contact-store.ts';
import type { Tx } from '../store/database.ts';
import { readStream, type Stream } from '../store/event-store.ts';
import { organisationStreamId } from '../store/organisation-stream.ts';
import { putPerson } from '../store/person-store.ts';

export type StoredOrganisation = {
  readonly state: Stream['state'];
  readonly version: number;
  readonly events: readonly Event[];
  readonly file: OrganisationFile;
};

export const loadOrganisation = async (tx: Tx, organisation: string): Promise<StoredOrganisation> => {
  const { state, version, events } = await readStream(tx, organisationStreamId(organisation));
  const parsed = events.map(({ event }) => OrganisationEvent.parse(event));
  return { state, version, events: parsed, file: foldOrganisation(parsed) };
};

/** Writes the rows that these events touch. */
export const showOrganisation = async (
  tx: Tx,
  organisation: string,
  file: OrganisationFile,
  touched: readonly Event[],
): Promise<void> => {
  const people = new Set(
    touched.flatMap((event) => ('person' in event && event.type !== 'TrainingRecorded' ? [event.person] : [])),
  );
  for (const person of people) await showPerson(tx, organisation, file, person);
  if (touched.some(({ type }) => type.startsWith('ContactPerson') || type === 'AbsenceReported'))
    await putContacts(tx, organisation, contactRows(file));
  if (touched.some(({ type }) => type === 'TrainingAttended' || type === 'TrainingRecorded'))
    await putTrainings(tx, organisation, latest(file));
};

/** Each with who of the two is away when. */
const contactRows = ({ contacts, absences }: OrganisationFile) =>
  [...contacts].map(([topic, { type: _, on: __, by: ___, ...contact }]) => {
    const away = absences.filter(({ person }) => person === contact.person || person === contact.replacement);
    return {
      topic,
      content: { ...contact, absences: away.map(({ person, from, until }) => ({ person, from, until })) },
    };
  });

const showPerson = async (tx: Tx, organisation: string, file: OrganisationFile, person: string): Promise<void> => {
  const enrolment = file.people.get(person as Parameters<typeof file.people.get>[0]);
  if (!enrolment) return;
  const { name, roles, office, from, until, endedOn, identity } = enrolment;
  await putPerson(tx, {
    ...{ person, organisation, name, roles, fromOn: from },
    ...{ office: office ?? null, untilOn: until ?? null, endedOn: endedOn ?? null, identity: identity ?? null },
  });
};

/** Of the same training on the same day, what was said last. */
const latest = ({ trainings }: OrganisationFile): readonly TrainingRow[] => [
  ...new Map(
    trainings.map(({ person, topic, trainedOn, validUntil }) => [
      `${person} ${topic} ${trainedOn}`,
      { person, topic, trainedOn, validUntil: validUntil ?? null },
    ]),
  ).values(),
];
