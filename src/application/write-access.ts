// Writes one request down, in the transaction that answers it: in the access log (who, why, by which rows), in the processing log (which
// processing, about whom, without a person), with the alerts that follow from it. One statement: write-down.ts.
import type { Actor } from '../domain/basics/actor.ts';
import { AT_THE_DOOR, type Raised, watchOf } from '../domain/oversight/causes.ts';
import { outsideHours } from '../domain/oversight/watching.ts';
import type { AccessOutcome, Door } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import type { Processing } from '../store/processing-log.ts';
import { type WatchFor, writeDown } from '../store/write-down.ts';
import { isCanary, PROBER } from './canary-ids.ts';
import type { Office } from './office.ts';
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
  /** What oversight is told of, because of what came of it. */
  readonly raises?: readonly Raised[];
};

/** `rows`: the rows of the AVG table by which something was given. */
export type Outcome = { readonly allowedBy: string; readonly rows?: readonly string[] } | { readonly refusal: string };

/** By what stands before the colon. What is read as a list, a letter or a file is named whole. */
const DOOR_OF: Readonly<Record<string, Door>> = {
  ...{ command: 'command', question: 'question', ask: 'question', export: 'export', list: 'list', search: 'search' },
};
const LISTS: ReadonlySet<string> = new Set(['read:worklist', 'read:glass-list', 'read:alerts', 'read:questions']);

export const doorOf = (action: string): Door => {
  const named = DOOR_OF[action.slice(0, action.indexOf(':'))];
  if (named) return named;
  if (LISTS.has(action)) return 'list';
  if (action.startsWith('read:letter')) return 'letter';
  return action.startsWith('read:receipt') ? 'export' : 'read';
};

/** The entry in the register of processing activities: one for each purpose. */
export const activityOf = (purpose: string): string => `/v1/register/${purpose}`;

/** Nothing of a child was handled for whoever got no further than the door. */
const statusOf = (outcome: Outcome): 'Ok' | 'Error' | 'none' => {
  if ('allowedBy' in outcome) return 'Ok';
  return AT_THE_DOOR.has(outcome.refusal) ? 'none' : 'Error';
};

type Desk = Pick<Office, 'now' | 'jurisdiction'>;

/** Gives the id of the entry in the access log. */
export const writeAccess = async (tx: Tx, desk: Desk, request: Request, outcome: Outcome): Promise<number> => {
  const { actor, streamId, action } = request;
  const { person, organisation, role, purpose } = actor;
  const now = desk.now().toISOString();
  const { traceId, parentSpanId, startedAt } = traceNow(now);
  const rows = 'rows' in outcome ? (outcome.rows ?? []) : [];
  const came: AccessOutcome = 'allowedBy' in outcome ? { allowedBy: outcome.allowedBy } : outcome;
  const door = request.door ?? doorOf(action);
  const status = statusOf(outcome);
  const processing =
    status !== 'none' && processingOf(request, { status, startedAt, parentSpanId: parentSpanId ?? null });
  return writeDown(tx, {
    access: {
      ...{ at: now, streamId, person, organisation, role, purpose, action },
      ...{ door, rows: [...new Set(rows)], outcome: came },
    },
    ...{ traceId, ...(processing && { processing }) },
    outsideHours: outsideHours(now, desk.jurisdiction.watching.hours),
    watch: watchFor(tx, desk, request, outcome),
  });
};

const processingOf = (
  { actor, streamId, subjects = streamId === null ? [] : [streamId] }: Request,
  more: Pick<Processing, 'status' | 'startedAt' | 'parentSpanId'>,
): Processing => ({ ...more, activity: activityOf(actor.purpose), subjects: [...new Set(subjects)] });

const watchFor = (tx: Tx, { jurisdiction }: Desk, request: Request, outcome: Outcome): WatchFor => {
  const refusal = 'refusal' in outcome ? outcome.refusal : undefined;
  const { minutes, refusals, dossiers, dormantMonths } = jurisdiction.watching;
  const on = touchesCanary(tx, request, refusal) ? 'canary' : (watchOf(request, refusal, jurisdiction) ?? null);
  return { ...{ on, raise: request.raises ?? [] }, ...{ minutes, refusals, dossiers, dormantMonths } };
};

/** Nobody has a reason to come there but the try itself, which is told of where it is refused. */
const touchesCanary = (tx: Tx, { actor, streamId }: Request, refusal: string | undefined): boolean =>
  streamId !== null && isCanary(tx, streamId) && (refusal !== undefined || actor.person !== PROBER);
