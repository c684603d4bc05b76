// Published decisions as screens and the API show them: the list with its score, and one decision with its facts, our
// findings and those of the tribunal side by side. Everything is public and about the past, so no permit is asked.
import { readFileSync } from 'node:fs';
import type { Words } from '../domain/basics/text.ts';
import type { DecisionFields, PublishedDecision } from '../domain/published/decision.ts';
import { readDecisions } from '../domain/published/read.ts';
import type { ScoreLine, ScoreTable } from '../domain/published/score.ts';
import { type Finding, OUTCOMES, type Outcome } from '../domain/safeguards/safeguard.ts';
import type { FactClass } from '../domain/situation/fact.ts';
import { FACTS, type FactKey } from '../domain/situation/facts/facts.ts';
import { topicOf } from '../domain/situation/facts/topics.ts';
import type { Measure } from '../domain/situation/situation.ts';
import { type Rules, runDecisions } from './run-cases.ts';

export type PublishedItem = {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  readonly number: string;
  readonly date: string | null;
  readonly respondent: string;
  readonly measure: Measure;
  readonly source_url?: string;
  readonly verified: boolean;
  readonly expected: DecisionFields['expected'];
  readonly contested: boolean;
  readonly scored: boolean;
  readonly note?: string;
  readonly counts: {
    readonly facts: number;
    readonly tribunal: number;
    readonly ours: { readonly [Key in Outcome]: number };
  };
};

export type ShownFact = {
  readonly key: FactKey;
  readonly value: unknown;
  readonly class: FactClass;
  readonly meaning: Words;
  readonly topic: Words;
};

export type ShownTribunalFinding = Omit<PublishedDecision['findings'][number], 'norm' | 'ground'> & {
  readonly norm: string;
  readonly ground: string;
};

export type PublishedDetail = {
  readonly decision: PublishedItem;
  readonly facts: readonly ShownFact[];
  readonly findings: readonly Finding[];
  readonly tribunal: readonly ShownTribunalFinding[];
};

export type Tally = { readonly hits: number; readonly total: number };
export type ShownScoreLine = { readonly breaches: Tally; readonly cleared: Tally; readonly clearedAnswered: Tally };
export type ShownScoreRun = {
  readonly total: ShownScoreLine;
  readonly safeguards: readonly (ShownScoreLine & { readonly safeguard: string })[];
};

export type PublishedList = {
  readonly items: readonly PublishedItem[];
  readonly score: {
    readonly allFacts: ShownScoreRun;
    readonly rawFacts: ShownScoreRun;
    readonly contested: ShownScoreRun;
  };
};

export type Published = {
  readonly list: PublishedList;
  readonly detail: (id: string) => PublishedDetail | undefined;
};

const tallies = ({ breaches, cleared }: ScoreLine): ShownScoreLine => ({
  breaches: { hits: breaches.breached, total: breaches.total },
  cleared: { hits: cleared.total - cleared.breached, total: cleared.total },
  clearedAnswered: { hits: cleared.settled, total: cleared.total },
});

const shownRun = ({ total, safeguards }: ScoreTable): ShownScoreRun => ({
  total: tallies(total),
  safeguards: safeguards.map((line) => ({ safeguard: line.safeguard, ...tallies(line) })),
});

const countOutcomes = (findings: readonly Finding[]) =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, findings.filter((finding) => finding.outcome === outcome).length]),
  ) as Record<Outcome, number>;

/** What the source did not give is shown empty, never made up. */
const itemOf = (decision: PublishedDecision, findings: readonly Finding[]): PublishedItem => ({
  id: decision.id,
  body: decision.body ?? '',
  name: decision.name ?? decision.id,
  number: decision.number ?? '',
  date: decision.date ?? null,
  respondent: decision.respondent ?? '',
  measure: decision.measure,
  ...(decision.source_url && { source_url: decision.source_url }),
  verified: decision.verified === true,
  expected: decision.expected ?? 'mixed',
  contested: decision.contested === true,
  scored: decision.scored !== false,
  ...(decision.note && { note: decision.note }),
  counts: {
    facts: Object.keys(decision.facts).length,
    tribunal: decision.findings.length,
    ours: countOutcomes(findings),
  },
});

const factsOf = ({ facts }: PublishedDecision): ShownFact[] =>
  (Object.keys(facts) as FactKey[]).map((key) => ({
    key,
    value: facts[key],
    class: FACTS[key].class,
    meaning: FACTS[key].meaning,
    topic: topicOf(key).title,
  }));

/** Everything that is shown about the decisions in `text`, worked out once. */
export function publishedOf(text: string, rules: Rules): Published {
  const { decisions } = readDecisions(text, rules);
  const all = runDecisions(decisions, { raw: false }, rules);
  const raw = runDecisions(decisions, { raw: true }, rules);
  const details = all.results.map(
    ({ decision, findings }): PublishedDetail => ({
      decision: itemOf(decision, findings),
      facts: factsOf(decision),
      findings,
      tribunal: decision.findings.map((found) => ({ ...found, norm: found.norm ?? '', ground: found.ground ?? '' })),
    }),
  );
  const byId = new Map(details.map((detail) => [detail.decision.id, detail]));
  return {
    list: {
      items: details.map(({ decision }) => decision),
      score: {
        allFacts: shownRun(all.score),
        rawFacts: shownRun(raw.score),
        contested: shownRun(all.score.contested),
      },
    },
    detail: (id) => byId.get(id),
  };
}

/** The decisions that come with Voorop. Read once, when the server starts. */
export const loadPublished = (rules: Rules): Published =>
  publishedOf(readFileSync(new URL('../seed/decisions.jsonl', import.meta.url), 'utf8'), rules);
