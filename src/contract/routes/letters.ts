// Routes on the motivation and the letter of one decision. The letter is a file, not JSON.
import { z } from 'zod';
import { LANGUAGES } from '../../domain/basics/text.ts';
import { BuildingBlockView } from '../../views/building-block.ts';
import { Uuid } from '../words.ts';
import type { Route } from './route.ts';

const params = z.object({
  dossierId: Uuid.describe('Het kenmerk van het dossier, een UUID.'),
  decisionId: Uuid.describe('Het kenmerk van het besluit, een UUID.'),
});
const taal = z
  .enum(LANGUAGES)
  .default('nl')
  .describe('De taal van de vaste woorden. Wat een mens schreef, blijft zoals het is.');

/** How each form is asked for, and what it is. */
export const LETTER_MEDIA = {
  pdf: 'application/pdf',
  archief: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export const LETTER_ROUTES = {
  readBuildingBlock: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/besluiten/{decisionId}/bouwsteen',
    topic: 'Dossiers',
    title: 'Lees de bouwsteen van een besluit',
    about:
      'Per onderdeel wat is gevonden en uit welke bron, welk gewicht het kreeg, een eerste tekst, wat is geschreven en waarop dat rust. Ook wat nog ontbreekt, en de brief om mee te lezen.',
    access: 'session',
    params,
    query: z.object({ taal }),
    answers: { 200: { says: 'De bouwsteen.', schema: BuildingBlockView } },
    problems: [403, 404],
  },
  writeLetter: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/besluiten/{decisionId}/brief',
    topic: 'Dossiers',
    title: 'Haal de brief bij een besluit op',
    about:
      'De brief als bestand: `pdf` voor mensen (PDF/UA-1), `archief` om te bewaren (PDF/A-3a, met de gegevens erin) of `odt` om te bewerken. Voor het besluit is het een concept. Zolang een deel ontbreekt of de uitkomst een andere is, is er geen brief: het antwoord 409 noemt elk deel.',
    access: 'session',
    params,
    query: z.object({
      vorm: z
        .enum(Object.keys(LETTER_MEDIA) as ['pdf', 'archief', 'odt'])
        .default('pdf')
        .describe('Welk bestand.'),
      taal,
    }),
    answers: { 200: { says: 'De brief als bestand.', media: [...new Set(Object.values(LETTER_MEDIA))] } },
    problems: [403, 404, 409, 503],
  },
} as const satisfies Record<string, Route>;
