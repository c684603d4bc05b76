// The permit step and its row in the access log: every command and every reading passes here, and nothing passes twice.
import type { Actor } from '../domain/basics/actor.ts';
import { type Asked, permit } from '../domain/sharing/permit.ts';
import { logAccess } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import type { Office } from './office.ts';

export type Request = {
  readonly actor: Actor;
  readonly streamId: string | null;
  /** What is asked, for the log: `read:sheet`, `command:RecordHearing`. */
  readonly action: string;
};

/** Writes down what came of a request: the row that allowed it, or why not. */
export const log = (
  tx: Tx,
  { now }: Pick<Office, 'now'>,
  { actor, streamId, action }: Request,
  outcome: { readonly allowedBy: string } | { readonly refusal: string },
): Promise<void> => {
  const { person, organisation, role, purpose } = actor;
  return logAccess(tx, { at: now().toISOString(), streamId, person, organisation, role, purpose, action, outcome });
};

export type Passed = { readonly row: string } | { readonly kind: 'not-found' } | { readonly kind: 'forbidden' };

/** Asks the table. A refusal is logged at once; strangers may not learn that something exists. */
export const pass = async (
  tx: Tx,
  office: Office,
  request: Request,
  asked: Asked,
  involved: readonly string[] | 'nobody-yet',
): Promise<Passed> => {
  const answer = permit(request.actor, asked, involved, office.jurisdiction);
  if (answer.allowed) return { row: answer.row };
  await log(tx, office, request, { refusal: answer.asker === 'stranger' ? 'not-involved' : 'no-permit' });
  return { kind: answer.asker === 'stranger' ? 'not-found' : 'forbidden' };
};
