// Routes on time limits as rules: all of them as data, and one calculated. Those of a dossier stand in its sheet.
import { z } from 'zod';
import { DueView, TimerListView } from '../limits.ts';
import type { Route } from './route.ts';

export const LIMIT_ROUTES = {
  listTimers: {
    method: 'GET',
    path: '/v1/termijnen',
    topic: 'Regels',
    title: 'Lees de termijnen',
    about:
      'Elke termijn die rond een kind kan lopen: hoe lang, vanaf wat, op welke grond, en wat wij niet zeker weten.',
    access: 'public',
    answers: { 200: { says: 'De termijnen.', schema: TimerListView } },
    problems: [],
  },
  reckonTimer: {
    method: 'GET',
    path: '/v1/termijnen/{timerId}/berekening',
    topic: 'Regels',
    title: 'Bereken wanneer een termijn eindigt',
    about: 'De laatste dag met elke stap van de berekening, de regel en de versie van de kalender.',
    access: 'public',
    params: z.object({
      timerId: z
        .string()
        .regex(/^T-\d{2}$/)
        .describe('Het nummer van de termijn, zoals `T-04`.'),
    }),
    query: z.object({
      start: z
        .string()
        .min(10)
        .max(40)
        .describe('De dag van de gebeurtenis; bij uren het moment met tijdzone, `2026-11-20T09:30:00+01:00`.'),
      verlenging: z.string().min(1).max(60).optional().describe('De naam van het geval waarin de wet meer tijd geeft.'),
    }),
    answers: { 200: { says: 'De berekening.', schema: DueView } },
    problems: [404],
  },
} as const satisfies Record<string, Route>;
