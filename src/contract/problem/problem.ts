// The one shape of every error (application/problem+json), in the language that was asked for, Dutch without one.
import { z } from 'zod';
import type { Shown } from '../../domain/basics/shown.ts';
import type { Language, Words } from '../../domain/basics/text.ts';
import { FindingView } from '../../views/finding.ts';
import { PROBLEMS, type ProblemCode } from './codes.ts';
import type { FieldProblem } from './field-problems.ts';

export const ProblemView = z.object({
  status: z.number().int(),
  title: z.string().describe('Wat er aan de hand is.'),
  detail: z.string().describe('Wat u kunt doen.'),
  code: z.string().describe('Vaste naam van dit probleem, voor programma’s.'),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe('Elk veld dat niet klopt.'),
  findings: z.array(FindingView).optional().describe('Alle bevindingen, bij een besluit dat is tegengehouden.'),
  stopping: z.array(z.string()).optional().describe('De waarborgen die het besluit tegenhouden.'),
  norms: z.array(z.string()).optional().describe('De normen achter deze weigering.'),
  details: z.record(z.string(), z.unknown()).optional(),
  version: z.number().int().optional().describe('De versie die er nu is.'),
  reference: z.string().optional().describe('Noem dit kenmerk als u hulp vraagt.'),
});
export type ProblemView = Shown<z.infer<typeof ProblemView>>;

/** What is wrong, before it is put in words. */
export type Problem = {
  readonly code: string;
  readonly status: number;
  readonly title: Words;
  readonly detail: Words;
  readonly fields?: readonly FieldProblem[];
  readonly rest?: Pick<ProblemView, 'findings' | 'stopping' | 'norms' | 'details' | 'version' | 'reference'>;
};

/** A problem of the table, with what this case adds. */
export const problem = (code: ProblemCode, more: Pick<Problem, 'fields' | 'rest'> = {}): Problem => ({
  code,
  ...PROBLEMS[code],
  ...more,
});

/** The problem as it passes over the wire. */
export const problemIn = (language: Language, { code, status, title, detail, fields, rest }: Problem): ProblemView => ({
  status,
  title: title[language],
  detail: detail[language],
  code,
  ...(fields && { errors: fields.map(({ field, message }) => ({ field, message: message[language] })) }),
  ...rest,
});

/** The language of an Accept-Language header: the first of ours in order of preference; Dutch where none is named. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q=(\d(?:\.\d{1,3})?)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0);
  const best = (language: Language): number =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map(({ weight }) => weight));
  return best('en') > best('nl') ? 'en' : 'nl';
}
