// What the AVG table says to one command: events, or a refusal by name. A row that lets more be shared, or says something else about
// it, holds after two approvals of two persons in two roles; one that lets less be shared holds after one. Nobody approves an own proposal.
import type { z } from 'zod';
import { type Actor, byOf } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { isReason } from '../norms/citation.ts';
import { directionOf, isFirewalled } from './compare-rows.ts';
import { type NeverCode, neverRow } from './never-rows.ts';
import type { SharingRow } from './row.ts';
import { versionsFrom } from './rows-on.ts';
import {
  APPROVERS,
  type ApproveRow,
  type Approver,
  type Direction,
  type EndRow,
  type ProposedRow,
  type ProposeRow,
  type TableCommand,
  type TableEvent,
} from './table-commands.ts';
import { entriesOf, type Proposal, proposalOf, rowIdOf, type TableChanges, type TableEventOf } from './table-state.ts';

export type TableRefusal = {
  readonly code:
    | NeverCode
    | 'row-starts-in-past'
    | 'row-unknown'
    | 'table-reason-too-short'
    | 'proposal-unknown'
    | 'proposal-not-open'
    | 'proposal-outdated'
    | 'approver-is-proposer'
    | 'approver-has-no-role'
    | 'approver-did-already'
    | 'withdrawer-is-not-proposer';
};

export type TableContext = {
  readonly today: Day;
  readonly actor: Actor;
  readonly jurisdiction: Jurisdiction;
};

type Decided = Result<readonly TableEvent[], TableRefusal>;

/** The events that this command brings about, or why not. */
export function decideTable(command: TableCommand, table: TableChanges, context: TableContext): Decided {
  if (!isReason(command.reason)) return refuse({ code: 'table-reason-too-short' });
  switch (command.type) {
    case 'ProposeRow':
      return propose(command, table, context);
    case 'EndRow':
      return proposeEnd(command, table, context);
    case 'ApproveRow':
      return approve(command, table, context);
    case 'RejectRow':
    case 'WithdrawProposal':
      return close(command, table, context);
  }
}

const given = (proposal: number, { today, actor }: TableContext) => ({ on: today, by: byOf(actor), proposal });

/** Against every version that it makes way for: the sharpest counts. */
export function weightOf(row: ProposedRow, table: TableChanges, jurisdiction: Jurisdiction) {
  const before = versionsFrom(row.validFrom, row.id, jurisdiction.sharing, table);
  const found = before.map((version) => directionOf(version, row));
  const direction: Direction = found.includes('loosens') ? 'loosens' : found.includes('rewords') ? 'rewords' : 'closes';
  return { direction, firewalled: [row, ...before].some((each) => each !== undefined && isFirewalled(each)) };
}

/** Refuses: what can never be a row, and a first day that has passed. */
function propose({ row, reason }: z.infer<typeof ProposeRow>, table: TableChanges, context: TableContext): Decided {
  const { today, jurisdiction } = context;
  const never = neverRow(row, jurisdiction);
  if (never) return refuse({ code: never });
  if (row.validFrom < today) return refuse({ code: 'row-starts-in-past' });
  const weight = weightOf(row, table, jurisdiction);
  return ok([{ ...given(table.proposals.length + 1, context), type: 'RowProposed', row, reason, ...weight }]);
}

/** Refuses: a row that does not hold then, and an end in the past. */
function proposeEnd(
  { rowId, endsOn, reason }: z.infer<typeof EndRow>,
  table: TableChanges,
  context: TableContext,
): Decided {
  if (endsOn < context.today) return refuse({ code: 'row-starts-in-past' });
  const versions = versionsFrom(endsOn, rowId, context.jurisdiction.sharing, table);
  const held = versions.filter((version): version is SharingRow => version !== undefined);
  if (held.length === 0) return refuse({ code: 'row-unknown' });
  const weight = { direction: 'closes', firewalled: held.some(isFirewalled) } as const;
  const made = given(table.proposals.length + 1, context);
  return ok([{ ...made, type: 'RowEndProposed', rowId, endsOn, reason, ...weight }]);
}

type Openable = Result<Proposal, TableRefusal>;

/** Refuses: what is not there, what was answered, and what the row has left behind. */
function openProposal(number: number, table: TableChanges): Openable {
  const proposal = proposalOf(table, number);
  if (!proposal) return refuse({ code: 'proposal-unknown' });
  return proposal.state === 'open' ? ok(proposal) : refuse({ code: 'proposal-not-open' });
}

const roleOf = ({ role }: Actor): Approver | undefined => APPROVERS.find((each) => each === role);

/** Refuses: the proposer, whoever has neither role, and a role or person that approved already. */
function approverProblem({ opened, approvals }: Proposal, actor: Actor): TableRefusal['code'] | undefined {
  if (opened.by.person === actor.person) return 'approver-is-proposer';
  if (!roleOf(actor)) return 'approver-has-no-role';
  const did = approvals.some(({ by, role }) => by.person === actor.person || role === actor.role);
  return did ? 'approver-did-already' : undefined;
}

function approve(command: z.infer<typeof ApproveRow>, table: TableChanges, context: TableContext): Decided {
  const found = openProposal(command.proposal, table);
  if (!found.ok) return found;
  const proposal = found.value;
  const problem = approverProblem(proposal, context.actor);
  const role = roleOf(context.actor);
  if (problem || !role) return refuse({ code: problem ?? 'approver-has-no-role' });
  if (entriesOf(table, rowIdOf(proposal.opened)).length !== proposal.basedOn)
    return refuse({ code: 'proposal-outdated' });
  const { opened, approvals } = proposal;
  const never = opened.type === 'RowProposed' ? neverRow(opened.row, context.jurisdiction) : undefined;
  if (never) return refuse({ code: never });
  const { reason } = command;
  const approval = { ...given(proposal.number, context), type: 'ProposalApproved', role, reason } as const;
  return ok([approval, ...effects(opened, [...approvals, approval], table, context)]);
}

/** What comes into force by these approvals; nothing where one is still missing. */
function effects(
  opened: Proposal['opened'],
  approvals: readonly TableEventOf<'ProposalApproved'>[],
  table: TableChanges,
  context: TableContext,
): readonly TableEvent[] {
  const made = given(opened.proposal, context);
  if (opened.type === 'RowEndProposed') {
    const { rowId, endsOn, direction, firewalled } = opened;
    return [{ ...made, type: 'RowEnded', rowId, endsOn: later(endsOn, context.today), direction, firewalled }];
  }
  // A row never begins before the day on which it was approved.
  const row = { ...opened.row, validFrom: later(opened.row.validFrom, context.today) };
  if (row.validTo !== undefined && row.validTo < row.validFrom) return [];
  const weight = weightOf(row, table, context.jurisdiction);
  if (approvals.length < enough(weight.direction)) return [];
  const approvedBy = approvals.map(({ by, on }) => `${by.name} (${by.organisation}), ${on}`.slice(0, 200));
  return [{ ...made, type: 'RowEntered', row: { ...row, approvedBy }, ...weight }];
}

/** What lets less be shared needs one approval; all else needs both. */
const enough = (direction: Direction): number => (direction === 'closes' ? 1 : APPROVERS.length);

/** Who has still to approve; where one is enough, either of them. */
export function neededApprovals(
  { opened, approvals }: Proposal,
  table: TableChanges,
  { today, jurisdiction }: Pick<TableContext, 'today' | 'jurisdiction'>,
): readonly Approver[] {
  const { direction } =
    opened.type === 'RowProposed'
      ? weightOf({ ...opened.row, validFrom: later(opened.row.validFrom, today) }, table, jurisdiction)
      : opened;
  if (approvals.length >= enough(direction)) return [];
  return APPROVERS.filter((role) => !approvals.some((each) => each.role === role));
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** Refuses: a withdrawal by somebody else, and a rejection by whoever may not approve. */
function close(
  command: Extract<TableCommand, { type: 'RejectRow' | 'WithdrawProposal' }>,
  table: TableChanges,
  context: TableContext,
): Decided {
  const found = openProposal(command.proposal, table);
  if (!found.ok) return found;
  const own = found.value.opened.by.person === context.actor.person;
  const made = { ...given(command.proposal, context), reason: command.reason };
  if (command.type === 'WithdrawProposal')
    return own ? ok([{ ...made, type: 'ProposalWithdrawn' }]) : refuse({ code: 'withdrawer-is-not-proposer' });
  if (own) return refuse({ code: 'approver-is-proposer' });
  return roleOf(context.actor) ? ok([{ ...made, type: 'ProposalRejected' }]) : refuse({ code: 'approver-has-no-role' });
}
