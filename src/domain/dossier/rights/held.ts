// What a dossier holds about the rights of the child and the parents over their own data. How events fill it: evolve-rights.ts.

import type { DataRequestAnswered, DataRequested } from './data-request-record.ts';
import type { DestructionConfirmed, DestructionProposed, DestructionWithdrawn } from './destruction-record.ts';
import type { HoldLifted, HoldPlaced } from './legal-hold-record.ts';
import type { RecipientTold, StatementRectified } from './rectification-record.ts';
import type { RestrictionLifted, UseRestricted } from './restriction-record.ts';
import type { TransferredToArchive } from './transfer-record.ts';

export type RequestHeld = { readonly asked: DataRequested; answered?: DataRequestAnswered };
export type RectificationHeld = { readonly rectified: StatementRectified; told: readonly RecipientTold[] };
/** `restricted.versions`: every entry of it, whichever events said so. */
export type RestrictionHeld = {
  restricted: UseRestricted;
  told: readonly RecipientTold[];
  lifted?: RestrictionLifted;
};
export type HoldHeld = { readonly placed: HoldPlaced; lifted?: HoldLifted };
export type DestructionHeld = {
  readonly proposed: DestructionProposed;
  withdrawn?: DestructionWithdrawn;
  confirmed?: DestructionConfirmed;
};

export type RightsHeld = {
  readonly requests: RequestHeld[];
  readonly rectifications: RectificationHeld[];
  readonly restrictions: RestrictionHeld[];
  readonly holds: HoldHeld[];
  readonly destructions: DestructionHeld[];
  readonly transfers: TransferredToArchive[];
};

export const noRights = (): RightsHeld => ({
  requests: [],
  rectifications: [],
  restrictions: [],
  holds: [],
  destructions: [],
  transfers: [],
});

/** A dossier as far as it says which entries there are, and who wrote them. */
export type Trailed = {
  readonly trail: readonly {
    readonly version: number;
    readonly event: { readonly type: string; readonly by: { readonly organisation: string } };
  }[];
};
