// The shapes of checking a proof that somebody took along: what is presented, what could be read of it, what came of it. The
// check itself: check-receipt.ts.
import type { DossierEvent } from '../dossier/commands.ts';
import type { ReceiptIssued } from '../dossier/receipt.ts';
import type { ChainFault, SealedEvent } from './chain.ts';
import type { VersionPart } from './version-parts.ts';

/** What opening an envelope gave. `closed`: no key came along. `left`: closed, with beside it what a place was left out of. */
export type Opened =
  | { readonly state: 'closed' | 'does-not-open' }
  | { readonly state: 'open' | 'left'; readonly content: unknown };

export type Presented = {
  readonly dossierId: string;
  readonly decisionId: string;
  readonly madeOn: string;
  /** As they stand in the file, not yet parsed: an added field is a change too. */
  readonly receipt: unknown;
  readonly obligations: unknown;
  readonly versions: unknown;
  readonly events: readonly { readonly sealed: SealedEvent; readonly opened: Opened }[];
};

export type ReceiptFault =
  | {
      readonly code: ChainFault | 'does-not-open' | 'content-unreadable' | 'content-of-other-type';
      readonly version: number;
    }
  | { readonly code: 'closed-before-adoption'; readonly version: number }
  | { readonly code: 'receipt-missing' | 'receipt-differs' | 'versions-differ' | 'decision-not-planned' }
  | { readonly code: 'not-reproduced' | 'obligation-differs'; readonly what: readonly string[] };

export type Checked = {
  readonly events: number;
  /** Events whose content did not come along: sealed, and not read. */
  readonly closed: number;
  /** Closed events about a place, read as they stand beside the seal: that much of them the chain does not prove. */
  readonly left: number;
  /** The seal at the end of the chain, to compare with an end that was noted elsewhere. */
  readonly end: { readonly version: number; readonly hash: Uint8Array };
  readonly faults: readonly ReceiptFault[];
  /** Where this installation judges with something else than then. */
  readonly differences: readonly VersionPart[] | 'not-kept';
  /** What this installation finds otherwise, where it judges with something else: no fault of the file. */
  readonly foundOtherwise: readonly string[];
};

/** One event that could be opened and understood. */
export type Read = { readonly version: number; readonly raw: unknown; readonly event: DossierEvent };
export type ReadReceipt = { readonly version: number; readonly event: ReceiptIssued };
