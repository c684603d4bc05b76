// What a use case answers. The HTTP door turns each into a status and words; nothing here knows HTTP.
import type { Words } from '../domain/basics/text.ts';
import type { Finding } from '../domain/safeguards/safeguard.ts';

export type Found<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  /** There is no such thing, or this person may not learn that there is. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' };

export type Done = {
  readonly kind: 'done';
  readonly streamId: string;
  readonly version: number;
  /** The types of the events that came of it. */
  readonly events: readonly string[];
};

/** The domain says no, by name. */
export type Refused = {
  readonly kind: 'refused';
  readonly code: string;
  readonly title: Words;
  readonly remedy: Words;
  readonly norms: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
};

export type Given =
  | Done
  | Refused
  /** Safeguards stand in the way of adoption: all findings, and which of them stop it. */
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[]; readonly stopping: readonly string[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' }
  /** Somebody else wrote first; this is the version now. */
  | { readonly kind: 'conflict'; readonly version: number }
  | { readonly kind: 'command-id-reused' }
  /** The content was destroyed. */
  | { readonly kind: 'gone' };
