// Opening a dossier in danger: what is sent, and the openings of one's own organisation.
import { z } from 'zod';
import { CommandId } from '../domain/basics/ids.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { BreakGlass } from '../domain/dossier/break-glass.ts';
import { GlassView } from '../views/glass.ts';

export const GlassRequest = BreakGlass.omit({ type: true }).extend({
  commandId: CommandId,
  reference: z
    .string()
    .trim()
    .regex(/^K-\d{4}-\d{5,8}$/)
    .describe('Het hele kenmerk van het dossier, zoals K-2026-04817.'),
});

export const GlassEntry = z.object({
  glassId: z.string(),
  dossierId: z.string(),
  reference: z.string(),
  openedAt: z.string(),
  until: z.string(),
  state: z.enum(['open', 'over']),
  mine: z.boolean(),
  confirmed: z.boolean().describe('Waar: een tweede persoon heeft het bevestigd.'),
  mayRead: z.boolean(),
  mayConfirm: z.boolean(),
});
export type GlassEntry = Shown<z.infer<typeof GlassEntry>>;

export const GlassOpening = GlassEntry.extend(GlassView.shape);
export type GlassOpening = Shown<z.infer<typeof GlassOpening>>;
