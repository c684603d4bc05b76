// What a use case answered, as a status and a body: the three kinds of no, each with its own status.
import type { Done, Found, Given } from '../application/answer.ts';
import { type Problem, problem } from '../contract/problem/problem.ts';
import type { Finding } from '../domain/safeguards/safeguard.ts';

/** A reading: what was found, or why not. */
export const found = <Value>(
  answer: Found<Value>,
): { readonly status: 200; readonly body: Value } | { readonly problem: Problem } =>
  answer.kind === 'found' ? { status: 200, body: answer.value } : { problem: denied(answer.kind) };

const denied = (kind: 'not-found' | 'forbidden'): Problem =>
  problem(kind === 'forbidden' ? 'not-permitted' : 'not-found');

type DoneBody = Omit<Done, 'kind'>;

/** A command: what came of it. `opens`: the command that starts a stream, answered with its address. */
export function given(
  answer: Given,
  { opens, address }: { readonly opens: boolean; readonly address: string },
):
  | { readonly status: 200; readonly body: DoneBody }
  | { readonly status: 201; readonly body: DoneBody; readonly headers: { readonly location: string } }
  | { readonly problem: Problem } {
  if (answer.kind !== 'done') return { problem: refused(answer) };
  const { kind: _, ...body } = answer;
  return opens ? { status: 201, body, headers: { location: address } } : { status: 200, body };
}

function refused(answer: Exclude<Given, Done>): Problem {
  switch (answer.kind) {
    case 'refused': {
      const { code, title, remedy, norms, details } = answer;
      return { code, status: 409, title, detail: remedy, rest: { norms, details } };
    }
    case 'stopped':
      return problem('open-safeguards', { rest: { findings: shown(answer.findings), stopping: answer.stopping } });
    case 'conflict':
      return problem('changed-meanwhile', { rest: { version: answer.version } });
    case 'not-found':
    case 'forbidden':
      return denied(answer.kind);
    case 'command-id-reused':
    case 'gone':
      return problem(answer.kind);
  }
}

type ShownFinding = NonNullable<NonNullable<Problem['rest']>['findings']>;
const shown = (findings: readonly Finding[]): ShownFinding => findings;
