// The permit step and its row in the access log: every command and every reading passes here, and nothing passes twice.
import { type Asked, permit } from '../domain/sharing/permit.ts';
import type { Tx } from '../store/database.ts';
import type { Office } from './office.ts';
import { type Outcome, type Request, writeAccess } from './write-access.ts';

export type { Request } from './write-access.ts';

type Desk = Pick<Office, 'now' | 'jurisdiction'>;

/** Writes down what came of a request: the rows that allowed it, or why not. Gives the number of the entry. */
export const log = (tx: Tx, desk: Desk, request: Request, outcome: Outcome): Promise<number> =>
  writeAccess(tx, desk, request, outcome);

export type Passed = { readonly row: string } | { readonly kind: 'not-found' } | { readonly kind: 'forbidden' };

/** What a stranger gets where the table gives nothing at all. */
export const refuse = async (tx: Tx, office: Office, request: Request): Promise<{ readonly kind: 'not-found' }> => {
  await log(tx, office, request, { refusal: 'no-row' });
  return { kind: 'not-found' };
};

/** Whoever does not work on it, or asks for what is not there: the same answer, in the same time. */
export const stranger = async (tx: Tx, office: Office, request: Request): Promise<{ readonly kind: 'not-found' }> => {
  await log(tx, office, request, { refusal: 'not-involved' });
  return { kind: 'not-found' };
};

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
