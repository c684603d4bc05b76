// Invitations: a code that lets one person make a first passkey, once. The code itself is kept nowhere; there is at most one
// invitation a person. Where a second person has to confirm it, the code has two halves with a print each.
import { timingSafeEqual } from 'node:crypto';
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
  /** Kept by the first half of the code; worth nothing without the second. */
  readonly needsSecond: boolean;
};

/** Units: characters. The two halves have the same length. */
export const HALF = 12;

type Prints = { readonly print: Buffer; readonly second: Buffer | null };
type Stored = InvitationRow & Prints & { readonly seal: Buffer };

const printOf = (tx: Tx, code: string): Buffer => blindIndex(masterKeyOf(tx), 'invitation', code);
const secondPrintOf = (tx: Tx, half: string): Buffer => blindIndex(masterKeyOf(tx), 'invitation second half', half);

const sealed = ({ id, person, expiresAt, needsSecond }: InvitationRow, { print, second }: Prints) => [
  ...[id, person, expiresAt, print],
  ...(needsSecond ? ['second', second] : []),
];

/** Keeps an invitation; one that this person had before is worth nothing any more. Shape: `code` whole, or the first half. */
export const putInvitation = async (tx: Tx, code: string, row: InvitationRow): Promise<void> => {
  await tx.query('delete from invitation where person = $1', [row.person]);
  await insert(tx, row, { print: printOf(tx, code), second: null });
};

const insert = (tx: Tx, row: InvitationRow, prints: Prints): Promise<unknown> =>
  tx.query(
    `insert into invitation (id, code_print, person, made_by, made_at, expires_at, needs_second, second_print, seal)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[row.id, prints.print, row.person, row.madeBy, row.madeAt, row.expiresAt, row.needsSecond, prints.second],
      rowSeal(masterKeyOf(tx), 'invitation', sealed(row, prints)),
    ],
  );

const SELECT = `
  select id, person, made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt", needs_second as "needsSecond",
         code_print as print, second_print as second, seal
  from invitation`;

const fits = (tx: Tx, stored: Stored): boolean =>
  sealFits(masterKeyOf(tx), 'invitation', sealed(stored, stored), stored.seal);

const bare = ({ print: _, second: __, seal: ___, ...row }: Stored): InvitationRow => row;

/** Shape: `code` in capitals, without dashes. Undefined as well: the second half is not there yet, or another. */
export const findInvitation = async (tx: Tx, code: string): Promise<InvitationRow | undefined> => {
  const [whole, half] = [printOf(tx, code), printOf(tx, code.slice(0, HALF))];
  const [found] = await tx.query<Stored>(
    `${SELECT} where (code_print = $1 and not needs_second) or (code_print = $2 and needs_second)`,
    [whole, half],
  );
  if (!found || !fits(tx, found)) return undefined;
  if (!found.needsSecond) return bare(found);
  const second = secondPrintOf(tx, code.slice(HALF));
  return found.second !== null && timingSafeEqual(found.second, second) ? bare(found) : undefined;
};

/** Those that wait for a second person, the oldest first. */
export const listWaiting = async (tx: Tx, now: string): Promise<readonly InvitationRow[]> => {
  const rows = await tx.query<Stored>(
    `${SELECT} where needs_second and second_print is null and expires_at > $1 order by made_at, id limit 100`,
    [now],
  );
  return rows.filter((row) => fits(tx, row)).map(bare);
};

/** Makes a waiting invitation whole. The row is written anew: the application may change none. */
export const completeInvitation = async (
  tx: Tx,
  { id, half, expiresAt }: { readonly id: string; readonly half: string; readonly expiresAt: string },
): Promise<boolean> => {
  const [found] = await tx.query<Stored>(`${SELECT} where id = $1 and needs_second and second_print is null`, [id]);
  if (!found || !fits(tx, found) || !(await removeInvitation(tx, id))) return false;
  await insert(tx, { ...bare(found), expiresAt }, { print: found.print, second: secondPrintOf(tx, half) });
  return true;
};

/** Uses an invitation up. False: somebody did so before. */
export const removeInvitation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.query('delete from invitation where id = $1 returning id', [id])).length > 0;
