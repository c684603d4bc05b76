// What raises an alert: an event that oversight has to know of, or a request that came to the wrong door. Says nothing of whether what was
// asked for exists; that is settled where nobody sees it (write_down, 0018-oversight.sql). Pure.
import type { Actor } from '../basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { AlarmRaised } from '../dossier/alarm.ts';
import type { GlassBroken } from '../dossier/break-glass.ts';
import type { AnswerCountersigned } from '../dossier/receipt.ts';
import type { RowEntered } from '../sharing/table-commands.ts';
import type { AlertRuleId } from './alert-rules.ts';

/** `once`: what makes it the same alert as one before. */
export type Raised = { readonly rule: AlertRuleId; readonly once: string };

type Telling = AlarmRaised | GlassBroken | AnswerCountersigned | ReturnType<typeof RowEntered.parse>;
type Event = { readonly type: string };

/** What oversight is told of, because it happened. */
export const raisedBy = (events: readonly Event[]): readonly Raised[] =>
  events.flatMap((each): readonly Raised[] => {
    const event = each as Telling;
    switch (event.type) {
      case 'AlarmRaised':
        return [{ rule: 'alarm-raised', once: `alarm-raised:${event.alarmId}` }];
      case 'GlassBroken':
        return [{ rule: 'glass-broken', once: `glass-broken:${event.glassId}` }];
      case 'AnswerCountersigned':
        return [
          { rule: 'override', once: `override:${event.decisionId}:${event.safeguard}:${event.answeredBy.person}` },
        ];
      case 'RowEntered':
        return event.direction === 'loosens' && event.firewalled
          ? [{ rule: 'row-loosened', once: `row-loosened:${event.proposal}` }]
          : [];
    }
    return [];
  });

/** Whoever was refused with one of these got no further than the door. The database knows them too. */
export const AT_THE_DOOR: ReadonlySet<string> = new Set([
  ...['not-involved', 'no-permit', 'no-row', 'firewall', 'migration-authority', 'not-found', 'forbidden'],
]);

/** Acts that lie behind the wall whatever they are about. */
const BEHIND: ReadonlySet<string> = new Set([
  ...['search:reference', 'command:BreakGlass', 'command:ConfirmBreakGlass', 'command:CloseBreakGlass'],
  ...['read:glass', 'read:glass-list', 'command:WriteNote', 'command:CorrectNote', 'command:ReleaseItem'],
]);

export type Asked = { readonly actor: Actor; readonly streamId: string | null; readonly action: string };

/** `walled`: refused at the wall between protection and enforcement. `refused`: at another door. `read`: something of a child was given. */
export type Watch = 'walled' | 'refused' | 'read';

/** Whoever finds a child in a list of hits has not opened its dossier yet. */
const opensDossier = ({ streamId, action }: Pick<Asked, 'streamId' | 'action'>): boolean =>
  streamId !== null && action !== 'search:found';

/** What to look at because of how this request went. */
export function watchOf(
  { actor, streamId, action }: Asked,
  refusal: string | undefined,
  jurisdiction: Jurisdiction,
): Watch | undefined {
  if (refusal === undefined) return opensDossier({ streamId, action }) ? 'read' : undefined;
  if (!AT_THE_DOOR.has(refusal)) return undefined;
  const keeper = actor.purpose === 'administration';
  if (!keeper && !isMigrationAuthority(jurisdiction, actor.organisation)) return 'refused';
  if (refusal === 'no-permit') return BEHIND.has(action) || (keeper && streamId !== null) ? 'walled' : 'refused';
  return refusal === 'not-found' || refusal === 'forbidden' ? 'refused' : 'walled';
}
