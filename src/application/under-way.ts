// What a browser keeps for us while somebody signs in (a state, a challenge): closed, so that it can be neither read nor
// changed, and good for a short while. Nothing of an attempt lies in the database, so a storm of attempts leaves nothing
// behind; only what was used is written down, so that it does not work twice.
import { inTransaction } from '../store/database.ts';
import { closeJson, openJson } from '../store/keys.ts';
import { useOnce } from '../store/session-store.ts';
import type { Office } from './office.ts';

/** `use` keeps what was made for one way of signing in from being used in another. */
export type UnderWay = {
  readonly close: (use: string, content: object) => string;
  /** Undefined: not made here, for another use, or too old. */
  readonly open: (use: string, closed: string | undefined) => Readonly<Record<string, unknown>> | undefined;
  /** False: this was used before. */
  readonly once: (what: string) => Promise<boolean>;
};

const LONGEST = 4096;

export const underWayOn = (office: Pick<Office, 'db' | 'now' | 'sessionKey'>, lastsMs: number): UnderWay => ({
  close: (use, content) => {
    const until = office.now().getTime() + lastsMs;
    return closeJson(office.sessionKey, { ...content, until }, `under-way:${use}`).toString('base64url');
  },
  open: (use, closed) => {
    if (closed === undefined || closed.length > LONGEST) return undefined;
    const content = opened(office.sessionKey, closed, `under-way:${use}`);
    return content && Number(content['until']) > office.now().getTime() ? content : undefined;
  },
  once: (what) => {
    const until = new Date(office.now().getTime() + lastsMs).toISOString();
    return inTransaction(office.db, (tx) => useOnce(tx, what, until), { as: { kind: 'system', task: 'under-way' } });
  },
});

const opened = (key: Buffer, closed: string, place: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return openJson(key, Buffer.from(closed, 'base64url'), place) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
};
