// The passwords of the server we start: made once, kept beside the data, readable by its owner only.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { StoreProblem } from '../problem.ts';
import type { Folder } from './folder.ts';

export type Passwords = { readonly owner: string; readonly app: string };

/** The passwords of this folder, made at the first start. Refuses: a database whose passwords are gone. */
export const passwordsOf = ({ passwords: path, cluster }: Folder): Passwords => {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
  if (existsSync(cluster))
    throw new StoreProblem(
      `Bij de database in ${cluster} ontbreekt ${path}. Zet dat bestand terug uit uw reservekopie.`,
      `The database in ${cluster} lacks ${path}. Put that file back from your backup.`,
    );
  const made: Passwords = { owner: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  writeFileSync(path, JSON.stringify(made), { mode: 0o600, flush: true });
  return made;
};
