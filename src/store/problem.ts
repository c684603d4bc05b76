// What can be wrong with the place where the record is kept, said to the person who starts Voorop.
// Dutch first, English beside it. Holds no passwords and no personal data.

export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  constructor(nl: string, en: string, cause?: unknown) {
    super(`${nl}\n${en}`, cause === undefined ? undefined : { cause });
  }
}

/** The code that PostgreSQL or the operating system gave an error (`23505`, `ENOENT`), if it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
