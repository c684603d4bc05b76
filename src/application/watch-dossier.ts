// Who looked into one dossier, for the data-protection officer: without working on it, and without who the child is or a word of what was
// written. The table gives the officer that one kind of data; nothing of the dossier itself is read here.
import type { Actor } from '../domain/basics/actor.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { rowFor } from '../domain/sharing/reader.ts';
import { hasAccesses } from '../store/access-log.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { log } from './access.ts';
import { asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { sharingNow } from './sharing-now.ts';

const permitOf = ({ role, purpose }: Pick<Actor, 'role' | 'purpose'>, { permits }: Pick<Jurisdiction, 'permits'>) =>
  permits.find((row) => row.role === role && row.purpose === purpose);

/** Whether this person watches over who looked and reads no dossier. Whoever reads one asks by the door of the dossier. */
export const watchesOnly = (actor: Actor, jurisdiction: Pick<Jurisdiction, 'permits'>): boolean => {
  const permit = permitOf(actor, jurisdiction);
  return permit?.watches === true && !permit.reads;
};

/** Row of the table first, then the reading, then the row in the log. A dossier that nobody ever opened is none. */
export const watching = <Value>(
  office: Office,
  actor: Actor,
  dossierId: string,
  read: (tx: Tx) => Promise<Value>,
): Promise<Found<Value>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<Value>> => {
      const { jurisdiction } = office;
      const request = { actor, streamId: dossierId, action: 'read:access-log' };
      const sight = { actor, rows: await sharingNow(tx, office), today: todayOf(office), jurisdiction };
      const row = rowFor({ category: 'access-log', giver: 'any' }, { ...sight, conditions: new Set() });
      const permit = permitOf(actor, jurisdiction);
      if (!row || !permit) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      if (!(await hasAccesses(tx, dossierId))) {
        await log(tx, office, { ...request, streamId: null }, { refusal: 'not-found' });
        return { kind: 'not-found' };
      }
      const value = await read(tx);
      await log(tx, office, request, { allowedBy: permit.id, rows: [row.id] });
      return { kind: 'found', value };
    },
    { as: asReader(office, actor) },
  );
