// An opening in danger as the guardian and the lawyer are told of it: which organisation in which function, why, how long, and
// whether a second person agreed. No name of a worker. Pure.
import { z } from 'zod';
import { Moment } from '../domain/basics/day.ts';
import { DANGERS, type GlassHeld, glassEndsAt } from '../domain/dossier/break-glass.ts';

export const GlassView = z.object({
  glassId: z.string(),
  organisation: z.string(),
  role: z.string(),
  danger: z.enum(DANGERS),
  why: z.string(),
  at: Moment,
  until: z.string().describe('Tot dit moment is of was het dossier open.'),
  confirmedWhy: z.string().optional().describe('Ontbreekt: niemand anders heeft het bevestigd.'),
  closedWhy: z.string().optional(),
});
export type GlassView = z.infer<typeof GlassView>;

export const glassView = (held: GlassHeld): GlassView => {
  const { broken, confirmed, closed } = held;
  const { glassId, by, danger, why, at } = broken;
  return {
    ...{ glassId, organisation: by.organisation, role: by.role, danger, why, at, until: glassEndsAt(held) },
    ...(confirmed && { confirmedWhy: confirmed.why }),
    ...(closed && { closedWhy: closed.why }),
  };
};
