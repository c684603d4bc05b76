// What the server says when it says no (problem+json), read with care: a field that is missing or odd never breaks a
// screen. Pure.
import type { FindingView } from '../../views/finding.ts';
import type { Spoken } from '../text/spoken.ts';

/** Shape: `field` is the path inside the command, joined by dots: `ownWords`, `children.0.name`. */
export type FieldProblem = { readonly field: string; readonly message: Spoken };

export type Problem = {
  readonly status: number;
  readonly title?: Spoken;
  readonly detail?: Spoken;
  readonly code?: string;
  readonly reference?: string;
  readonly fields: readonly FieldProblem[];
  readonly findings: readonly FindingView[];
  /** The safeguards that stand in the way. */
  readonly stopping: readonly string[];
};

/** `network`: no answer came, so it is not known whether the server acted. */
export type Failure = { readonly kind: 'network' } | { readonly kind: 'problem'; readonly problem: Problem };

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const bags = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.filter(isBag) : []);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const textIn = (bag: Bag, key: string): string | undefined => {
  const value = bag[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function spokenIn(bag: Bag, key: string): Spoken | undefined {
  const value = bag[key];
  if (isBag(value) && typeof value['nl'] === 'string' && typeof value['en'] === 'string')
    return { nl: value['nl'], en: value['en'] };
  return textIn(bag, key);
}

/** Wrappers that a command travels in; they are no part of a field's name. */
const WRAPPERS = new Set(['body', 'command', '#', '']);

function fieldOf(error: Bag): string {
  const location = isBag(error['location']) ? error['location'] : error;
  const path = error['path'] ?? error['field'] ?? error['pad'] ?? location['pointer'] ?? location['name'] ?? '';
  const steps = Array.isArray(path) ? path.map(String) : String(path).split(/[./]/);
  const start = steps.findIndex((step) => !WRAPPERS.has(step));
  return start === -1 ? '' : steps.slice(start).join('.');
}

const fieldProblem = (error: Bag): FieldProblem => ({
  field: fieldOf(error),
  message: spokenIn(error, 'message') ?? spokenIn(error, 'detail') ?? '',
});

/** A problem out of whatever body came with this status. */
export function readProblem(status: number, body: unknown): Problem {
  const bag = isBag(body) ? body : {};
  const title = spokenIn(bag, 'title');
  const detail = spokenIn(bag, 'detail');
  const code = textIn(bag, 'code');
  const reference = textIn(bag, 'reference') ?? textIn(bag, 'instance');
  return {
    status,
    ...(title !== undefined && { title }),
    ...(detail !== undefined && { detail }),
    ...(code !== undefined && { code }),
    ...(reference !== undefined && { reference }),
    fields: bags(bag['errors']).map(fieldProblem),
    findings: bags(bag['findings']) as unknown as readonly FindingView[],
    stopping: texts(bag['stopping']),
  };
}
