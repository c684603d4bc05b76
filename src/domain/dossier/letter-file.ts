// One file of a letter, by its form and the hash of its bytes: which of them a child was given can be shown years later.
import { z } from 'zod';

export const LETTER_FORMS = ['pdf', 'archive', 'odt'] as const;
export type LetterForm = (typeof LETTER_FORMS)[number];

export const LetterFile = z.object({ form: z.enum(LETTER_FORMS), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type LetterFile = z.infer<typeof LetterFile>;
