// What stands in the way of destroying a dossier. A hold, an open procedure, a remedy that can still be used: always. A period that
// still runs or that nobody knows: unless a court or the person asked for it. And records of the government go by a selection list alone.
// Norm: GDPR 17(3)(b) legal duty and public task, (d) archive, (e) legal claims; Archiefwet (nog na te gaan).
import type { Day } from '../../basics/day.ts';
import type { Context } from '../context.ts';
import type { DestructionProposed } from './destruction-record.ts';
import type { RightsHeld } from './held.ts';
import { stands } from './legal-hold.ts';
import { keptUntil, type RetentionFile } from './retention.ts';

export const BARRIERS = [
  'hold',
  'open-procedure',
  'open-request',
  'planned-decision',
  'remedy-running',
  'not-archived',
  'records-act-unknown',
  'retention-unknown',
  'retention-running',
] as const;
export type Barrier = (typeof BARRIERS)[number];

export type BarrierFile = RetentionFile & {
  readonly rights: RightsHeld;
  readonly procedures: readonly {
    readonly opened: { readonly procedureId: string; readonly kind: string };
    readonly closed?: object;
  }[];
  readonly decisions: readonly { readonly adopted?: object; readonly withdrawn?: object }[];
};

type Proposal = Pick<DestructionProposed, 'ground' | 'requestId' | 'selection' | 'listCategory'> & {
  /** At the end the request itself has been answered as well. */
  readonly confirming?: true;
};

export function barriersTo(proposal: Proposal, file: BarrierFile, context: Context): readonly Barrier[] {
  const { today, remediesRun = false } = context;
  const { rights } = file;
  const own = (id: string): boolean => id === proposal.requestId && !proposal.confirming;
  const open = file.procedures.filter(({ closed }) => closed === undefined);
  const found: readonly (Barrier | false)[] = [
    rights.holds.some((hold) => stands(hold, today)) && 'hold',
    open.some(({ opened }) => opened.kind !== 'data-request') && 'open-procedure',
    rights.requests.some(({ asked, answered }) => !answered && !own(asked.requestId)) && 'open-request',
    file.decisions.some(({ adopted, withdrawn }) => !adopted && !withdrawn) && 'planned-decision',
    remediesRun && 'remedy-running',
    proposal.selection === 'archived-first' && rights.transfers.length === 0 && 'not-archived',
    proposal.ground !== 'court-order' && proposal.listCategory === undefined && 'records-act-unknown',
    proposal.ground === 'retention-passed' && periodOf(file, context, today),
  ];
  return found.filter((each) => each !== false);
}

function periodOf(file: BarrierFile, { jurisdiction }: Context, today: Day): Barrier | false {
  const until = keptUntil(file, jurisdiction.retention);
  if (until === 'unknown') return 'retention-unknown';
  return until >= today && 'retention-running';
}
