// Which safeguards get another effect when norms stand otherwise: shown to a legal owner before anything is sent.
import type { Standing } from '../norms/standing.ts';
import { effectOf, SAFEGUARDS } from './assess.ts';
import type { Effect } from './safeguard.ts';

export type EffectChange = {
  readonly safeguard: string;
  readonly from: Effect;
  readonly to: Effect;
  /** It asks less of a decision than before. */
  readonly weaker: boolean;
};

const STRENGTH: Readonly<Record<Effect, number>> = { warns: 0, reason: 1, requires: 2, forbids: 3 };

/** In the order of the safeguards; empty where nothing changes. */
export const effectChanges = (before: Standing, after: Standing): readonly EffectChange[] =>
  SAFEGUARDS.flatMap((safeguard) => {
    const [from, to] = [effectOf(safeguard, before), effectOf(safeguard, after)];
    return from === to ? [] : [{ safeguard: safeguard.id, from, to, weaker: STRENGTH[to] < STRENGTH[from] }];
  });
