// Which statements the database was asked and how many rows came back, one after another: for tests that hold two answers against each other without a clock.
import type pg from 'pg';
import type { TestDatabase } from './database.ts';

export type Heard = { readonly taken: () => readonly string[] };

/** Listens to every connection of this database from here on. `taken` gives what was asked since, and forgets it. */
export const listenTo = ({ pool }: TestDatabase): Heard => {
  let said: string[] = [];
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
  const known = new WeakSet<pg.PoolClient>();
  pool.connect = (async () => {
    const client = await connect();
    if (known.has(client)) return client;
    known.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const answer = query(...args) as Promise<{ readonly rowCount?: number | null }>;
      const [asked] = args as [string | { readonly text: string }];
      const text = (typeof asked === 'string' ? asked : asked.text).replace(/\s+/g, ' ').trim();
      // An answer that holds more rows takes longer: how many there were belongs to what was heard.
      return answer.then((result) => {
        said.push(`${text} -- ${result.rowCount ?? 0}`);
        return result;
      });
    }) as typeof client.query;
    return client;
  }) as typeof pool.connect;
  return {
    taken: () => {
      const all = said;
      said = [];
      return all;
    },
  };
};
