// Routes on checkpoints: for oversight the list and the files; for everybody the key with which they are signed, and their shape.
import { z } from 'zod';
import { CheckpointFile, CheckpointKeyView, CheckpointView } from '../checkpoint.ts';
import { Limit, NumberedPlace, sliceOf } from '../words.ts';
import type { Route } from './route.ts';

const MOST = 1_000_000_000;

export const CHECKPOINT_ROUTES = {
  listCheckpoints: {
    method: 'GET',
    path: '/v1/toezicht/ankers',
    topic: 'Toezicht',
    title: 'Lees de ankers',
    about:
      'De getekende verklaringen over het einde van alle reeksen, de laatste eerst. Alleen voor toezichthouders. Er staat niets in over een kind.',
    access: 'session',
    query: z.object({ na: NumberedPlace, limiet: Limit }),
    answers: { 200: { says: 'De ankers.', schema: sliceOf(CheckpointView) } },
    problems: [403],
  },
  readCheckpoint: {
    method: 'GET',
    path: '/v1/toezicht/ankers/{number}',
    topic: 'Toezicht',
    title: 'Haal een anker op als bestand',
    about:
      'Het anker met wat er sinds het vorige bij kwam, om elders te bewaren. Met `vanaf` gaat het bestand door vanaf een eerder anker. Vergelijk bestanden met `voorop checkpoint compare`.',
    access: 'session',
    params: z.object({ number: z.coerce.number().int().min(1).max(MOST).describe('Het hoeveelste anker.') }),
    query: z.object({
      vanaf: z.coerce
        .number()
        .int()
        .min(0)
        .max(MOST)
        .optional()
        .describe('Een eerder anker; nul is het begin. Zonder dit: het vorige anker.'),
    }),
    answers: { 200: { says: 'Het anker als bestand.', schema: CheckpointFile } },
    problems: [403, 404],
  },
  readCheckpointKey: {
    method: 'GET',
    path: '/v1/ankersleutel',
    topic: 'Techniek',
    title: 'Lees de openbare sleutel van ankers en bundels',
    about: 'Met deze sleutel gaat iedereen na dat een anker of een bundel van deze installatie komt.',
    access: 'public',
    answers: { 200: { says: 'De sleutel.', schema: CheckpointKeyView } },
    problems: [],
  },
  readCheckpointSchema: {
    method: 'GET',
    path: '/v1/schemas/anker',
    topic: 'Techniek',
    title: 'Lees het schema van een anker',
    about: 'JSON Schema (2020-12) van het bestand met een anker. Ook vanaf andere websites te lezen.',
    access: 'public',
    answers: { 200: { says: 'Het JSON Schema.', schema: z.looseObject({ title: z.string() }) } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
