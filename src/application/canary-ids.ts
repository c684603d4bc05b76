// The numbers of the dossiers and families of no child with which the wall is tried, and who tries it. Planting and trying: firewall-canary.ts.
import { createHmac } from 'node:crypto';
import { derived, type MasterKey } from '../store/keys.ts';

export const PROBER = 'proef-van-de-muur';

type Keyed = { readonly masterKey: MasterKey | undefined };

export const canaryHex = ({ masterKey }: Keyed, use: string): string =>
  createHmac('sha256', derived(masterKey?.bytes ?? Buffer.alloc(0), 'firewall-canary'))
    .update(use)
    .digest('hex');

/** The same for this database at every try, and not to be guessed without its key. */
export const canaryId = (keyed: Keyed, use: string): string => {
  const digits = canaryHex(keyed, use);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};

const known = new WeakMap<MasterKey, ReadonlySet<string>>();

const PLANTED = ['hidden', 'shared', 'family-hidden', 'family-shared'] as const;

/** Whether this is one of those. */
export const isCanary = ({ masterKey }: Keyed, streamId: string): boolean => {
  if (!masterKey) return false;
  const ids = known.get(masterKey) ?? new Set(PLANTED.map((use) => canaryId({ masterKey }, use)));
  known.set(masterKey, ids);
  return ids.has(streamId);
};
