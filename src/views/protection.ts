// Measures of child protection with their hand-over, referrals, and how many children a guardian has, as they pass over the wire.
import { z } from 'zod';
import type { Day } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { CaseloadCounted, MOST_CHILDREN, NEARLY_MOST_CHILDREN } from '../domain/dossier/caseload.ts';
import {
  HAND_OVER_ITEMS,
  HandOverRecorded,
  isHandedOver,
  isInForce,
  ProtectionMeasureEnded,
  ProtectionMeasureRecorded,
} from '../domain/dossier/protection-measure.ts';
import { ReferralConfirmed, ReferredToChildProtection } from '../domain/dossier/referral.ts';
import type { OpenFile } from '../domain/dossier/state.ts';

export const MeasureView = z.object({
  recorded: ProtectionMeasureRecorded,
  ended: ProtectionMeasureEnded.optional(),
  inForce: z.boolean(),
  handedOver: z.boolean(),
  /** One entry for each point, in the order of the list; without an answer nobody said anything yet. */
  handOver: z.array(
    z.object({ item: z.enum(HAND_OVER_ITEMS), answer: HandOverRecorded.shape.items.element.optional() }),
  ),
});
export type MeasureView = Shown<z.infer<typeof MeasureView>>;

export const ReferralView = z.object({ referred: ReferredToChildProtection, confirmed: ReferralConfirmed.optional() });
export type ReferralView = Shown<z.infer<typeof ReferralView>>;

export const CaseloadView = z.object({
  counted: CaseloadCounted,
  /** `near`: the limit comes near; `over`: above it, with a reason. */
  load: z.enum(['fits', 'near', 'over']),
});
export type CaseloadView = Shown<z.infer<typeof CaseloadView>>;

export const measureViews = ({ measures }: OpenFile, today: Day): readonly MeasureView[] =>
  measures.map((held) => ({
    ...defined({ ended: held.ended }),
    recorded: held.recorded,
    inForce: isInForce(held, today),
    handedOver: isHandedOver(held),
    handOver: HAND_OVER_ITEMS.map((item) => ({ item, ...defined({ answer: held.handOver.get(item) }) })),
  }));

export const referralViews = ({ referrals }: OpenFile): readonly ReferralView[] =>
  referrals.map(({ referred, confirmed }) => ({ referred, ...defined({ confirmed }) }));

const loadOf = (children: number): CaseloadView['load'] =>
  children > MOST_CHILDREN ? 'over' : children >= NEARLY_MOST_CHILDREN ? 'near' : 'fits';

export const caseloadViews = ({ caseloads }: OpenFile): readonly CaseloadView[] =>
  [...caseloads.values()].map((counted) => ({ counted, load: loadOf(counted.children) }));
