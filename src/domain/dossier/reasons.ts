// The texts in a dossier that must be about this child and no other: why a decision was taken, what was answered, how the
// child's words counted. Which of them are like another child's: likeness.ts and, across dossiers, the store.
import type { DossierEvent } from './commands.ts';
import type { OpenFile, TrailEntry } from './state.ts';

export const REASON_KINDS = ['decision-reasons', 'departure-reasons', 'child-views', 'answer', 'seal'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export type Reason = { readonly kind: ReasonKind; readonly text: string };

/** The texts of one event that must be about this child. */
export function reasonsIn(event: DossierEvent): readonly Reason[] {
  if (event.type === 'DecisionAdopted') return [{ kind: 'decision-reasons', text: event.reasons }];
  if (event.type === 'FindingAnswered') return [{ kind: 'answer', text: event.answer }];
  if (event.type === 'InterestsSealed') return [{ kind: 'seal', text: event.statement }];
  if (event.type !== 'InterestsWeighed') return [];
  const { childViews, departureReasons } = event;
  return [
    { kind: 'child-views', text: childViews },
    ...(departureReasons === undefined ? [] : [{ kind: 'departure-reasons' as const, text: departureReasons }]),
  ];
}

/** Whether what this event says still holds in the dossier: not the weighing or the seal before the last. */
export const stillHolds = ({ event }: TrailEntry, { weighing, sealed, decisions }: OpenFile): boolean => {
  if (event.type === 'InterestsWeighed') return event === weighing;
  if (event.type === 'InterestsSealed') return event === sealed;
  if (event.type === 'FindingAnswered') return decisions.some(({ answers }) => answers.includes(event));
  return event.type === 'DecisionAdopted';
};

/** The decision that a text belongs to, where it belongs to one. */
export const decisionOfReason = (event: DossierEvent): string | undefined =>
  event.type === 'DecisionAdopted' || event.type === 'FindingAnswered' ? event.decisionId : undefined;
