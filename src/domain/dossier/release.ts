// What the child, with guardian or lawyer, lets one decision-maker see for one decision that helps. Until it is used it can be taken
// back. It never reaches another reader, another purpose or a decision against the child. Words of the refusals: release-refusals.ts.
import { z } from 'zod';
import { byOf, OrganisationId, type Purpose } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { type Context, Given } from './context.ts';
import type { DecisionAdopted, DecisionPlanned, DecisionWithdrawn } from './decision.ts';
import { type DecisionKind, directionOf } from './decision-kinds.ts';
import { ELEMENT_KEYS } from './elements.ts';
import { decisionById, type Holding } from './planned.ts';

/** The decisions that help and for which something can be released. */
export const RELEASE_PURPOSES = [
  'residence-permit',
  'regularisation',
  'medical-deferral',
  'statelessness-recognition',
  'family-reunification',
] as const satisfies readonly DecisionKind[];
export type ReleasePurpose = (typeof RELEASE_PURPOSES)[number];

const Key = z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]);

/** What is released: what was recorded about it until now, and nothing that comes later. */
export const ReleasedItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fact'), fact: Key }),
  z.object({ kind: z.literal('element'), element: z.enum(ELEMENT_KEYS) }),
  z.object({ kind: z.literal('hearing'), heardOn: Day }),
  z.object({ kind: z.literal('measure'), measureId: z.uuid() }),
  z.object({ kind: z.literal('living-period'), periodId: z.uuid() }),
]);
export type ReleasedItem = z.infer<typeof ReleasedItem>;

const Releasing = z.object({
  releaseId: z.uuid(),
  item: ReleasedItem,
  to: OrganisationId,
  purpose: z.enum(RELEASE_PURPOSES),
  childAgrees: Paragraph.describe('Hoe het kind is gevraagd en wat het antwoordde.'),
  childSawIt: z.boolean().describe('Het kind zag eerst zelf wat er wordt vrijgegeven.'),
});
export const ReleaseItem = Releasing.extend({ type: z.literal('ReleaseItem') });
export type ReleaseItem = z.infer<typeof ReleaseItem>;
export const ItemReleased = Given.extend({
  type: z.literal('ItemReleased'),
  ...Releasing.shape,
  /** Places in this stream. */
  versions: z.array(z.number().int()).min(1),
});
export type ItemReleased = z.infer<typeof ItemReleased>;

export const RevokeRelease = z.object({ type: z.literal('RevokeRelease'), releaseId: z.uuid(), reason: Paragraph });
export type RevokeRelease = z.infer<typeof RevokeRelease>;
export const ReleaseRevoked = Given.extend({ ...RevokeRelease.shape, type: z.literal('ReleaseRevoked') });
export type ReleaseRevoked = z.infer<typeof ReleaseRevoked>;

export const UseRelease = z.object({ type: z.literal('UseRelease'), releaseId: z.uuid(), decisionId: z.uuid() });
export type UseRelease = z.infer<typeof UseRelease>;
export const ReleaseUsed = Given.extend({ ...UseRelease.shape, type: z.literal('ReleaseUsed') });
export type ReleaseUsed = z.infer<typeof ReleaseUsed>;

export type ReleaseHeld = {
  readonly released: ItemReleased;
  revoked?: ReleaseRevoked;
  used?: ReleaseUsed;
};

export type ReleaseRefusal = {
  readonly code:
    | 'release-exists'
    | 'release-item-not-found'
    | 'release-to-another'
    | 'release-not-seen-by-child'
    | 'release-not-found'
    | 'release-used'
    | 'release-only-to-help';
};

type Decisions = Holding<{
  readonly plan: DecisionPlanned;
  readonly adopted?: DecisionAdopted;
  readonly withdrawn?: DecisionWithdrawn;
}>;
/** An event, as far as a release looks at it. */
type Recorded = {
  readonly type: string;
  readonly fact?: unknown;
  readonly key?: unknown;
  readonly heardOn?: unknown;
  readonly measureId?: unknown;
  readonly periodId?: unknown;
  readonly releaseId?: unknown;
};
type Trail = readonly { readonly version: number; readonly event: Recorded }[];
type File = Decisions & { readonly releases: readonly ReleaseHeld[]; readonly trail: Trail };

const isAbout = (item: ReleasedItem, event: Recorded): boolean => {
  switch (item.kind) {
    case 'fact':
      return event.type === 'FactRecorded' && event.fact === item.fact;
    case 'element':
      return event.type === 'ElementAssessed' && event.key === item.element;
    case 'hearing':
      return event.type === 'ChildHeard' && event.heardOn === item.heardOn;
    case 'measure':
      return event.type === 'ProtectionMeasureRecorded' && event.measureId === item.measureId;
    case 'living-period':
      return event.type === 'LivingPeriodRecorded' && event.periodId === item.periodId;
  }
};

/** Refuses: `release-exists`, `release-to-another` (takes no such decision), `release-not-seen-by-child`, `release-item-not-found`. Requirement D4. */
export function releaseItem(
  command: ReleaseItem,
  file: File,
  { today, actor, jurisdiction }: Context,
): Result<ItemReleased[], ReleaseRefusal> {
  if (file.releases.some(({ released }) => released.releaseId === command.releaseId))
    return refuse({ code: 'release-exists' });
  if (!jurisdiction.decisionTakers[command.purpose]?.includes(command.to))
    return refuse({ code: 'release-to-another' });
  if (!command.childSawIt) return refuse({ code: 'release-not-seen-by-child' });
  const versions = file.trail.filter(({ event }) => isAbout(command.item, event)).map(({ version }) => version);
  if (versions.length === 0) return refuse({ code: 'release-item-not-found' });
  return ok([{ ...command, type: 'ItemReleased', on: today, by: byOf(actor), versions }]);
}

const open = (file: File, releaseId: string): ReleaseHeld | undefined =>
  file.releases.find(({ released, revoked }) => released.releaseId === releaseId && !revoked);

/** Refuses: `release-not-found`, `release-used`: what was used cannot be taken back. */
export function revokeRelease(
  command: RevokeRelease,
  file: File,
  { today, actor }: Context,
): Result<ReleaseRevoked[], ReleaseRefusal> {
  const held = open(file, command.releaseId);
  if (!held) return refuse({ code: 'release-not-found' });
  if (held.used) return refuse({ code: 'release-used' });
  return ok([{ ...command, type: 'ReleaseRevoked', on: today, by: byOf(actor) }]);
}

/** Refuses: `release-not-found` (also for whom it was not meant), `release-used`, `release-only-to-help`. Requirement D4. */
export function putToUse(
  command: UseRelease,
  file: File,
  { today, actor }: Context,
): Result<ReleaseUsed[], ReleaseRefusal> {
  const held = open(file, command.releaseId);
  if (held?.released.to !== actor.organisation) return refuse({ code: 'release-not-found' });
  if (held.used) return refuse({ code: 'release-used' });
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.adopted || decision.withdrawn || !helps(decision.plan, held.released.purpose))
    return refuse({ code: 'release-only-to-help' });
  return ok([{ ...command, type: 'ReleaseUsed', on: today, by: byOf(actor) }]);
}

/** The very decision it was released for, and that one in favour of the child: never one that parts it or takes its liberty. */
const helps = (plan: DecisionPlanned, purpose: ReleasePurpose): boolean =>
  plan.kind === purpose && directionOf(plan) !== 'adverse';

/** For which purpose of a reader a release counts: decisions on residence, and nothing that has to do with departure. */
const READ_FOR: Purpose = 'residence-decision';

/** As long as this organisation prepares something against the child, nothing that was released shows. */
const preparesAgainst = ({ decisions }: Decisions, organisation: string): boolean =>
  decisions.some(
    ({ plan, adopted, withdrawn }) =>
      plan.by.organisation === organisation && !adopted && !withdrawn && directionOf(plan) === 'adverse',
  );

/** The places in the stream that were released to this reader for this purpose and not taken back. Requirement D4. */
export function releasedTo(file: File, organisation: string, purpose: string): ReadonlySet<number> {
  if (purpose !== READ_FOR || preparesAgainst(file, organisation)) return new Set();
  const held = file.releases.filter(({ released, revoked }) => released.to === organisation && !revoked);
  const ids = new Set<unknown>(held.map(({ released }) => released.releaseId));
  const own = file.trail.flatMap(({ version, event }) =>
    event.type === 'ItemReleased' && ids.has(event.releaseId) ? [version] : [],
  );
  return new Set([...held.flatMap(({ released }) => released.versions), ...own]);
}
