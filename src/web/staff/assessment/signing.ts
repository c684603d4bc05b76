// The signing form as a command, and what it warns of before sending. Pure.
import type { Scenario } from '../../../domain/dossier/elements.ts';
import type { Row } from '../../parts/RowsField.tsx';
import { filledRows } from './element-values.ts';

export const CONCLUSIONS = ['clear', 'clear-with-conditions', 'not-yet-determinable', 'dissent'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export type AuthorRow = Row & { readonly name: string; readonly organisation: string; readonly discipline: string };
export type SigningValues = {
  readonly authors: readonly AuthorRow[];
  readonly conclusion: Conclusion | '';
  readonly bestFor: Scenario | '';
  readonly reasoning: string;
};

const author = (row: string): AuthorRow => ({ row, name: '', organisation: '', discipline: '' });

/** Two authors stand ready: more than one discipline is what is advised. */
export const EMPTY_SIGNING: SigningValues = {
  authors: [author('0'), author('1')],
  conclusion: '',
  bestFor: '',
  reasoning: '',
};

export const blankAuthor = author;

/** How many disciplines are named; capitals make no difference. */
export const disciplines = (authors: readonly AuthorRow[]): number =>
  new Set(authors.map(({ discipline }) => discipline.trim().toLowerCase()).filter((each) => each !== '')).size;

export const signCommand = ({ authors, conclusion, bestFor, reasoning }: SigningValues) => ({
  type: 'SignAssessment',
  authors: filledRows(authors),
  conclusion,
  bestFor,
  reasoning,
});
