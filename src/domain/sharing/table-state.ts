// What the changes of the AVG table add up to: proposals with where they stand, and everything that ever entered or ended.
// The first rows come with the country and never change; this is laid over them (rows-on.ts).
import type { TableEvent } from './table-commands.ts';

export type TableEventOf<Type extends TableEvent['type']> = Extract<TableEvent, { type: Type }>;
export type Entry = TableEventOf<'RowEntered' | 'RowEnded'>;

export type Proposal = {
  readonly number: number;
  readonly opened: TableEventOf<'RowProposed' | 'RowEndProposed'>;
  readonly approvals: readonly TableEventOf<'ProposalApproved'>[];
  readonly state: 'open' | 'in-force' | 'rejected' | 'withdrawn';
  /** How often this row had changed when the proposal was made. */
  readonly basedOn: number;
};

export type TableChanges = {
  readonly proposals: readonly Proposal[];
  /** In the order in which they were entered. */
  readonly entries: readonly Entry[];
  readonly history: readonly TableEvent[];
};

export const NO_TABLE_EVENTS: TableChanges = { proposals: [], entries: [], history: [] };

export const rowIdOf = (event: TableEventOf<'RowProposed' | 'RowEndProposed' | 'RowEntered' | 'RowEnded'>): string =>
  event.type === 'RowProposed' || event.type === 'RowEntered' ? event.row.id : event.rowId;

/** Everything that entered or ended under this id. */
export const entriesOf = ({ entries }: Pick<TableChanges, 'entries'>, rowId: string): readonly Entry[] =>
  entries.filter((entry) => rowIdOf(entry) === rowId);

export const proposalOf = ({ proposals }: TableChanges, number: number): Proposal | undefined =>
  proposals.find((each) => each.number === number);

/** The changes after one more event. */
export function evolveTable(table: TableChanges, event: TableEvent): TableChanges {
  const told = { ...table, history: [...table.history, event] };
  const turned = (change: (proposal: Proposal) => Proposal): TableChanges => ({
    ...told,
    proposals: table.proposals.map((each) => (each.number === event.proposal ? change(each) : each)),
  });
  switch (event.type) {
    case 'RowProposed':
    case 'RowEndProposed': {
      const basedOn = entriesOf(table, rowIdOf(event)).length;
      const made: Proposal = { number: event.proposal, opened: event, approvals: [], state: 'open', basedOn };
      return { ...told, proposals: [...table.proposals, made] };
    }
    case 'ProposalApproved':
      return turned((each) => ({ ...each, approvals: [...each.approvals, event] }));
    case 'ProposalRejected':
      return turned((each) => ({ ...each, state: 'rejected' }));
    case 'ProposalWithdrawn':
      return turned((each) => ({ ...each, state: 'withdrawn' }));
    case 'RowEntered':
    case 'RowEnded':
      return { ...turned((each) => ({ ...each, state: 'in-force' })), entries: [...table.entries, event] };
  }
}

export const foldTable = (events: readonly TableEvent[]): TableChanges => events.reduce(evolveTable, NO_TABLE_EVENTS);
