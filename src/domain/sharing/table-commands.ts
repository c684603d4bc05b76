// What people do to the AVG table, and what came of it: propose a row or its end, approve, reject, withdraw. All on the one
// stream of the table. Who may say what: table-changes.ts. What it adds up to: table-state.ts. What can never be a row: never-rows.ts.
import { z } from 'zod';
import { By } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Paragraph } from '../basics/text.ts';
import { SharingRow } from './row.ts';

const RowId = SharingRow.shape.id.describe('De regel, met het kenmerk uit de tabel.');
const ProposalNumber = z.number().int().min(1).max(1_000_000).describe('Het nummer van het voorstel.');

export const ProposedRow = SharingRow.omit({ approvedBy: true });
export type ProposedRow = z.infer<typeof ProposedRow>;

const Proposed = z.object({ row: ProposedRow, reason: Paragraph });
const Ending = z.object({
  rowId: RowId,
  endsOn: Day.describe('De eerste dag waarop de regel niet meer geldt.'),
  reason: Paragraph,
});
const Answered = z.object({ proposal: ProposalNumber, reason: Paragraph });

/** A new row, or another text for a row that is there: the same id then. */
export const ProposeRow = Proposed.extend({ type: z.literal('ProposeRow') });
export const EndRow = Ending.extend({ type: z.literal('EndRow') });
export const ApproveRow = Answered.extend({ type: z.literal('ApproveRow') });
export const RejectRow = Answered.extend({ type: z.literal('RejectRow') });
export const WithdrawProposal = Answered.extend({ type: z.literal('WithdrawProposal') });
export const TABLE_COMMANDS = [ProposeRow, EndRow, ApproveRow, RejectRow, WithdrawProposal] as const;
export const TableCommand = z.discriminatedUnion('type', TABLE_COMMANDS);
export type TableCommand = z.infer<typeof TableCommand>;
export const TABLE_COMMAND_TYPES: readonly TableCommand['type'][] = TABLE_COMMANDS.map(({ shape }) => shape.type.value);

/** Two persons in two roles: nobody opens a row for a child’s data alone. */
export const APPROVERS = ['data-protection-officer', 'child-rights-officer'] as const;
export type Approver = (typeof APPROVERS)[number];

/** Towards less sharing, towards more, or only other words for the same. */
export const DIRECTIONS = ['closes', 'rewords', 'loosens'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const Given = z.object({ on: Day, by: By, proposal: ProposalNumber });
const Weight = z.object({
  direction: z.enum(DIRECTIONS),
  /** The row is about data behind the firewall. */
  firewalled: z.boolean(),
});

export const RowProposed = Given.extend({ type: z.literal('RowProposed'), ...Proposed.shape, ...Weight.shape });
export const RowEndProposed = Given.extend({ type: z.literal('RowEndProposed'), ...Ending.shape, ...Weight.shape });
export const ProposalApproved = Given.extend({
  type: z.literal('ProposalApproved'),
  role: z.enum(APPROVERS),
  reason: Paragraph,
});
export const ProposalRejected = Given.extend({ type: z.literal('ProposalRejected'), reason: Paragraph });
export const ProposalWithdrawn = Given.extend({ type: z.literal('ProposalWithdrawn'), reason: Paragraph });
/** The row holds from its first day; a version before it with the same id makes way. */
export const RowEntered = Given.extend({ type: z.literal('RowEntered'), row: SharingRow, ...Weight.shape });
export const RowEnded = Given.extend({ type: z.literal('RowEnded'), rowId: RowId, endsOn: Day, ...Weight.shape });
export const TableEvent = z.discriminatedUnion('type', [
  RowProposed,
  RowEndProposed,
  ProposalApproved,
  ProposalRejected,
  ProposalWithdrawn,
  RowEntered,
  RowEnded,
]);
export type TableEvent = z.infer<typeof TableEvent>;
