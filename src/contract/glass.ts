// Opening a dossier in danger: what is sent, and the openings of one's own organisation.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { BreakGlass } from '../domain/dossier/break-glass.ts';
import { GlassView } from '../views/glass.ts';
import { Uuid } from './words.ts';

/** The whole reference of a dossier. */
export const Reference = z
  .string()
  .trim()
  .regex(/^K-\d{4}-\d{5,8}$/)
  .describe('Het hele kenmerk van het dossier, zoals K-2026-04817.');

export const GlassRequest = z.object({
  commandId: Uuid.describe('Kies zelf een UUID. Stuur bij een nieuwe poging dezelfde mee.'),
  command: BreakGlass.extend({ reference: Reference }),
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
