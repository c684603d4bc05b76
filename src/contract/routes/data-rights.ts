// Routes on rights over data: of one dossier, of everything that waits for the data-protection officer, and of what was destroyed.
import { z } from 'zod';
import { LANGUAGES } from '../../domain/basics/text.ts';
import { CertificateView, DataRightsView, RetentionView, RightsListItem } from '../../views/data-rights.ts';
import { ITEM_KINDS } from '../data-rights.ts';
import { Limit, LogDay, listOf, sliceOf, Uuid } from '../words.ts';
import type { Route } from './route.ts';

const params = z.object({ dossierId: Uuid.describe('Het kenmerk van het dossier, een UUID.') });
const Next = z.string().min(1).max(300).optional().describe('De waarde van `next` uit het vorige deel.');

export const DATA_RIGHTS_ROUTES = {
  readDataRights: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/gegevensrechten',
    topic: 'Dossiers',
    title: 'Lees de rechten op gegevens in een dossier',
    about:
      'Wat is gevraagd en geantwoord, wat is rechtgezet of beperkt, hoe lang wat wordt bewaard, en welke organisaties het kregen.',
    access: 'session',
    params,
    answers: { 200: { says: 'De rechten op gegevens.', schema: DataRightsView } },
    problems: [403, 404],
  },
  takePersonalData: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/persoonsgegevens',
    topic: 'Dossiers',
    title: 'Neem alle gegevens van een kind of ouder mee',
    about:
      'Alles wat u van dit dossier mag zien, als document (`pdf`, PDF/UA-1) of als gegevens (`json`). Namen van anderen en werkaantekeningen van anderen staan er niet in. Er hoort een verzoek om inzage of om gegevens mee te nemen bij.',
    access: 'session',
    params,
    query: z.object({
      verzoek: Uuid.describe('Het kenmerk van het verzoek in dit dossier.'),
      vorm: z.enum(['pdf', 'json']).default('pdf').describe('Welk bestand.'),
      taal: z.enum(LANGUAGES).default('nl').describe('De taal van de vaste woorden.'),
    }),
    answers: { 200: { says: 'De gegevens als bestand.', media: ['application/pdf', 'application/json'] } },
    problems: [403, 404, 503],
  },
  archiveDossier: {
    method: 'GET',
    path: '/v1/dossiers/{dossierId}/archief',
    topic: 'Gegevensrechten',
    title: 'Haal een dossier op voor een archief',
    about:
      'De brieven bij de besluiten als PDF/A-3a met beschrijvingen volgens MDTO 1.0.1, in één zip. Leg daarna met `RecordTransfer` vast aan wie het is overgebracht.',
    access: 'session',
    params,
    answers: { 200: { says: 'Het pakket.', media: ['application/zip'] } },
    problems: [403, 404, 409, 503],
  },
  listDataRights: {
    method: 'GET',
    path: '/v1/gegevensrechten',
    topic: 'Gegevensrechten',
    title: 'Lees wat op de functionaris gegevensbescherming wacht',
    about:
      'Open verzoeken, vernietigingsstops, voorstellen tot vernietiging en termijnen die aflopen, op dag en op niets anders. Zonder inhoud van dossiers.',
    access: 'session',
    query: z.object({
      soort: z.enum(ITEM_KINDS).default('request').describe('Wat u wilt zien.'),
      tot: LogDay.optional().describe('Alleen wat tot en met deze dag iets vraagt.'),
      limiet: Limit,
      na: Next,
    }),
    answers: { 200: { says: 'Eén deel van de lijst.', schema: sliceOf(RightsListItem) } },
    problems: [403],
  },
  listRetention: {
    method: 'GET',
    path: '/v1/bewaartermijnen',
    topic: 'Gegevensrechten',
    title: 'Lees hoe lang gegevens worden bewaard',
    about: 'Per soort gegeven de termijn. Is een termijn niet bekend, dan staat er `null`, en dan wordt bewaard.',
    access: 'public',
    answers: { 200: { says: 'De bewaartermijnen.', schema: listOf(RetentionView.omit({ until: true })) } },
    problems: [],
  },
  listDestructions: {
    method: 'GET',
    path: '/v1/vernietigingen',
    topic: 'Gegevensrechten',
    title: 'Lees de certificaten van vernietiging',
    about:
      'Wat is vernietigd, wanneer, waarom en door welke functies. Een certificaat noemt geen persoon en geen dossier.',
    access: 'session',
    query: z.object({ limiet: Limit, na: Uuid.optional().describe('De waarde van `next` uit het vorige deel.') }),
    answers: { 200: { says: 'Eén deel van de certificaten.', schema: sliceOf(CertificateView) } },
    problems: [403],
  },
  readDestruction: {
    method: 'GET',
    path: '/v1/vernietigingen/{certificateId}',
    topic: 'Gegevensrechten',
    title: 'Haal een certificaat van vernietiging op',
    about: 'Eén certificaat, om te bewaren.',
    access: 'session',
    params: z.object({ certificateId: Uuid.describe('Het kenmerk van het certificaat, een UUID.') }),
    answers: { 200: { says: 'Het certificaat.', schema: CertificateView } },
    problems: [403, 404],
  },
} as const satisfies Record<string, Route>;
