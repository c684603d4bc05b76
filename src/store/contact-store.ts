// Rows of contact persons and of trainings, one organisation at a time. Who can be called and how lies closed.
import type { Tx } from './database.ts';
import { closeJson, openJson } from './keys.ts';
import { keyOfOrganisation } from './person-store.ts';

export type ContactRow = { readonly organisation: string; readonly topic: string; readonly content: unknown };
export type TrainingRow = {
  readonly person: string;
  readonly topic: string;
  readonly trainedOn: string;
  readonly validUntil: string | null;
};

const placeOf = (organisation: string, topic: string): string => `contact:${organisation}:${topic}`;

/** Puts these contact persons in the place of all that the organisation had. */
export const putContacts = async (tx: Tx, organisation: string, rows: readonly Omit<ContactRow, 'organisation'>[]) => {
  await tx.query('delete from contact_row where organisation = $1', [organisation]);
  const key = await keyOfOrganisation(tx, organisation);
  if (!key) return;
  for (const { topic, content } of rows)
    await tx.query('insert into contact_row (organisation, topic, content) values ($1, $2, $3)', [
      ...[organisation, topic, closeJson(key, content, placeOf(organisation, topic))],
    ]);
};

/** The contact persons of one organisation, or of all of them. */
export const listContacts = async (tx: Tx, organisation?: string): Promise<readonly ContactRow[]> => {
  const rows = await tx.query<{ organisation: string; topic: string; content: Buffer }>(
    'select organisation, topic, content from contact_row where $1::text is null or organisation = $1 order by 1, 2',
    [organisation ?? null],
  );
  const found: ContactRow[] = [];
  for (const row of rows) {
    const key = await keyOfOrganisation(tx, row.organisation);
    if (key) found.push({ ...row, content: openJson(key, row.content, placeOf(row.organisation, row.topic)) });
  }
  return found;
};

/** Puts these trainings in the place of all that the organisation had. */
export const putTrainings = async (tx: Tx, organisation: string, rows: readonly TrainingRow[]): Promise<void> => {
  await tx.query('delete from training_row where organisation = $1', [organisation]);
  await tx.query(
    `insert into training_row (organisation, person, topic, trained_on, valid_until)
     select $1, * from unnest($2::text[], $3::text[], $4::date[], $5::date[])
     on conflict (person, topic, trained_on) do update set valid_until = excluded.valid_until`,
    [
      organisation,
      ...[rows.map(({ person }) => person), rows.map(({ topic }) => topic)],
      ...[rows.map(({ trainedOn }) => trainedOn), rows.map(({ validUntil }) => validUntil)],
    ],
  );
};

/** In what these people were trained. */
export const listTrainings = (tx: Tx, people: readonly string[]): Promise<readonly TrainingRow[]> =>
  tx.query<TrainingRow>(
    `select person, topic, trained_on as "trainedOn", valid_until as "validUntil"
     from training_row where person = any($1::text[]) order by person, topic, trained_on`,
    [people],
  );

/** Throws every row of people, contact persons and trainings away, to build them again from the events. */
export const clearPeople = async (tx: Tx): Promise<void> => {
  for (const table of ['person_row', 'contact_row', 'training_row']) await tx.query(`delete from ${table}`);
};
