// Reads a file of published decisions, one JSON object a line. Never throws: what cannot be read is reported by line and
// key, and the rest is still run. Which file, and what becomes of the report: application/run-cases.ts.
import { type FactKey, isFactKey } from '../situation/facts/facts.ts';
import { PUBLISHED_MEASURES } from '../situation/situation.ts';
import { ADMISSIBILITY, DecisionFields, type PublishedDecision, TribunalFinding } from './decision.ts';
import { linesOf } from './lines.ts';
import {
  LINE_TOO_LONG,
  NO_ID,
  NOT_AN_OBJECT,
  NOT_JSON,
  oneOf,
  type Problem,
  REQUIRED_IN_FINDING,
  sameId,
  shown,
  skipping,
  UNKNOWN_FACT,
  UNKNOWN_SAFEGUARD,
  wrongType,
} from './problem.ts';
import { type Report, readFacts, type Vocabulary } from './read-facts.ts';
import { readFields } from './read-fields.ts';

const MAX_LINE = 1_000_000;
const READ_APART = ['measure', 'facts', 'findings', 'assessed_keys', 'later_keys'] as const;

type Json = { readonly [key: string]: unknown };
export type Reading = {
  readonly decisions: readonly PublishedDecision[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFinding(value: unknown, index: number, { hasSafeguard }: Vocabulary, report: Report): TribunalFinding[] {
  const { line, errors, warnings } = report;
  const path = `findings[${index}]`;
  if (!isObject(value)) {
    errors.push({ line, key: path, message: wrongType('object') });
    return [];
  }
  const { safeguard, outcome, ...rest } = readFields(TribunalFinding.shape, value, report, { path: `${path}.` });
  if (safeguard === undefined || outcome === undefined) {
    errors.push({
      line,
      key: `${path}.${safeguard === undefined ? 'safeguard' : 'outcome'}`,
      message: REQUIRED_IN_FINDING,
    });
    return [];
  }
  if (safeguard !== ADMISSIBILITY && !hasSafeguard(safeguard))
    warnings.push({ line, key: `${path}.safeguard`, message: UNKNOWN_SAFEGUARD });
  return [{ safeguard, outcome, ...rest }];
}

function readFindings(value: unknown, vocabulary: Vocabulary, report: Report): TribunalFinding[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => readFinding(item, index, vocabulary, report));
  report.errors.push({ line: report.line, key: 'findings', message: wrongType('objects') });
  return [];
}

/** The facts that a decision names in one of its two lists; undefined where it has no such list. */
function readKeys(field: 'assessed_keys' | 'later_keys', value: unknown, report: Report): FactKey[] | undefined {
  if (value === undefined) return undefined;
  const { line, errors } = report;
  if (!Array.isArray(value)) {
    errors.push({ line, key: field, message: wrongType('keys') });
    return undefined;
  }
  return value.flatMap((key, index) => {
    if (typeof key === 'string' && isFactKey(key)) return [key];
    const wrong = typeof key === 'string';
    errors.push({
      line,
      key: wrong ? `${field}.${shown(key)}` : `${field}[${index}]`,
      message: wrong ? UNKNOWN_FACT : wrongType('text'),
    });
    return [];
  });
}

function readDecision(json: Json, vocabulary: Vocabulary, report: Report): PublishedDecision | undefined {
  const { line, errors, warnings } = report;
  const { id, ...rest } = readFields(DecisionFields.shape, json, report, { apart: READ_APART });
  const { measure: named, facts, findings, assessed_keys, later_keys } = json;
  const measure = PUBLISHED_MEASURES.find((known) => known === named);
  if (measure === undefined) errors.push({ line, key: 'measure', message: skipping(oneOf(PUBLISHED_MEASURES)) });
  if (!isObject(facts)) errors.push({ line, key: 'facts', message: skipping(wrongType('object')) });
  if (measure === undefined || !isObject(facts)) return undefined;
  if (!Object.hasOwn(json, 'id') || id === null) warnings.push({ line, key: 'id', message: NO_ID });
  const assessed = readKeys('assessed_keys', assessed_keys, report);
  const later = readKeys('later_keys', later_keys, report);
  return {
    ...rest,
    id: id ?? `regel-${line}`,
    measure,
    facts: readFacts(facts, vocabulary, report),
    findings: readFindings(findings, vocabulary, report),
    ...(assessed && { assessed_keys: assessed }),
    ...(later && { later_keys: later }),
  };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function readLine(text: string, vocabulary: Vocabulary, report: Report): PublishedDecision | undefined {
  const { line, errors } = report;
  if (text.length > MAX_LINE) {
    errors.push({ line, message: LINE_TOO_LONG });
    return undefined;
  }
  const json = parsed(text);
  if (json !== undefined && isObject(json.value)) return readDecision(json.value, vocabulary, report);
  errors.push({ line, message: json === undefined ? NOT_JSON : NOT_AN_OBJECT });
  return undefined;
}

/**
 * Every decision in the text that can be run, and what could not be read.
 *
 * A decision with a wrong key is run without that key; one without readable JSON, measure or facts is not run.
 */
export function readDecisions(text: string, vocabulary: Vocabulary): Reading {
  const decisions: PublishedDecision[] = [];
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const lineOf = new Map<string, number>();
  for (const { number: line, text: json } of linesOf(text)) {
    const decision = readLine(json, vocabulary, { line, errors, warnings });
    if (decision === undefined) continue;
    const first = lineOf.get(decision.id);
    if (first === undefined) lineOf.set(decision.id, line);
    else warnings.push({ line, key: 'id', message: sameId(first) });
    decisions.push(decision);
  }
  return { decisions, errors, warnings };
}
