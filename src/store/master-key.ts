// Where the master key comes from: the environment, or (only for the server we start ourselves) a file beside the data.
// A database knows the print of its key, so that a wrong key is refused at the start and not found out later.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Database, inTransaction } from './database.ts';
import { type MasterKey, masterKeyFrom, newMasterKeyText } from './keys.ts';
import { StoreProblem } from './problem.ts';

/** The key of a database of your own. Refuses: none given. */
export const givenMasterKey = (base64: string | undefined): MasterKey => {
  if (base64) return masterKeyFrom(base64);
  throw new StoreProblem(
    'Met DATABASE_URL is ook VOOROP_MASTER_KEY nodig: de sleutel waarmee de inhoud is versleuteld (32 bytes in base64). Bewaar hem apart van de database.',
    'With DATABASE_URL, VOOROP_MASTER_KEY is needed too: the key that closes the contents (32 bytes in base64). Keep it apart from the database.',
  );
};

/** The key of a data folder: from its file, made at the first start. Refuses: a database whose key file is gone. */
export const masterKeyFile = async (db: Database, path: string): Promise<MasterKey> => {
  if (!existsSync(path)) {
    if (await knownPrint(db))
      throw new StoreProblem(
        `Het sleutelbestand ${path} ontbreekt. Zet het terug uit uw reservekopie, of geef VOOROP_MASTER_KEY.`,
        `The key file ${path} is missing. Put it back from your backup, or give VOOROP_MASTER_KEY.`,
      );
    writeFileSync(path, `${newMasterKeyText()}\n`, { mode: 0o600, flush: true });
  }
  return masterKeyFrom(readFileSync(path, 'utf8'));
};

/** Does this key belong to this database? A new database takes it; any other refuses a wrong one. */
export const checkMasterKey = async (db: Database, key: MasterKey): Promise<void> => {
  if (!(await knownPrint(db)))
    await inTransaction(db, (tx) =>
      tx.query('insert into master_key (fingerprint) values ($1) on conflict do nothing', [key.fingerprint]),
    );
  if ((await knownPrint(db)) === key.fingerprint) return;
  throw new StoreProblem(
    'De hoofdsleutel hoort niet bij deze database: de inhoud zou onleesbaar zijn. Geef de juiste VOOROP_MASTER_KEY.',
    'The master key does not belong to this database: its contents would be unreadable. Give the right VOOROP_MASTER_KEY.',
  );
};

const knownPrint = async (db: Database): Promise<string | undefined> => {
  const [row] = await inTransaction(db, (tx) =>
    tx.query<{ fingerprint: string }>('select fingerprint from master_key'),
  );
  return row?.fingerprint;
};
