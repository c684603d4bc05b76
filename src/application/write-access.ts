// Writes one request down twice, in the transaction that answers it: in the access log (who, why, by which rows) and in the
// processing log (which processing, about whom, without a person). Then the alerts that follow from it.
import type { Actor } from '../domain/basics/actor.ts';
import { type AccessOutcome, type Door, logAccess } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import { logProcessing } from '../store/processing-log.ts';
import { traceNow } from './trace.ts';

export type Request = {
  readonly actor: Actor;
  readonly streamId: string | null;
  /** What is asked, for the log: `read:sheet`, `command:RecordHearing`. */
  readonly action: string;
  /** Left out: what the action itself says. */
  readonly door?: Door;
  /** The dossiers that this shows something of. Left out: the one it is about. */
  readonly subjects?: readonly string[];
};

/** `rows`: the rows of the AVG table by which something was given. */
export type Outcome = { readonly allowedBy: string; readonly rows?: readonly string[] } | { readonly refusal: string };

/** Nothing of a child was handled for these: whoever asked got no further than the door. */
export const AT_THE_DOOR: ReadonlySet<string> = new Set([
  'not-involved',
  'no-permit',
  'no-row',
  'firewall',
  'migration-authority',
  'not-found',
]);

export const doorOf = (action: string): Door => {
  if (action.startsWith('command:')) return 'command';
  if (action.startsWith('question:')) return 'question';
  if (action === 'read:worklist') return 'list';
  if (action.startsWith('read:letter')) return 'letter';
  return action.startsWith('read:receipt') ? 'export' : 'read';
};

/** The entry in the register of processing activities: one for each purpose. */
export const activityOf = (purpose: string): string => `/v1/register/${purpose}`;

const statusOf = (outcome: Outcome): 'Ok' | 'Error' | 'none' => {
  if ('allowedBy' in outcome) return 'Ok';
  return AT_THE_DOOR.has(outcome.refusal) ? 'none' : 'Error';
};

export const writeAccess = async (tx: Tx, now: string, request: Request, outcome: Outcome): Promise<void> => {
  const { actor, streamId, action } = request;
  const { person, organisation, role, purpose } = actor;
  const { traceId, parentSpanId, startedAt } = traceNow(now);
  const access = { at: now, streamId, person, organisation, role, purpose, action };
  const rows = 'rows' in outcome ? (outcome.rows ?? []) : [];
  const came: AccessOutcome = 'allowedBy' in outcome ? { allowedBy: outcome.allowedBy } : outcome;
  const door = request.door ?? doorOf(action);
  const accessId = await logAccess(tx, { ...access, door, rows: [...new Set(rows)], outcome: came }, traceId);
  const status = statusOf(outcome);
  if (status === 'none') return;
  const subjects = request.subjects ?? (streamId === null ? [] : [streamId]);
  await logProcessing(tx, {
    ...{ traceId, parentSpanId: parentSpanId ?? null, status, name: action, startedAt, endedAt: now },
    ...{ activity: activityOf(purpose), subjects: [...new Set(subjects)], accessId },
  });
};
