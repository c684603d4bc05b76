// Finding a dossier by the name, the day of birth or the reference: what is asked, and what may be shown of what was found. Nothing here
// says how many there are that the reader may not know of.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { Reference } from './glass.ts';

const LONGEST_NAME = 200;

/** How something was found: the surest first. */
const FOUND_BY = ['reference', 'born', 'spelled', 'latin', 'sound'] as const;

export const FindRequest = z
  .object({
    name: z
      .string()
      .trim()
      .max(LONGEST_NAME)
      .regex(/\p{L}/u)
      .optional()
      .describe('Eén of meer woorden van de naam, in elk schrift. Elk woord moet heel zijn.'),
    bornOn: Day.optional().describe('De geboortedag.'),
    reference: z.string().trim().toUpperCase().pipe(Reference).optional(),
  })
  .superRefine(({ name, bornOn, reference }, context) => {
    if (name === undefined && bornOn === undefined && reference === undefined)
      context.addIssue({ code: 'custom', path: ['name'], input: undefined });
  });
export type FindRequest = z.infer<typeof FindRequest>;

const FoundDossier = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  name: z.string(),
  age: z.number().int().optional(),
  by: z
    .enum(FOUND_BY)
    .describe('Waardoor het is gevonden; bij een naam het minst zekere woord: gespeld, in Latijnse letters, of klank.'),
});
export type FoundDossier = z.infer<typeof FoundDossier>;

export const FoundDossiers = z.object({
  items: z.array(FoundDossier),
  more: z.boolean().describe('Waar: u mag er meer zien dan hier staan. Geef meer op.'),
});
export type FoundDossiers = Shown<z.infer<typeof FoundDossiers>>;
