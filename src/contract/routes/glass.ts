// Routes for opening a dossier in danger. Only for organisations that protect children; to others nothing is here (403).
import { z } from 'zod';
import { CommandDone } from '../command-request.ts';
import { GlassEntry, GlassOpening, GlassRequest } from '../glass.ts';
import { listOf, Uuid } from '../words.ts';
import type { Route } from './route.ts';

export const GLASS_ROUTES = {
  breakGlass: {
    method: 'POST',
    path: '/v1/noodinzagen',
    topic: 'Inzage',
    title: 'Open een dossier omdat een kind in gevaar is',
    about:
      'Voor een dossier waar uw organisatie niet aan werkt. U geeft het hele kenmerk en de reden. De inzage duurt een dag, tenzij een collega haar bevestigt. De voogd en de advocaat zien het meteen, het toezicht in het logboek. U kunt alleen lezen.',
    access: 'session',
    body: GlassRequest,
    answers: { 201: { says: 'Het dossier is open.', schema: CommandDone } },
    problems: [403, 404, 409, 410, 412],
  },
  listGlass: {
    method: 'GET',
    path: '/v1/noodinzagen',
    topic: 'Inzage',
    title: 'Lees de noodinzagen van uw organisatie',
    about: 'Ook die van collega’s, zodat een tweede persoon kan bevestigen. De laatste eerst.',
    access: 'session',
    answers: { 200: { says: 'De noodinzagen.', schema: listOf(GlassEntry) } },
    problems: [403],
  },
  readGlass: {
    method: 'GET',
    path: '/v1/noodinzagen/{glassId}',
    topic: 'Inzage',
    title: 'Lees de reden van een noodinzage van uw organisatie',
    about: 'Wat een tweede persoon moet weten om te bevestigen. Niets uit het dossier zelf.',
    access: 'session',
    params: z.object({ glassId: Uuid.describe('Het kenmerk van de noodinzage, een UUID.') }),
    answers: { 200: { says: 'De reden.', schema: GlassOpening } },
    problems: [403, 404],
  },
} as const satisfies Record<string, Route>;
