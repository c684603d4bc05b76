// Invitations: a code that lets one person make a first passkey, once. The code itself is kept nowhere; there is at most one
// invitation a person.
import type { Tx } from './database.ts';
import { blindIndex } from './keys.ts';
import { rowSeal, sealFits } from './row-seal.ts';
import { masterKeyOf } from './stream-keys.ts';

export type InvitationRow = {
  readonly id: string;
  readonly person: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
};

const printOf = (tx: Tx, code: string): Buffer => blindIndex(masterKeyOf(tx), 'invitation', code);
const sealed = ({ id, person, expiresAt }: InvitationRow, print: Buffer) => [id, person, expiresAt, print];

/** Keeps an invitation; one that this person had before is worth nothing any more. */
export const putInvitation = async (tx: Tx, code: string, row: InvitationRow): Promise<void> => {
  const print = printOf(tx, code);
  const { id, person, madeBy, madeAt, expiresAt } = row;
  await tx.query('delete from invitation where person = $1', [person]);
  await tx.query(
    `insert into invitation (id, code_print, person, made_by, made_at, expires_at, seal)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, print, person, madeBy, madeAt, expiresAt, rowSeal(masterKeyOf(tx), 'invitation', sealed(row, print))],
  );
};

export const findInvitation = async (tx: Tx, code: string): Promise<InvitationRow | undefined> => {
  const print = printOf(tx, code);
  const [found] = await tx.query<InvitationRow & { seal: Buffer }>(
    `select id, person, made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt", seal
     from invitation where code_print = $1`,
    [print],
  );
  if (!found) return undefined;
  const { seal, ...row } = found;
  return sealFits(masterKeyOf(tx), 'invitation', sealed(row, print), seal) ? row : undefined;
};

/** Uses an invitation up. False: somebody did so before. */
export const removeInvitation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.query('delete from invitation where id = $1 returning id', [id])).length > 0;
