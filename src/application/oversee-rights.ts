// Who may see what is asked about rights over data on every dossier: whoever has a row of the table for that. Everybody else gets a
// plain no, and it is logged.
import type { Actor } from '../domain/basics/actor.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { log } from './access.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';

const OVERSEEING: readonly string[] = ['AnswerDataRequest', 'ConfirmDestruction', 'PlaceHold'];

/** The row that lets this person oversee rights over data, if there is one. */
export const overseesRights = ({ role, purpose }: Actor, { permits }: Pick<Jurisdiction, 'permits'>) =>
  permits.find(
    (row) =>
      row.role === role &&
      row.purpose === purpose &&
      row.everywhere?.some((command) => OVERSEEING.includes(command)) === true,
  );

/** Across dossiers, which no reader sees: what is asked, and nothing of what a dossier holds. */
const OVERSEEING_ALL = { as: { kind: 'system', task: 'data-rights' } } as const;

export const overseeing = <Value>(
  office: Office,
  actor: Actor,
  action: string,
  read: (tx: Tx) => Promise<Found<Value>>,
  streamId: string | null = null,
): Promise<Found<Value>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<Value>> => {
      const request = { actor, streamId, action };
      const row = overseesRights(actor, office.jurisdiction);
      if (!row) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const found = await read(tx);
      await log(tx, office, request, found.kind === 'found' ? { allowedBy: row.id } : { refusal: found.kind });
      return found;
    },
    OVERSEEING_ALL,
  );
