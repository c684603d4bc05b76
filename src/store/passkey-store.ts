// Passkeys: the public half of the key on somebody's device. Nothing here lets anybody in without that device; a row that was
// not written by Voorop lets nobody in at all.
import type { Tx } from './database.ts';
import { rowSeal, sealFits } from './row-seal.ts';
import { masterKeyOf } from './stream-keys.ts';

export type PasskeyRow = {
  readonly credentialId: string;
  readonly person: string;
  readonly publicKey: Buffer;
  /** How often the device says that it signed; 0 where it does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** Whether it lives on more than one device. */
  readonly synced: boolean;
  readonly madeAt: string;
  readonly usedAt: string | null;
};

const COLUMNS = `credential_id as "credentialId", person, public_key as "publicKey", counter, transports, synced,
  made_at as "madeAt", used_at as "usedAt", seal`;

const sealed = ({ credentialId, person, publicKey }: PasskeyRow) => [credentialId, person, publicKey];

/** Keeps a new passkey. False: this one is known already. */
export const addPasskey = async (tx: Tx, row: PasskeyRow): Promise<boolean> => {
  const { credentialId, person, publicKey, counter, transports, synced, madeAt, usedAt } = row;
  const added = await tx.query(
    `insert into passkey (credential_id, person, public_key, counter, transports, synced, made_at, used_at, seal)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning person`,
    [
      ...[credentialId, person, publicKey, counter, transports, synced, madeAt, usedAt],
      rowSeal(masterKeyOf(tx), 'passkey', sealed(row)),
    ],
  );
  return added.length > 0;
};

export const findPasskey = async (tx: Tx, credentialId: string): Promise<PasskeyRow | undefined> =>
  (
    await genuine(tx, await tx.query<Stored>(`select ${COLUMNS} from passkey where credential_id = $1`, [credentialId]))
  )[0];

export const passkeysOf = async (tx: Tx, person: string): Promise<readonly PasskeyRow[]> =>
  genuine(tx, await tx.query<Stored>(`select ${COLUMNS} from passkey where person = $1 order by made_at`, [person]));

/** Writes down that a passkey was used. False: its counter went back, so there are two of it. */
export const usePasskey = async (tx: Tx, credentialId: string, counter: number, usedAt: string): Promise<boolean> =>
  (
    await tx.query(
      `update passkey set counter = $2, used_at = $3
       where credential_id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning person`,
      [credentialId, counter, usedAt],
    )
  ).length > 0;

/** Removes a passkey of this person. Answers whether there was one. */
export const removePasskey = async (tx: Tx, person: string, credentialId: string): Promise<boolean> =>
  (
    await tx.query('delete from passkey where person = $1 and credential_id = $2 returning person', [
      person,
      credentialId,
    ])
  ).length > 0;

type Stored = PasskeyRow & { readonly seal: Buffer };

const genuine = async (tx: Tx, rows: readonly Stored[]): Promise<readonly PasskeyRow[]> =>
  rows.flatMap(({ seal, ...row }) => (sealFits(masterKeyOf(tx), 'passkey', sealed(row), seal) ? [row] : []));
