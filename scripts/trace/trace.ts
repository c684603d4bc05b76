// The trace as a whole: which requirement rests on which paragraph, and what in the product answers it. What hangs loose is a
// problem (problems below) and fails the check.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DECISION_KINDS } from '../../src/domain/dossier/decision-kinds.ts';
import { REFUSALS } from '../../src/domain/dossier/refusals.ts';
import { NORM_CONFLICTS } from '../../src/domain/norms/conflicts.ts';
import { isNormId, NORM_IDS, type NormId, normOf } from '../../src/domain/norms/register.ts';
import { SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';
import { ROUTES } from '../../src/jurisdictions/nl/routes.ts';
import type { Requirement } from './requirement.ts';
import { SEEN_AND_HEARD } from './requirements-of-the-child.ts';
import { ASSESSED_AND_GUARDED } from './requirements-of-the-decision.ts';
import { TOGETHER_AND_ACCOUNTABLE } from './requirements-of-the-state.ts';
import { PARAGRAPHS, type Paragraph, SOURCES } from './sources.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  ...SEEN_AND_HEARD,
  ...ASSESSED_AND_GUARDED,
  ...TOGETHER_AND_ACCOUNTABLE,
};
const ALL = Object.entries(REQUIREMENTS);

/** Every requirement of the mission has a number; a number that is missing here was forgotten. */
const NUMBERS = { A: 6, B: 5, C: 10, D: 5, E: 10, F: 7 } as const;
const EXPECTED = Object.entries(NUMBERS).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`),
);

export const requirementsOf = (paragraph: string): readonly string[] =>
  ALL.filter(([, { sources }]) => sources.includes(paragraph)).map(([id]) => id);

/** The norms of our register that hold this paragraph of the Joint General Comment. */
export const normsOf = (paragraph: string): readonly NormId[] => {
  if (!paragraph.startsWith('JGC ')) return [];
  const id = `jgc3-${paragraph.slice(4).replace(/[()]/g, '')}`;
  return isNormId(id) ? [id] : [];
};

export const safeguardsOn = (norm: string): readonly string[] =>
  SAFEGUARDS.filter(({ norms }) => norms.some((id) => id === norm)).map(({ id }) => id);

/** Where a norm is used, besides safeguards: a route, a refusal, a conflict, a requirement, a paragraph of a source. */
const USED_ELSEWHERE: ReadonlySet<string> = new Set([
  ...ROUTES.flatMap(({ norms }) => norms),
  ...Object.values(REFUSALS).flatMap(({ norms }) => norms),
  ...NORM_CONFLICTS.flatMap(({ readings, basis }) => [...basis, ...readings.flatMap(({ norms }) => norms)]),
  ...ALL.flatMap(([, { norms = [] }]) => norms),
  ...PARAGRAPHS.flatMap(normsOf),
]);

const TOPICS_OF_DECISIONS: ReadonlySet<string> = new Set(
  Object.values(DECISION_KINDS).flatMap(({ topics }) => topics as readonly string[]),
);

/** A norm on a topic is shown with every kind of decision about it. What matters everywhere has to be used somewhere. */
const shownWithDecisions = (id: NormId): boolean => {
  const { decisions } = normOf(id);
  return decisions !== 'all' && decisions.some((topic) => TOPICS_OF_DECISIONS.has(topic));
};

const loose = <Item>(items: readonly Item[], isFine: (item: Item) => boolean, say: (item: Item) => string): string[] =>
  items.filter((item) => !isFine(item)).map(say);

const paragraphOf = (cited: string): Paragraph | undefined => {
  const [key = '', ...rest] = cited.split(' ');
  const source = (SOURCES as Readonly<Record<string, { readonly paragraphs: Readonly<Record<string, Paragraph>> }>>)[
    key
  ];
  return source?.paragraphs[rest.join(' ')];
};

const pathProblems = (id: string, { screens = [], tests = [] }: Requirement): string[] =>
  loose(
    [...screens, ...tests],
    (path) => existsSync(ROOT + path),
    (path) => `${id} names ${path}, which is not there`,
  );

function rowProblems([id, row]: readonly [string, Requirement]): string[] {
  const { sources, state, safeguards = [], norms = [], screens = [], tests = [], lacks } = row;
  return [
    ...loose(
      sources,
      (cited) => paragraphOf(cited) !== undefined,
      (cited) => `${id} cites ${cited}: no such paragraph`,
    ),
    ...loose(
      safeguards,
      (one) => SAFEGUARDS.some((each) => each.id === one),
      (one) => `${id} names safeguard ${one}`,
    ),
    ...loose(norms, isNormId, (one) => `${id} names norm ${one}, which is not in the register`),
    ...pathProblems(id, row),
    ...(state !== 'built' && !lacks ? [`${id} is not built, and does not say what it lacks`] : []),
    ...(state === 'built' && lacks ? [`${id} is said to be built and still lacks something`] : []),
    ...(state !== 'to-come' && (screens.length === 0 || tests.length === 0) ? [`${id} has no screen or no test`] : []),
  ];
}

const SCREENS = readdirSync(`${ROOT}src/web/staff`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/web/staff/${name}`);
/** Screens that carry every other one. */
const FRAME = ['src/web/staff/drafts', 'src/web/staff/session', 'src/web/staff/worklist'];

/** Everything that hangs loose: nothing here is a matter of taste. */
export const problems = (): readonly string[] => [
  ...loose(
    EXPECTED,
    (id) => REQUIREMENTS[id] !== undefined,
    (id) => `requirement ${id} is not in the trace`,
  ),
  ...loose(
    ALL,
    ([id]) => EXPECTED.includes(id),
    ([id]) => `${id} is no requirement`,
  ),
  ...ALL.flatMap(rowProblems),
  ...loose(
    PARAGRAPHS,
    (cited) => requirementsOf(cited).length > 0 || paragraphOf(cited)?.asksNothing !== undefined,
    (cited) => `${cited} leads to no requirement, and does not say why`,
  ),
  ...loose(
    SAFEGUARDS,
    ({ id }) => ALL.some(([, { safeguards = [] }]) => safeguards.includes(id)),
    ({ id }) => `safeguard ${id} answers no requirement`,
  ),
  ...loose(
    NORM_IDS,
    (id) => safeguardsOn(id).length > 0 || USED_ELSEWHERE.has(id) || shownWithDecisions(id),
    (id) => `norm ${id} is used by nothing`,
  ),
  ...loose(
    SCREENS,
    (path) => FRAME.includes(path) || ALL.some(([, { screens = [] }]) => screens.includes(path)),
    (path) => `screen ${path} answers no requirement`,
  ),
];
