// Gives the database what it needs to check who acts. Written by the owner at every start; the role of the application cannot
// read it. With it one can claim to be somebody, and still open no content: that takes the master key.
import pg from 'pg';
import { padsOf } from './acting.ts';
import { type Address, SCHEMA } from './database.ts';
import type { MasterKey } from './keys.ts';

/** Writes it down, or leaves it as it is where it is right already. */
export const keepActingSecret = async (owner: Address, master: MasterKey): Promise<void> => {
  const { inner, outer } = padsOf(master);
  const client = new pg.Client('url' in owner ? { connectionString: owner.url } : owner);
  await client.connect();
  try {
    await client.query(
      `insert into ${SCHEMA}.acting_secret as s (inner_pad, outer_pad) values ($1, $2)
       on conflict (one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
       where s.inner_pad <> excluded.inner_pad`,
      [inner, outer],
    );
  } finally {
    await client.end();
  }
};
