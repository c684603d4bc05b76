// Routes on norms: the register, one norm with all that was said about it, commands of a legal owner, and conflicts.
import { z } from 'zod';
import { CommandDone, NormCommandRequest } from '../command-request.ts';
import { NormView } from '../law.ts';
import { NormConflictView, NormDetailView } from '../norms.ts';
import { listOf } from '../words.ts';
import type { Route } from './route.ts';

export const NORM_ROUTES = {
  listNorms: {
    method: 'GET',
    path: '/v1/normen',
    topic: 'Regels',
    title: 'Lees het register van normen',
    about: 'Elke bepaling die een waarborg kan noemen, in eigen woorden, met bron en met hoe zeker wij er nu van zijn.',
    access: 'public',
    answers: { 200: { says: 'De normen.', schema: listOf(NormView) } },
    problems: [],
  },
  readNorm: {
    method: 'GET',
    path: '/v1/normen/{normId}',
    topic: 'Regels',
    title: 'Lees een norm',
    about:
      'De bepaling, alles wat juridisch eigenaren erover zeiden, en welke waarborgen, besluiten en botsingen eraan hangen.',
    access: 'public',
    params: z.object({
      normId: z
        .string()
        .min(1)
        .max(64)
        .regex(/^[a-z0-9-]+$/)
        .describe('Het kenmerk van de norm, zoals `crc-12`.'),
    }),
    answers: { 200: { says: 'De norm.', schema: NormDetailView } },
    problems: [404],
  },
  giveNormCommand: {
    method: 'POST',
    path: '/v1/normen/opdrachten',
    topic: 'Regels',
    title: 'Geef een opdracht over een norm',
    about:
      'Kijk een norm na, of trek haar in twijfel. Alleen voor juridisch eigenaren. Verliest een waarborg er gevolg door, dan is een tweede persoon nodig. Alles blijft voor altijd te lezen.',
    access: 'session',
    body: NormCommandRequest,
    answers: { 200: { says: 'Vastgelegd.', schema: CommandDone } },
    problems: [403, 409, 412],
  },
  listNormConflicts: {
    method: 'GET',
    path: '/v1/normconflicten',
    topic: 'Regels',
    title: 'Lees waar normen botsen',
    about: 'Per vraag beide lezingen, welke Voorop volgt en waarom.',
    access: 'public',
    answers: { 200: { says: 'De botsingen.', schema: listOf(NormConflictView) } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
