// Routes on the proof of first consideration: the file to take along, what it must show, and the shape that it has.
import { z } from 'zod';
import { ObligationTermsView, ReceiptFile } from '../receipt.ts';
import { listOf, Uuid } from '../words.ts';
import type { Route } from './route.ts';

export const RECEIPT_ROUTES = {
  readReceipt: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/besluiten/{decisionId}/bewijs',
    topic: 'Dossiers',
    title: 'Haal het bewijs van een besluit op',
    about:
      'Alles om een genomen besluit later zonder Voorop na te gaan: het bewijs, de bewijsplichten, en elke gebeurtenis met zegel en eigen sleutel. Wat na het besluit over iets anders is vastgelegd, blijft gesloten.',
    access: 'session',
    params: z.object({
      dossierId: Uuid.describe('Het kenmerk van het dossier, een UUID.'),
      decisionId: Uuid.describe('Het kenmerk van het besluit, een UUID.'),
    }),
    answers: { 200: { says: 'Het bewijs als bestand.', schema: ReceiptFile } },
    problems: [403, 404],
  },
  listObligations: {
    method: 'GET',
    path: '/v1/bewijsplichten',
    topic: 'Regels',
    title: 'Lees de bewijsplichten',
    about: 'De achttien dingen die een dossier bij een besluit over een kind moet laten zien, met de normen erachter.',
    access: 'public',
    answers: { 200: { says: 'De bewijsplichten.', schema: listOf(ObligationTermsView) } },
    problems: [],
  },
  readReceiptSchema: {
    method: 'GET',
    path: '/v1/schemas/bewijs',
    topic: 'Techniek',
    title: 'Lees het schema van een bewijs',
    about: 'JSON Schema (2020-12) van het bestand met een bewijs. Ook vanaf andere websites te lezen.',
    access: 'public',
    answers: { 200: { says: 'Het JSON Schema.', schema: z.looseObject({ title: z.string() }) } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
