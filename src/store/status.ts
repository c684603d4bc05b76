// What is in the database, counted: for the person who runs it. No personal data.
import { type Database, inTransaction } from './database.ts';
import { migrationNames } from './migrate.ts';

export type DatabaseStatus = {
  readonly server: string;
  readonly migrations: number;
  /** Migrations of this version of Voorop that have not run there yet. */
  readonly waiting: readonly string[];
  readonly streams: number;
  readonly events: number;
  readonly bytes: number;
};

export const databaseStatus = async (db: Database): Promise<DatabaseStatus> => {
  const names = await migrationNames();
  return inTransaction(
    db,
    async (tx) => {
      const done = await tx.query<{ name: string }>('select name from migration');
      const [counted] = await tx.query<Omit<DatabaseStatus, 'migrations' | 'waiting'>>(
        `select current_setting('server_version') as server, pg_database_size(current_database()) as bytes,
                (select count(*) from stream_head) as streams, (select count(*) from event) as events`,
      );
      if (!counted) throw new Error('the database gave no counts');
      const waiting = names.filter((name) => !done.some((applied) => applied.name === name));
      return { ...counted, migrations: done.length, waiting };
    },
    { as: { kind: 'system', task: 'count' }, statementTimeoutMs: 0, snapshot: true },
  );
};
