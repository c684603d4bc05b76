// Everything that can go wrong around a handler, as a problem. Whatever is not known here is a defect: it gets a reference
// and goes to the log.
import { randomUUID } from 'node:crypto';
import type { ProblemCode } from '../contract/problem/codes.ts';
import { type Problem, problem } from '../contract/problem/problem.ts';
import { UnreadableBody } from './json-body.ts';
import { defectLine, type Log } from './request-log.ts';

/** A problem that is thrown from a hook. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly problem: Problem;
  constructor(stopped: Problem) {
    super(stopped.code);
    this.problem = stopped;
  }
}

const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'unreadable-body',
  FST_ERR_CTP_EMPTY_TYPE: 'wrong-content-type',
  FST_ERR_RATE_LIMIT: 'too-many',
};

export function problemOf(error: unknown, log: Log): Problem {
  if (error instanceof Stopped) return error.problem;
  if (error instanceof UnreadableBody) return problem('unreadable-body');
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  if (known) return problem(known);
  if (statusCode === 429) return problem('too-many');
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return problem('bad-request');
  const reference = randomUUID();
  log(defectLine(reference, error));
  return problem('defect', { rest: { reference } });
}
