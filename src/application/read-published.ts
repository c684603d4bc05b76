// Published decisions as screens and the API show them: the list with its score, and one decision with its facts, our
// findings and those of the tribunal side by side. Everything is public and about the past, so no permit is asked.
import { readFileSync } from 'node:fs';
import type {
  PublishedDetailView,
  PublishedFact,
  PublishedItem,
  PublishedListView,
  ScoreRun,
  ScoreLine as ShownLine,
} from '../contract/published.ts';
import type { PublishedDecision } from '../domain/published/decision.ts';
import { readDecisions } from '../domain/published/read.ts';
import type { ScoreLine, ScoreTable } from '../domain/published/score.ts';
import { type Finding, OUTCOMES, type Outcome } from '../domain/safeguards/safeguard.ts';
import { FACTS, type FactKey } from '../domain/situation/facts/facts.ts';
import { topicOf } from '../domain/situation/facts/topics.ts';
import { type Rules, runDecisions } from './run-cases.ts';

export type Published = {
  readonly list: PublishedListView;
  readonly detail: (id: string) => PublishedDetailView | undefined;
};

const tallies = ({ breaches, cleared }: ScoreLine): ShownLine => ({
  breaches: { hits: breaches.breached, total: breaches.total },
  cleared: { hits: cleared.total - cleared.breached, total: cleared.total },
  clearedAnswered: { hits: cleared.settled, total: cleared.total },
});

const shownRun = ({ total, safeguards }: ScoreTable): ScoreRun => ({
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

const factsOf = ({ facts }: PublishedDecision): PublishedFact[] =>
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
    ({ decision, findings }): PublishedDetailView => ({
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

/** The decisions in a file. Read once, when the server starts. */
export const loadPublished = (file: URL, rules: Rules): Published => publishedOf(readFileSync(file, 'utf8'), rules);
