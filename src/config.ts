// Settings from the environment, each with a default that works at once. Read once, at the start.
// No setting is a secret but VOOROP_MASTER_KEY, VOOROP_CHECKPOINT_KEY and the passwords in the two addresses: never printed.
import { resolve } from 'node:path';
import { z } from 'zod';

const Whole = z.coerce.number().int();
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const MOST_CHECKPOINT_HOURS = 500;
const CHECKPOINT_HOURS = 24;

const Environment = z.object({
  VOOROP_DATA: given(z.string()),
  DATABASE_URL: given(z.string()),
  VOOROP_OWNER_DATABASE_URL: given(z.string()),
  VOOROP_MASTER_KEY: given(z.string()),
  VOOROP_POOL_SIZE: given(Whole.min(2).max(200)),
  HOST: given(z.string()),
  PORT: given(Whole.min(0).max(65_535)),
  VOOROP_CHECKPOINT_KEY: given(z.string()),
  VOOROP_CHECKPOINT_FOLDER: given(z.string()),
  VOOROP_CHECKPOINT_HOURS: given(z.coerce.number().min(0).max(MOST_CHECKPOINT_HOURS)),
  VOOROP_LOG: given(z.enum(['problems', 'requests'])),
  NODE_ENV: given(z.string()),
  VOOROP_PUBLIC_URL: given(z.url({ protocol: /^https?$/ })),
  VOOROP_TRUSTED_PROXIES: given(z.string()),
  VOOROP_SESSION_IDLE_MINUTES: given(Whole.min(5).max(240)),
  VOOROP_SESSION_HOURS: given(Whole.min(1).max(24)),
  VOOROP_OIDC_ISSUER: given(z.url({ protocol: /^https?$/ })),
  VOOROP_OIDC_CLIENT_ID: given(z.string().max(300)),
  VOOROP_OIDC_KEY_FILE: given(z.string()),
  VOOROP_OIDC_NAME: given(z.string().max(80)),
  VOOROP_OIDC_ACR: given(z.string().max(300)),
  VOOROP_OIDC_ALGORITHM: given(z.enum(['PS256', 'ES256'])),
});

export type Config = {
  /** The data folder of the server that Voorop starts itself. Not used with a database of your own. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly ownerDatabaseUrl: string | undefined;
  readonly masterKey: string | undefined;
  readonly poolSize: number | undefined;
  /** Signs checkpoints: 32 bytes in base64. Without it the key is derived from the master key. */
  readonly checkpointKey: string | undefined;
  /** Where each new checkpoint is written as a file, for another way to oversight. */
  readonly checkpointFolder: string | undefined;
  /** How often the running server makes a checkpoint; 0 never. */
  readonly checkpointHours: number;
  readonly host: string;
  readonly port: number;
  /** `requests`: one line for each request; `problems`: only for what went wrong here. */
  readonly log: 'problems' | 'requests';
  /** NODE_ENV=production: signing in by choosing an invented person does not exist. */
  readonly production: boolean;
  /** How people reach Voorop, as an origin: `https://voorop.example`. */
  readonly publicUrl: string | undefined;
  /** Addresses or ranges of proxies that say who asks. */
  readonly trustedProxies: readonly string[];
  /** Units: minutes without a request after which a session is over. */
  readonly sessionIdleMinutes: number;
  /** Units: hours after which a session is over. */
  readonly sessionHours: number;
  readonly oidc: OidcConfig;
};

/** The sign-in service of the organisations. The first three belong together. */
export type OidcConfig = {
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  /** Where the private key lies; it is read at the start and never shown. */
  readonly keyFile: string | undefined;
  readonly name: string;
  readonly acr: string;
  readonly algorithm: 'PS256' | 'ES256';
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
    ...checkpointsOf(data, folder),
    host: data.HOST ?? '127.0.0.1',
    port: data.PORT ?? 8080,
    log: data.VOOROP_LOG ?? 'problems',
    production: data.NODE_ENV === 'production',
    publicUrl: data.VOOROP_PUBLIC_URL && new URL(data.VOOROP_PUBLIC_URL).origin,
    trustedProxies: (data.VOOROP_TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter((each) => each !== ''),
    sessionIdleMinutes: data.VOOROP_SESSION_IDLE_MINUTES ?? 30,
    sessionHours: data.VOOROP_SESSION_HOURS ?? 10,
    oidc: oidcOf(data),
  };
};

const checkpointsOf = (
  data: z.infer<typeof Environment>,
  folder: string,
): Pick<Config, 'checkpointKey' | 'checkpointFolder' | 'checkpointHours'> => ({
  checkpointKey: data.VOOROP_CHECKPOINT_KEY,
  checkpointFolder: data.VOOROP_CHECKPOINT_FOLDER && resolve(folder, data.VOOROP_CHECKPOINT_FOLDER),
  checkpointHours: data.VOOROP_CHECKPOINT_HOURS ?? CHECKPOINT_HOURS,
});

const oidcOf = (data: z.infer<typeof Environment>): OidcConfig => ({
  issuer: data.VOOROP_OIDC_ISSUER,
  clientId: data.VOOROP_OIDC_CLIENT_ID,
  keyFile: data.VOOROP_OIDC_KEY_FILE,
  name: data.VOOROP_OIDC_NAME ?? 'de aanmelddienst van uw organisatie',
  acr: data.VOOROP_OIDC_ACR ?? 'http://eidas.europa.eu/LoA/substantial',
  algorithm: data.VOOROP_OIDC_ALGORITHM ?? 'PS256',
});
