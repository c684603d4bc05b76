// The note by which a command on the same machine finds the running server of a data folder. Only for its owner to read;
// written when the server runs, removed when it stops. A note that was left behind leads nowhere.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Login } from '../database.ts';
import type { Folder } from './folder.ts';
import { holderOf } from './lock.ts';

/** The two ways in: the application, which owns nothing, and the owner, for migrations. */
export type Connection = { readonly app: Login; readonly owner: Login };

export const noteConnection = ({ connection }: Folder, { app, owner }: Connection): void => {
  const draft = `${connection}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ app, owner }), { mode: 0o600 });
  renameSync(draft, connection);
};

export const forgetConnection = ({ connection }: Folder): void => rmSync(connection, { force: true });

/** How to reach the server that a living Voorop keeps running on this folder, if there is one. */
export const runningConnection = ({ connection, lock }: Folder): Connection | undefined => {
  if (!holderOf(lock)) return undefined;
  try {
    return JSON.parse(readFileSync(connection, 'utf8')) as Connection;
  } catch {
    return undefined;
  }
};
