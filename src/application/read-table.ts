// The AVG table as people read it: its rows on a day, open proposals, and the public log. It is about no child, so no permit is
// asked and nothing is logged.
import type { ProposalView, TableChangeView, TableView } from '../contract/sharing.ts';
import type { By } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import { cannotPassFirewall } from '../domain/sharing/never-rows.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { neededApprovals } from '../domain/sharing/table-changes.ts';
import type { TableEvent } from '../domain/sharing/table-commands.ts';
import { type Proposal, proposalOf, rowIdOf, type TableChanges } from '../domain/sharing/table-state.ts';
import { inTransaction } from '../store/database.ts';
import { type Office, todayOf } from './office.ts';
import type { Slice } from './read-dossier.ts';
import { sharingOn } from './sharing-now.ts';
import { loadTable } from './sharing-table.ts';

/** The table of today, or of another day. */
export const readTable = (office: Office, { day }: { readonly day?: Day | undefined }): Promise<TableView> =>
  inTransaction(
    office.db,
    async (tx): Promise<TableView> => {
      const jurisdiction = { ...office.jurisdiction, sharing: office.sharing };
      const today = todayOf(office);
      const { version, changes } = await loadTable(tx);
      const now = await sharingOn(tx, office, today);
      const open = changes.proposals.filter(({ state }) => state === 'open');
      return {
        day: day ?? today,
        version,
        rows: day === undefined ? now : await sharingOn(tx, office, day),
        proposals: open.map((proposal) => proposalView(proposal, now, changes, { today, jurisdiction })),
        organisations: jurisdiction.organisations.map((organisation) => ({
          ...{ id: organisation.id, name: organisation.name },
          keptOut: cannotPassFirewall(organisation),
        })),
        roles: jurisdiction.roles.map(({ id, name, organisation, purposes }) => ({ id, name, organisation, purposes })),
      };
    },
    { as: { kind: 'system', task: 'read-table' } },
  );

type Seen = { readonly today: Day; readonly jurisdiction: Jurisdiction };

function proposalView(
  proposal: Proposal,
  now: readonly SharingRow[],
  changes: TableChanges,
  { today, jurisdiction }: Seen,
): ProposalView {
  const { number, opened, approvals } = proposal;
  const rowId = rowIdOf(opened);
  const before = now.find(({ id }) => id === rowId);
  const { on, reason, direction, firewalled } = opened;
  return {
    ...{ number, rowId, on, reason, direction, firewalled },
    ...(opened.type === 'RowProposed' ? { kind: 'row', row: opened.row } : { kind: 'end', endsOn: opened.endsOn }),
    ...(before && { before }),
    by: speaker(opened.by, jurisdiction),
    approvals: approvals.map((each) => ({
      ...{ by: speaker(each.by, jurisdiction), role: each.role },
      ...{ on: each.on, reason: each.reason },
    })),
    needs: [...neededApprovals(proposal, changes, { today, jurisdiction })],
  };
}

/** The public log, the latest first. Shape: `before` the number of the last line on the page before. */
export const listTableChanges = (
  office: Office,
  {
    rowId,
    before,
    limit,
  }: { readonly rowId?: string | undefined; readonly before?: number | undefined; readonly limit: number },
): Promise<Slice<TableChangeView>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Slice<TableChangeView>> => {
      const { changes } = await loadTable(tx);
      const lines = changes.history
        .map((event, index) => changeView(event, index + 1, changes, office.jurisdiction))
        .filter(
          (line) => (rowId === undefined || line.rowId === rowId) && (before === undefined || line.number < before),
        )
        .toReversed();
      const items = lines.slice(0, limit);
      const last = items.at(-1);
      return last && lines.length > items.length ? { items, next: String(last.number) } : { items };
    },
    { as: { kind: 'system', task: 'read-table' } },
  );

/** One line; the person stays a name and a function: no identifier goes out. */
function changeView(
  event: TableEvent,
  number: number,
  changes: TableChanges,
  jurisdiction: Jurisdiction,
): TableChangeView {
  const { type, on, proposal } = event;
  const opened = proposalOf(changes, proposal)?.opened;
  const enters = event.type === 'RowEntered' || event.type === 'RowEnded';
  return {
    ...{ number, type, on, proposal, by: speaker(event.by, jurisdiction), rowId: opened ? rowIdOf(opened) : '' },
    ...('row' in event && { row: event.row }),
    ...('endsOn' in event && { endsOn: event.endsOn }),
    ...('reason' in event && { reason: event.reason }),
    ...('direction' in event && { direction: event.direction }),
    loosened: enters && event.firewalled && event.direction === 'loosens',
  };
}

function speaker({ name, role, organisation }: By, jurisdiction: Jurisdiction): ProposalView['by'] {
  const held = jurisdiction.roles.find((each) => each.id === role && each.organisation === organisation);
  return {
    name,
    role: { id: role, name: held?.name ?? { nl: role, en: role } },
    organisation: {
      id: organisation,
      name: organisationOf(jurisdiction, organisation)?.name ?? { nl: organisation, en: organisation },
    },
  };
}
