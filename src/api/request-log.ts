// What is written down about requests: method, route pattern, status and time; of a sign-in, its way and outcome. Never an address as typed, a query, a body
// or the message of an error: each of them can hold personal data.

export type SignInLine = {
  readonly kind: 'sign-in';
  readonly way: 'service' | 'passkey' | 'invitation';
  readonly outcome: 'signed-in' | 'unknown' | 'refused' | 'too-weak' | 'down' | 'copied';
};
export type LogLine =
  | SignInLine
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  | {
      readonly kind: 'defect';
      readonly reference: string;
      readonly name: string;
      readonly code: string | undefined;
      readonly at: readonly string[];
    };
export type Log = (line: LogLine) => void;

const FRAMES = 8;

/** A defect without its message: the kind of error, its code, and where in the code it was thrown. */
export const defectLine = (reference: string, error: unknown): LogLine => {
  const { name = 'unknown', code, stack = '' } = (error ?? {}) as { name?: unknown; code?: unknown; stack?: unknown };
  return {
    kind: 'defect',
    reference,
    name: String(name),
    code: typeof code === 'string' ? code : undefined,
    at: String(stack)
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, FRAMES)
      .map((line) => line.trim()),
  };
};
