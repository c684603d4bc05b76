// What the web application reads about norms, safeguards, findings and published decisions. Shapes only.
import type { Words } from '../domain/basics/text.ts';
import type { Authority, NormKind } from '../domain/norms/norm.ts';
import type { FactClass } from '../domain/situation/fact.ts';
import type { Measure } from '../domain/situation/situation.ts';

export type Outcome = 'met' | 'breached' | 'missing' | 'for-human' | 'not-applicable';
export type Effect = 'forbids' | 'requires' | 'reason' | 'warns';

export type WireNorm = {
  readonly id: string;
  readonly instrument: string;
  readonly provision: string;
  readonly paraphrase: Words;
  readonly authority: Authority;
  readonly kind: NormKind;
  readonly bindingIn: readonly string[];
  readonly inForce: { readonly from: string; readonly until?: string };
  readonly source: string;
  readonly verified: { readonly by: string; readonly on: string } | 'not-verified';
};

export type WireSafeguard = {
  readonly id: string;
  readonly norms: readonly string[];
  readonly effect: Effect;
  readonly mandate: boolean;
  readonly title: Words;
  readonly asks: Words;
  readonly remedy: Words;
};

export type WireFinding = {
  readonly safeguard: string;
  readonly norms: readonly string[];
  readonly effect: Effect;
  readonly mandate: boolean;
  readonly outcome: Outcome;
  readonly because: readonly { readonly fact: string; readonly value: unknown }[];
  readonly missing: readonly string[];
  readonly otherReading?: { readonly norm: string; readonly outcome: Outcome } | undefined;
};

export type TribunalOutcome = 'violation' | 'no_violation' | 'obligation_stated' | 'inadmissible';

export type TribunalFinding = {
  readonly safeguard: string;
  readonly outcome: TribunalOutcome;
  readonly norm: string;
  readonly ground: string;
  /** False: could not be known when the measure was planned. */
  readonly ex_ante?: boolean;
  readonly contested?: boolean;
  readonly scored?: boolean;
};

export type PublishedDecision = {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  readonly number: string;
  readonly date?: string | null;
  readonly respondent: string;
  readonly measure: Measure;
  readonly source_url?: string;
  readonly verified: boolean;
  readonly expected: 'breach' | 'no_breach' | 'mixed';
  readonly contested: boolean;
  readonly scored: boolean;
  readonly note?: string;
};

export type PublishedFact = {
  readonly key: string;
  readonly value: unknown;
  readonly class: FactClass;
  readonly meaning: Words;
  readonly topic?: Words | string;
};

export type PublishedDetail = {
  readonly decision: PublishedDecision;
  readonly facts: readonly PublishedFact[];
  readonly findings: readonly WireFinding[];
  readonly tribunal: readonly TribunalFinding[];
};

/** `hits` of `total`: how many of the tribunal's findings came out the same here. */
export type Tally = { readonly hits: number; readonly total: number };

/** Breaches found, clearances not called a breach, and clearances that got a real answer (met or not applicable). */
export type ScoreLine = { readonly breaches: Tally; readonly cleared: Tally; readonly clearedAnswered: Tally };
export type ScoreRun = {
  readonly total: ScoreLine;
  readonly safeguards: readonly (ScoreLine & { readonly safeguard: string })[];
};
export type Score = { readonly allFacts: ScoreRun; readonly rawFacts: ScoreRun; readonly contested?: ScoreRun };

export type PublishedList = { readonly items: readonly PublishedDecision[]; readonly score: Score };
