// The role of the application. Made by the owner before the first migration, so that migrations can grant to it.
import type pg from 'pg';
import { APP_ROLE, rowsOf } from './database.ts';
import { codeOf, StoreProblem } from './problem.ts';

/** Sees to it that the role exists and that this login may take it on. Refuses: a login that may do neither. */
export const ensureAppRole = async (owner: pg.ClientBase): Promise<void> => {
  const [state] = await rowsOf<{ present: boolean; mine: boolean }>(
    owner,
    `select exists (select from pg_roles where rolname = $1) as present,
            coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1), false) as mine`,
    [APP_ROLE],
  );
  try {
    if (!state?.present) await createRole(owner);
    if (!state?.mine) await owner.query(`grant ${APP_ROLE} to current_user`);
  } catch (cause) {
    throw new StoreProblem(
      `Deze databasegebruiker mag de rol ${APP_ROLE} niet maken of aannemen. Laat een beheerder dit doen: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <uw gebruiker>;`,
      `This database user may not make or take the role ${APP_ROLE}. Let an administrator run: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <your user>;`,
      cause,
    );
  }
};

/** Gives the application role a login of its own, so that its connections are never the owner's. */
export const giveAppLogin = async (owner: pg.ClientBase, password: string): Promise<void> => {
  await ensureAppRole(owner);
  await owner.query(`alter role ${APP_ROLE} login password '${password.replaceAll("'", "''")}'`);
};

const createRole = async (owner: pg.ClientBase): Promise<void> => {
  try {
    await owner.query(`create role ${APP_ROLE} nologin`);
  } catch (error) {
    // Another database of the same server made it in the same moment.
    if (codeOf(error) !== '42710' && codeOf(error) !== '23505') throw error;
  }
};
