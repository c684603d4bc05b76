// Routes about the API itself: its description and whether it works.
import { z } from 'zod';
import type { Route } from './route.ts';

export const TECHNICAL_ROUTES = {
  readOpenApi: {
    method: 'GET',
    path: '/v1/openapi.json',
    topic: 'Techniek',
    title: 'Lees de beschrijving van deze API',
    about: 'Het OpenAPI-document (3.1) van precies deze versie. Ook vanaf andere websites te lezen.',
    access: 'public',
    answers: { 200: { says: 'Het OpenAPI-document.', schema: z.looseObject({ openapi: z.string() }) } },
    problems: [],
  },
  readHealth: {
    method: 'GET',
    path: '/v1/gezondheid',
    topic: 'Techniek',
    title: 'Vraag of Voorop werkt',
    about: 'Zegt of de server antwoordt en de database bereikt.',
    access: 'public',
    answers: {
      200: { says: 'Alles werkt.', schema: z.object({ status: z.literal('ok'), version: z.string() }) },
    },
    problems: [503],
  },
} as const satisfies Record<string, Route>;
