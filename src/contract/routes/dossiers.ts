// Routes on the dossier of one child. Whoever does not work on it gets 404, whoever works on it but not for this 403.
import { z } from 'zod';
import { OrganisationId } from '../../domain/basics/actor.ts';
import { Sheet } from '../../views/sheet.ts';
import { TimelineEntry } from '../../views/timeline.ts';
import { AccessSlice } from '../access-entry.ts';
import { CommandDone, DossierCommandRequest } from '../command-request.ts';
import { Limit, LogDay, NumberedPlace, sliceOf, Uuid } from '../words.ts';
import type { Route } from './route.ts';

const params = z.object({ dossierId: Uuid.describe('Het kenmerk van het dossier, een UUID.') });
const query = z.object({ limiet: Limit, na: NumberedPlace });
const LOOKS = {
  organisatie: OrganisationId.optional().describe('Alleen wat deze organisatie vroeg.'),
  van: LogDay.optional().describe('Vanaf deze dag.'),
  tot: LogDay.optional().describe('Tot en met deze dag.'),
};

export const DOSSIER_ROUTES = {
  readDossier: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}',
    topic: 'Dossiers',
    title: 'Lees een dossier',
    about:
      'Het dossier zoals u het mag zien, met de bevindingen en wat u er nu mag doen. Elke inzage wordt vastgelegd.',
    access: 'session',
    params,
    answers: { 200: { says: 'Het dossier.', schema: Sheet } },
    problems: [403, 404],
  },
  readTimeline: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/tijdlijn',
    topic: 'Dossiers',
    title: 'Lees de tijdlijn van een dossier',
    about: 'Elke gebeurtenis als één regel, de oudste eerst.',
    access: 'session',
    params,
    query,
    answers: { 200: { says: 'Eén deel van de tijdlijn.', schema: sliceOf(TimelineEntry) } },
    problems: [403, 404],
  },
  listAccesses: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/inzagen',
    topic: 'Dossiers',
    title: 'Lees wie in een dossier keek',
    about:
      'Welke organisatie iets opvroeg of vastlegde, waarvoor, wat er te zien was en welke regels dat toestonden. De laatste eerst.',
    access: 'session',
    params,
    query: query.extend(LOOKS),
    answers: { 200: { says: 'Eén deel van het logboek.', schema: AccessSlice } },
    problems: [403, 404],
  },
  giveDossierCommand: {
    method: 'POST',
    path: '/v1/dossiers/{dossierId}/opdrachten',
    topic: 'Dossiers',
    title: 'Geef een opdracht op een dossier',
    about:
      'Legt iets vast in het dossier. Een nieuw dossier opent u met `OpenDossier` op een UUID die u zelf kiest. Dezelfde opdracht twee keer sturen geeft twee keer hetzelfde antwoord.',
    access: 'session',
    params,
    body: DossierCommandRequest,
    answers: {
      200: { says: 'Vastgelegd.', schema: CommandDone },
      201: { says: 'Het dossier is geopend.', schema: CommandDone },
    },
    problems: [403, 404, 409, 410, 412],
  },
} as const satisfies Record<string, Route>;
