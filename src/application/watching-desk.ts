// Who may be alerted and ask the access log, and the words with which people and dossiers are told to them: workers by name, a dossier by its
// reference only where this reader may know of it. Everybody else gets a plain no, and it is logged.
import type { AboutDossier } from '../contract/oversight.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import { type Asked, permit } from '../domain/sharing/permit.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { letInto, referencesOf } from '../store/known-dossiers.ts';
import { readPersons } from '../store/person-store.ts';
import { subjectOf } from '../store/processing-log.ts';
import { log } from './access.ts';
import { asReader } from './acting.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import type { Request } from './write-access.ts';

export type Watched<Value> = {
  readonly value: Value;
  /** What the log says it was about, beyond the action. */
  readonly about?: Pick<Request, 'streamId' | 'subjects'>;
  /** Does what needs the number of the entry in the log. */
  readonly after?: (accessId: number) => Promise<void>;
};

/** Permit, the work as this reader, a row in the access log. */
export const watching = <Value>(
  office: Office,
  actor: Actor,
  request: Pick<Request, 'action' | 'door'> & { readonly needs?: Asked },
  work: (tx: Tx) => Promise<Watched<Value> | undefined>,
): Promise<Found<Value>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<Value>> => {
      const { needs = { watches: true }, ...more } = request;
      const asked = { actor, streamId: null, ...more };
      const allowed = permit(actor, needs, [actor.organisation], office.jurisdiction);
      if (!allowed.allowed) {
        await log(tx, office, asked, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const done = await work(tx);
      if (!done) {
        await log(tx, office, asked, { refusal: 'nothing-found' });
        return { kind: 'not-found' };
      }
      const accessId = await log(tx, office, { ...asked, ...done.about }, { allowedBy: allowed.row });
      await done.after?.(accessId);
      return { kind: 'found', value: done.value };
    },
    { as: asReader(office, actor) },
  );

/** Asks as the system what this reader may know and cannot read, and goes on as the reader. */
export const asHouse = async <Value>(
  tx: Tx,
  office: Office,
  actor: Actor,
  ask: () => Promise<Value>,
): Promise<Value> => {
  tx.actAs({ kind: 'system', task: 'oversight' });
  const value = await ask();
  tx.actAs(asReader(office, actor));
  return value;
};

export type Teller = {
  readonly person: (id: string) => { readonly id: string; readonly name?: string };
  readonly dossier: (streamId: string | null) => { readonly dossier?: AboutDossier };
  readonly organisation: (id: string) => {
    readonly id: string;
    readonly name: { readonly nl: string; readonly en: string };
  };
  readonly role: (id: string) => { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };
};

/** Whoever answers on every dossier knows that they are there; other oversight only those that it was let in to. */
const knowsEvery = ({ role, purpose }: Actor, { jurisdiction }: Office): boolean =>
  jurisdiction.permits.some(
    (row) => row.role === role && row.purpose === purpose && row.watches === true && (row.everywhere ?? []).length > 0,
  );

export const tellerFor = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  about: { readonly persons: readonly string[]; readonly streams: readonly (string | null)[] },
): Promise<Teller> => {
  const { jurisdiction } = office;
  const streams = [...new Set(about.streams)].filter((id) => id !== null);
  const known = knowsEvery(actor, office) ? streams : await letInto(tx, streams);
  const [persons, references] = await asHouse(tx, office, actor, async () => [
    await readPersons(tx, [...new Set(about.persons)]),
    await referencesOf(tx, known),
  ]);
  const names = new Map(persons.map(({ person, name }) => [person, name]));
  return {
    person: (id) => ({ id, ...(names.has(id) && { name: names.get(id) ?? '' }) }),
    dossier: (streamId) => {
      if (streamId === null) return {};
      const reference = references.get(streamId);
      const print = subjectOf(tx, streamId).toString('hex');
      return { dossier: { print, ...(reference !== undefined && { dossierId: streamId, reference }) } };
    },
    organisation: (id) => ({ id, name: organisationOf(jurisdiction, id)?.name ?? { nl: id, en: id } }),
    role: (id) => ({ id, name: jurisdiction.roles.find((each) => each.id === id)?.name ?? { nl: id, en: id } }),
  };
};
