// All eighteen proof obligations, and what stands with each of them on one decision. Pure; nothing is met by default: what
// neither a safeguard nor the dossier itself shows, is not met.
import type { Day } from '../../basics/day.ts';
import type { Words } from '../../basics/text.ts';
import type { KeptObligation } from '../../dossier/receipt.ts';
import type { DecisionHeld, OpenFile } from '../../dossier/state.ts';
import { evidenceOf } from './evidence.ts';
import { leaningOn } from './leaning.ts';
import type { Obligation, Part, Seen } from './obligation.ts';
import { ASSESSMENT_OBLIGATIONS } from './the-assessment.ts';
import { CHILD_OBLIGATIONS } from './the-child.ts';
import { FOLLOW_UP_OBLIGATIONS } from './the-follow-up.ts';
import { EQUALITY_OBLIGATION, PROTECTION_OBLIGATIONS } from './the-protection.ts';
import { RECORD_OBLIGATIONS } from './the-record.ts';
import { WEIGHING_OBLIGATIONS } from './the-weighing.ts';

export const OBLIGATIONS: readonly Obligation[] = [
  ...CHILD_OBLIGATIONS,
  ...ASSESSMENT_OBLIGATIONS,
  ...WEIGHING_OBLIGATIONS,
  ...PROTECTION_OBLIGATIONS,
  ...FOLLOW_UP_OBLIGATIONS,
  RECORD_OBLIGATIONS.data,
  EQUALITY_OBLIGATION,
  RECORD_OBLIGATIONS.dissent,
];

/** In this order: one thing that lacks is enough, and what only did not apply proves nothing. */
const STATUS = [
  ['lacks', 'not-met'],
  ['to-come', 'to-come'],
  ['holds', 'met'],
  ['not-applicable', 'not-applicable'],
] as const satisfies readonly (readonly [Part['says'], KeptObligation['status']])[];

const NOTHING: Words = {
  nl: 'Het dossier laat hier niets van zien.',
  en: 'The dossier shows nothing of this.',
};

const joined = (all: readonly Words[]): Words | undefined =>
  all.length === 0 ? undefined : { nl: all.map(({ nl }) => nl).join(' '), en: all.map(({ en }) => en).join(' ') };

function standing(parts: readonly Part[]): Pick<KeptObligation, 'status' | 'reason'> {
  for (const [says, status] of STATUS) {
    const of = parts.filter((part) => part.says === says);
    if (of.length === 0) continue;
    const reason = joined(of.flatMap(({ words }) => words ?? []));
    return { status, ...(reason && { reason }) };
  }
  return { status: 'not-met', reason: NOTHING };
}

/** One obligation on one decision. */
const standingOf = (obligation: Obligation, seen: Seen): KeptObligation => {
  const { id, safeguards, also } = obligation;
  return {
    id,
    ...standing([...leaningOn(safeguards, seen), ...also(seen)]),
    evidence: evidenceOf(obligation, seen).map((version) => ({ version })),
    safeguards: [...safeguards],
  };
};

/** All of them, in their order, as the dossier stands. */
export const obligationsOn = (seen: Seen): readonly KeptObligation[] =>
  OBLIGATIONS.map((obligation) => standingOf(obligation, seen));

/** What can only be shown after adoption. Everything else stays as the receipt kept it. */
const AFTER: ReadonlySet<string> = new Set(['PO-13', 'PO-15']);

/** The obligations as they were kept, with what came after. */
export const obligationsSince = (kept: readonly KeptObligation[], seen: Seen): readonly KeptObligation[] => {
  const now = new Map(obligationsOn(seen).map((obligation) => [obligation.id, obligation]));
  return kept.map((obligation) => (AFTER.has(obligation.id) ? (now.get(obligation.id) ?? obligation) : obligation));
};

/** The obligations of an adopted decision on this day: as its receipt kept them, with what came after. */
export const obligationsOfReceipt = (file: OpenFile, decision: DecisionHeld, today: Day): readonly KeptObligation[] => {
  const { obligations = [], findings = [], answered = [] } = decision.receipt ?? {};
  return obligationsSince(obligations, { file, decision, findings, answered: new Set(answered), today });
};
