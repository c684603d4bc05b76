// Routes on the bundle of a dossier: making one, and the shape that it has.
import { z } from 'zod';
import { BundleFile, BundleRequest } from '../bundle.ts';
import { Uuid } from '../words.ts';
import type { Route } from './route.ts';

export const BUNDLE_ROUTES = {
  makeBundle: {
    method: 'POST',
    path: '/v1/dossiers/{dossierId}/bundel',
    topic: 'Dossiers',
    title: 'Maak een bundel van een dossier',
    about:
      'De hele keten als één bestand, met bewijs dat niets ontbreekt. Open is wat de AVG-tabel u geeft; de rest is gesloten en zegt welke soort gegevens het is. Na te gaan met `voorop verify`, zonder database. Een migratiedienst krijgt er geen: de keten zelf laat zien hoeveel er is afgeschermd.',
    access: 'session',
    params: z.object({ dossierId: Uuid.describe('Het kenmerk van het dossier, een UUID.') }),
    body: BundleRequest,
    answers: { 200: { says: 'De bundel als bestand.', schema: BundleFile } },
    problems: [403, 404],
  },
  readBundleSchema: {
    method: 'GET',
    path: '/v1/schemas/bundel',
    topic: 'Techniek',
    title: 'Lees het schema van een bundel',
    about: 'JSON Schema (2020-12) van het bestand met een bundel. Ook vanaf andere websites te lezen.',
    access: 'public',
    answers: { 200: { says: 'Het JSON Schema.', schema: z.looseObject({ title: z.string() }) } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
