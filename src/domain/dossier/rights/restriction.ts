import { byOf } from '../../basics/actor.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { RightsHeld, Trailed } from './held.ts';
import type { LiftRestriction, RestrictionLifted, RestrictUse, UseRestricted } from './restriction-record.ts';

export type RestrictionRefusal = {
  readonly code:
    | 'restriction-exists'
    | 'restriction-of-nothing'
    | 'restriction-not-found'
    | 'restriction-lifted-already'
    | 'restriction-of-granted-objection'
    | 'restriction-told-in-the-future';
};

type File = Trailed & { readonly rights: RightsHeld };

/** One event an entry, so that each is read by whoever may read that entry. Refuses: one that is there, and entries that are not here. */
export function restrictUse(
  command: RestrictUse,
  { trail, rights }: File,
  { today, actor, recipients = [] }: Context,
): Result<UseRestricted[], RestrictionRefusal> {
  const { type: _, ...restriction } = command;
  if (rights.restrictions.some(({ restricted }) => restricted.restrictionId === restriction.restrictionId))
    return refuse({ code: 'restriction-exists' });
  const known = new Set(trail.map(({ version }) => version));
  if (restriction.versions.some((version) => !known.has(version))) return refuse({ code: 'restriction-of-nothing' });
  const received = recipients.filter((each) => each !== actor.organisation);
  const given = { type: 'UseRestricted', on: today, by: byOf(actor), ...restriction, recipients: received } as const;
  return ok([...new Set(restriction.versions)].map((version) => ({ ...given, versions: [version] })));
}

/** Refuses: none that runs, an objection that was granted (then use has ended for good; GDPR 21), and an end of which the person still has to be told. Norm: GDPR 18(3). */
export function liftRestriction(
  command: LiftRestriction,
  { rights }: File,
  { today, actor }: Context,
): Result<RestrictionLifted[], RestrictionRefusal> {
  const { type: _, ...lifting } = command;
  const held = rights.restrictions.find(({ restricted }) => restricted.restrictionId === lifting.restrictionId);
  if (!held) return refuse({ code: 'restriction-not-found' });
  if (held.lifted) return refuse({ code: 'restriction-lifted-already' });
  const asked = rights.requests.find(({ asked: { requestId } }) => requestId === held.restricted.requestId);
  if (asked?.asked.kind === 'objection' && asked.answered && asked.answered.outcome !== 'refused')
    return refuse({ code: 'restriction-of-granted-objection' });
  if (lifting.toldOn > today) return refuse({ code: 'restriction-told-in-the-future' });
  const given = { type: 'RestrictionLifted', on: today, by: byOf(actor), ...lifting } as const;
  return ok(held.restricted.versions.map((version) => ({ ...given, entries: [version] })));
}

/** The entries that may not be used now. */
export const restrictedVersions = ({ restrictions }: RightsHeld): ReadonlySet<number> =>
  new Set(restrictions.flatMap(({ restricted, lifted }) => (lifted ? [] : restricted.versions)));
