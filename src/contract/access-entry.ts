// One line of the access log of a dossier: who asked for what, and which row of the table allowed it. Persons by id only.
import { z } from 'zod';

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
