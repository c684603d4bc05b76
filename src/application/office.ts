// What every use case works with: the database, the country's data, a clock. Opened once, when Voorop starts.
import { Day } from '../domain/basics/day.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import type { Clocks } from '../domain/clocks/clocks.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../jurisdictions/nl/sharing/table.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { connect, type StoreConfig } from '../store/connect.ts';
import type { Database } from '../store/database.ts';
import { derived } from '../store/keys.ts';
import { type SigningKey, signingKeyOf } from '../store/signing.ts';
import { keepSharing } from './keep-sharing.ts';

export type Office = {
  readonly db: Database;
  readonly jurisdiction: Jurisdiction;
  readonly clocks: Clocks;
  /** The first rows of the AVG table; what was changed since lies in the database. */
  readonly sharing: readonly SharingRow[];
  readonly now: () => Date;
  /** Closes what the browser keeps for us while somebody signs in. */
  readonly sessionKey: Buffer;
  /** Signs checkpoints and bundles. */
  readonly signingKey: SigningKey;
};

export type OpenedOffice = Office & { readonly where: string; readonly close: () => Promise<void> };

/** An office on a database that is open already. */
export const officeOn = (db: Database, now: () => Date = () => new Date(), checkpointKey?: string): Office => {
  if (!db.masterKey) throw new Error('this database was opened for proof only: it has no master key');
  return {
    db,
    jurisdiction: NETHERLANDS,
    clocks: DUTCH_CLOCKS,
    sharing: SHARING,
    now,
    sessionKey: derived(db.masterKey.bytes, 'session'),
    signingKey: signingKeyOf(db.masterKey, checkpointKey),
  };
};

/** Finds the database, or starts its server, and opens an office on it. */
export const openOffice = async (
  config: StoreConfig & { readonly checkpointKey?: string | undefined },
): Promise<OpenedOffice> => {
  const db = await connect(config);
  try {
    const office = officeOn(db, undefined, config.checkpointKey);
    await keepSharing(db, office.sharing);
    return { ...office, where: db.where, close: db.close };
  } catch (error) {
    await db.close();
    throw error;
  }
};

const DUTCH_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The civil day in the Netherlands. */
export const todayOf = ({ now }: Pick<Office, 'now'>): Day => Day.parse(DUTCH_DAY.format(now()));
