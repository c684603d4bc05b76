// Which events show what an obligation says: those of its own kinds, about this decision, as they still count; and the
// facts and answers on which its safeguards lean.
import type { DossierEvent, DossierEventType } from '../../dossier/commands.ts';
import type { TrailEntry } from '../../dossier/state.ts';
import type { Obligation, Seen } from './obligation.ts';

/** Of these only the last one counts. */
const LAST: ReadonlySet<DossierEventType> = new Set(['AssessmentSigned', 'InterestsSealed', 'InterestsWeighed']);

/** What makes a later event take the place of an earlier one; undefined where all of them count. */
function placeOf(event: DossierEvent): string | undefined {
  if (LAST.has(event.type)) return event.type;
  if (event.type === 'ElementAssessed') return `element:${event.key}`;
  if (event.type === 'FactRecorded') return `fact:${event.fact}:${event.by.organisation}`;
  if (event.type === 'FindingAnswered') return `answer:${event.safeguard}`;
  return event.type === 'RouteAnswered' ? `route:${event.routeId}` : undefined;
}

const isAboutOther = (event: DossierEvent, decisionId: string): boolean =>
  'decisionId' in event && event.decisionId !== decisionId;

/** Versions in this dossier, oldest first. */
export function evidenceOf({ shownBy, shownByFacts, safeguards }: Obligation, seen: Seen): readonly number[] {
  const { file, decision, findings } = seen;
  const used = findings.filter(({ safeguard }) => safeguards.includes(safeguard));
  const facts = new Set([
    ...used.flatMap(({ because }) => because.map(({ fact }) => fact)),
    ...(shownByFacts?.(seen) ?? []),
  ]);
  const concerns = ({ event }: TrailEntry): boolean =>
    shownBy.includes(event.type) ||
    (event.type === 'FactRecorded' && facts.has(event.fact)) ||
    (event.type === 'FindingAnswered' && safeguards.includes(event.safeguard));
  const kept = new Map<string, number>();
  for (const entry of file.trail) {
    if (!concerns(entry) || isAboutOther(entry.event, decision.plan.decisionId)) continue;
    kept.set(placeOf(entry.event) ?? String(entry.version), entry.version);
  }
  return [...kept.values()].sort((one, other) => one - other);
}
