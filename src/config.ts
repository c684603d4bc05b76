// Settings from the environment, each with a default that works at once. Read once, at the start.
// No setting is a secret but VOOROP_MASTER_KEY and the passwords in the two addresses: they are never printed.
import { resolve } from 'node:path';
import { z } from 'zod';

const Whole = z.coerce.number().int();
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  VOOROP_DATA: given(z.string()),
  DATABASE_URL: given(z.string()),
  VOOROP_OWNER_DATABASE_URL: given(z.string()),
  VOOROP_MASTER_KEY: given(z.string()),
  VOOROP_POOL_SIZE: given(Whole.min(2).max(200)),
  HOST: given(z.string()),
  PORT: given(Whole.min(0).max(65_535)),
  VOOROP_LOG: given(z.enum(['problems', 'requests'])),
  NODE_ENV: given(z.string()),
});

export type Config = {
  /** The data folder of the server that Voorop starts itself. Not used with a database of your own. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly ownerDatabaseUrl: string | undefined;
  readonly masterKey: string | undefined;
  readonly poolSize: number | undefined;
  readonly host: string;
  readonly port: number;
  /** `requests`: one line for each request; `problems`: only for what went wrong here. */
  readonly log: 'problems' | 'requests';
  /** NODE_ENV=production: signing in by choosing an invented person does not exist. */
  readonly production: boolean;
};

/** A setting that cannot be used, in words for the person who set it. The command line knows it by its name. */
class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** Reads the settings. Refuses: a value of the wrong kind, by the name of its setting. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env, folder: string = process.cwd()): Config => {
  const read = Environment.safeParse(env);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new WrongSetting(`Deze instelling klopt niet: ${names}.\nThis setting is wrong: ${names}.`);
  }
  const { data } = read;
  return {
    dataDir: resolve(folder, data.VOOROP_DATA ?? 'data'),
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.VOOROP_OWNER_DATABASE_URL,
    masterKey: data.VOOROP_MASTER_KEY,
    poolSize: data.VOOROP_POOL_SIZE,
    host: data.HOST ?? '127.0.0.1',
    port: data.PORT ?? 8080,
    log: data.VOOROP_LOG ?? 'problems',
    production: data.NODE_ENV === 'production',
  };
};
