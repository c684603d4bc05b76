// Whose passkeys there are: keeping a new one, finding one again, writing down its use, removing one. What a device sent was
// checked before it comes here (api/passkeys.ts).
import { inTransaction } from '../store/database.ts';
import {
  addPasskey,
  findPasskey,
  type PasskeyRow,
  passkeysOf,
  removePasskey,
  usePasskey,
} from '../store/passkey-store.ts';
import { takeInvitation } from './invitations.ts';
import { personNow, type SessionDesk } from './session-desk.ts';

export type { PasskeyRow } from '../store/passkey-store.ts';
export type NewPasskey = Omit<PasskeyRow, 'madeAt' | 'usedAt'>;

const MOST = 10;

/** Keeps a passkey. `invitation`: the one it was made with, which is used up. False: used before, known, or too many. */
export const keepPasskey = (desk: SessionDesk, passkey: NewPasskey, invitation?: string): Promise<boolean> =>
  inTransaction(
    desk.office.db,
    async (tx) => {
      if ((await passkeysOf(tx, passkey.person)).length >= MOST) return false;
      if (!(await personNow(tx, desk, passkey.person))) return false;
      if (invitation !== undefined && !(await takeInvitation(tx, invitation))) return false;
      return addPasskey(tx, { ...passkey, madeAt: desk.office.now().toISOString(), usedAt: null });
    },
    { as: { kind: 'system', task: 'passkeys' } },
  );

export const passkeyOf = ({ office }: SessionDesk, credentialId: string): Promise<PasskeyRow | undefined> =>
  inTransaction(office.db, (tx) => findPasskey(tx, credentialId), { as: { kind: 'system', task: 'passkeys' } });

export const listPasskeys = ({ office }: SessionDesk, person: string): Promise<readonly PasskeyRow[]> =>
  inTransaction(office.db, (tx) => passkeysOf(tx, person), { as: { kind: 'system', task: 'passkeys' } });

/** False: the counter of the device went back, so there are two of it. */
export const writeUse = ({ office }: SessionDesk, credentialId: string, counter: number): Promise<boolean> =>
  inTransaction(office.db, (tx) => usePasskey(tx, credentialId, counter, office.now().toISOString()), {
    as: { kind: 'system', task: 'passkeys' },
  });

export const forgetPasskey = ({ office }: SessionDesk, person: string, credentialId: string): Promise<boolean> =>
  inTransaction(office.db, (tx) => removePasskey(tx, person, credentialId), {
    as: { kind: 'system', task: 'passkeys' },
  });
