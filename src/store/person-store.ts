// Rows of people, by id, by organisation and by the way they sign in. Names and identities are closed with the key of the
// organisation’s stream, with all that the columns say: a row that was changed past Voorop lets nobody in. An identity is looked up
// by a keyed print. What is in a row says the application.
import type { Tx } from './database.ts';
import { blindIndex, closeJson, openJson, type StreamKey } from './keys.ts';
import { organisationStreamId } from './organisation-stream.ts';
import { keyOfStream, masterKeyOf } from './stream-keys.ts';

export type Identity = { readonly issuer: string; readonly subject: string };
export type PersonRow = {
  readonly person: string;
  readonly organisation: string;
  readonly office: string | null;
  readonly roles: readonly string[];
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly endedOn: string | null;
  readonly identity: Identity | null;
  readonly name: string;
};

/** The key of an organisation, or undefined where it has no stream or the key was destroyed. */
export const keyOfOrganisation = (tx: Tx, organisation: string): Promise<StreamKey | undefined> =>
  keyOfStream(tx, organisationStreamId(organisation));

const printOf = (tx: Tx, { issuer, subject }: Identity): Buffer =>
  blindIndex(masterKeyOf(tx), 'identity', JSON.stringify([issuer, subject]));

const placeOf = (person: string): string => `person:${person}`;

/** Writes the row of one person, after the first events of the organisation were appended. */
export const putPerson = async (tx: Tx, row: PersonRow): Promise<void> => {
  const { person, organisation, office, roles, fromOn, untilOn, endedOn, identity, name } = row;
  const key = await keyOfOrganisation(tx, organisation);
  if (!key) throw new Error(`no key for organisation ${organisation}: append its first event before its rows`);
  const written = await tx.query(
    `insert into person_row (person, organisation, office, roles, from_on, until_on, ended_on, identity_print, content)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (person) do update set office = excluded.office, roles = excluded.roles, from_on = excluded.from_on, until_on = excluded.until_on, ended_on = excluded.ended_on,
       identity_print = excluded.identity_print, content = excluded.content
     where person_row.organisation = excluded.organisation returning person`,
    [
      ...[person, organisation, office, roles, fromOn, untilOn, endedOn, identity && printOf(tx, identity)],
      closeJson(key, { sealed: sealedIn(row), name, identity }, placeOf(person)),
    ],
  );
  if (written.length === 0) throw new Error('this id belongs to somebody of another organisation already');
};

export const readPerson = async (tx: Tx, person: string): Promise<PersonRow | undefined> => {
  const [row] = await tx.query<StoredRow>(`${SELECT} where person = $1`, [person]);
  return row && (await opened(tx, [row]))[0];
};

/** These people, also who left; whoever is not known is not there. */
export const readPersons = async (tx: Tx, persons: readonly string[]): Promise<readonly PersonRow[]> =>
  persons.length === 0
    ? []
    : opened(tx, await tx.query<StoredRow>(`${SELECT} where person = any($1::text[])`, [persons]));

/** The person who signs in this way and still works. */
export const readPersonByIdentity = async (tx: Tx, identity: Identity): Promise<PersonRow | undefined> => {
  const [row] = await tx.query<StoredRow>(`${SELECT} where identity_print = $1 and ended_on is null`, [
    printOf(tx, identity),
  ]);
  const found = row && (await opened(tx, [row]))[0];
  // A print that was copied from the row of somebody else opens nothing.
  return found && isIdentity(found.identity, identity) ? found : undefined;
};

const isIdentity = (kept: Identity | null, { issuer, subject }: Identity): boolean =>
  kept?.issuer === issuer && kept.subject === subject;

/** Everybody of one organisation, or everybody, also who left. */
export const listPersons = async (tx: Tx, organisation?: string): Promise<readonly PersonRow[]> =>
  opened(
    tx,
    await tx.query<StoredRow>(`${SELECT} where $1::text is null or organisation = $1 order by organisation, person`, [
      organisation ?? null,
    ]),
  );

/** These people, also who left. */
export const listPersonsById = async (tx: Tx, people: readonly string[]): Promise<readonly PersonRow[]> =>
  opened(tx, await tx.query<StoredRow>(`${SELECT} where person = any($1::text[])`, [people]));

/** What somebody else has already: this id in another organisation, or this way of signing in. */
export const takenBy = async (
  tx: Tx,
  asked: { readonly person: string; readonly organisation: string; readonly identity?: Identity | undefined },
): Promise<{ readonly person: boolean; readonly identity: boolean }> => {
  const [row] = await tx.query<{ person: boolean; identity: boolean }>('select * from person_taken($1, $2, $3)', [
    ...[asked.person, asked.organisation],
    asked.identity ? printOf(tx, asked.identity) : null,
  ]);
  return row ?? { person: false, identity: false };
};

type StoredRow = Omit<PersonRow, 'identity' | 'name'> & { readonly content: Buffer };
const SELECT = `
  select person, organisation, office, roles, from_on as "fromOn", until_on as "untilOn", ended_on as "endedOn", content
  from person_row`;

/** What lets somebody in stands closed beside the name as well. */
const sealedIn = ({ organisation, office, roles, fromOn, untilOn, endedOn }: Omit<StoredRow, 'content'>): string =>
  JSON.stringify([organisation, office, roles, fromOn, untilOn, endedOn]);

type Inside = Pick<PersonRow, 'name' | 'identity'> & { readonly sealed?: string };

/** Undefined: closed for another row, or the columns say something else by now. */
const inside = (key: StreamKey, { content, ...row }: StoredRow): Pick<PersonRow, 'name' | 'identity'> | undefined => {
  try {
    const { sealed, name, identity } = openJson(key, content, placeOf(row.person)) as Inside;
    return sealed === sealedIn(row) ? { name, identity } : undefined;
  } catch {
    return undefined;
  }
};

/** Rows whose key was destroyed, or that were changed past Voorop, are nobody. */
const opened = async (tx: Tx, rows: readonly StoredRow[]): Promise<readonly PersonRow[]> => {
  const keys = new Map<string, StreamKey | undefined>();
  for (const organisation of new Set(rows.map((row) => row.organisation)))
    keys.set(organisation, await keyOfOrganisation(tx, organisation));
  return rows.flatMap((stored) => {
    const key = keys.get(stored.organisation);
    const found = key && inside(key, stored);
    const { content: _, ...row } = stored;
    return found ? [{ ...row, ...found }] : [];
  });
};
