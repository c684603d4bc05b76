// A finding as it passes over the wire.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { EFFECTS, OUTCOMES } from '../domain/safeguards/safeguard.ts';

export const FindingView = z.object({
  safeguard: z.string(),
  norms: z.array(z.string()),
  effect: z.enum(EFFECTS),
  mandate: z.boolean(),
  outcome: z.enum(OUTCOMES),
  because: z.array(z.object({ fact: z.string(), value: z.unknown() })),
  missing: z.array(z.string()),
  otherReading: z.object({ norm: z.string(), outcome: z.enum(OUTCOMES) }).optional(),
});
export type FindingView = Shown<z.infer<typeof FindingView>>;
