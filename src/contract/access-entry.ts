// One line of the access log of a dossier: who asked for what, and which row of the table allowed it. Persons by id only.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';

export const AccessEntryView = z.object({
  id: z.number().int(),
  at: z.string(),
  person: z.string(),
  organisation: z.string(),
  role: z.string(),
  purpose: z.string(),
  action: z.string(),
  outcome: z.union([z.object({ allowedBy: z.string() }), z.object({ refusal: z.string() })]),
});
export type AccessEntryView = Shown<z.infer<typeof AccessEntryView>>;
