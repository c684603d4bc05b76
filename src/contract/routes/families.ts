// Routes on one family.
import { z } from 'zod';
import { FamilySheet } from '../../views/family-sheet.ts';
import { CommandDone, FamilyCommandRequest } from '../command-request.ts';
import { Uuid } from '../words.ts';
import type { Route } from './route.ts';

const params = z.object({ familyId: Uuid.describe('Het kenmerk van het gezin, een UUID.') });

export const FAMILY_ROUTES = {
  readFamily: {
    method: 'GET',
    path: '/v1/gezinnen/{familyId}',
    topic: 'Gezinnen',
    title: 'Lees een gezin',
    about: 'Wie bij het gezin hoort, de band met elk kind, en de dossiers van de kinderen die u mag openen.',
    access: 'session',
    params,
    answers: { 200: { says: 'Het gezin.', schema: FamilySheet } },
    problems: [403, 404],
  },
  giveFamilyCommand: {
    method: 'POST',
    path: '/v1/gezinnen/{familyId}/opdrachten',
    topic: 'Gezinnen',
    title: 'Geef een opdracht op een gezin',
    about: 'Legt iets vast over het gezin. Een nieuw gezin opent u met `OpenFamily` op een UUID die u zelf kiest.',
    access: 'session',
    params,
    body: FamilyCommandRequest,
    answers: {
      200: { says: 'Vastgelegd.', schema: CommandDone },
      201: { says: 'Het gezin is geopend.', schema: CommandDone },
    },
    problems: [403, 404, 409, 410, 412],
  },
} as const satisfies Record<string, Route>;
