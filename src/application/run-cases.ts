// Runs published decisions through the safeguards and scores the outcome. Knows no file and no screen: text in, report out.
import type { PublishedDecision } from '../domain/published/decision.ts';
import type { Problem } from '../domain/published/problem.ts';
import { readDecisions } from '../domain/published/read.ts';
import type { Vocabulary } from '../domain/published/read-facts.ts';
import { type Score, scoreOf } from '../domain/published/score.ts';
import { situationOf } from '../domain/published/situation.ts';
import type { Finding } from '../domain/safeguards/safeguard.ts';
import type { Measure, Situation } from '../domain/situation/situation.ts';

/** The safeguards to run, and the words they understand. */
export type Rules = Vocabulary & { readonly assess: (situation: Situation) => readonly Finding[] };

export type CaseRun = { readonly id: string; readonly measure: Measure; readonly findings: readonly Finding[] };

export type CasesRun = {
  readonly cases: readonly CaseRun[];
  readonly score: Score;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
};

type Run = { readonly raw: boolean };

/** The findings of this system on each decision, in the order of the file, with the score over all of them. */
export function runDecisions(decisions: readonly PublishedDecision[], { raw }: Run, rules: Rules) {
  const results = decisions.map((decision) => ({ decision, findings: rules.assess(situationOf(decision, { raw })) }));
  return { results, score: scoreOf(results, rules.hasSafeguard) };
}

/** `raw`: without the facts that repeat the judgement or came after it. */
export function runCases(text: string, run: Run, rules: Rules): CasesRun {
  const { decisions, errors, warnings } = readDecisions(text, rules);
  const { results, score } = runDecisions(decisions, run, rules);
  const cases = results.map(({ decision: { id, measure }, findings }) => ({ id, measure, findings }));
  return { cases, score, errors, warnings };
}
