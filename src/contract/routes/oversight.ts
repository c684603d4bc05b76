// Routes for oversight and the data-protection officer: alerts, questions to the access log, and the processing log. Questions go by POST:
// they name people and dossiers, and an address is kept in many places.
import { z } from 'zod';
import {
  AlertAnswerRequest,
  AlertSlice,
  AlertView,
  AskedQuestionView,
  LogAnswer,
  LogQuestionRequest,
  ProcessingRequest,
  ProcessingSlice,
} from '../oversight.ts';
import { Limit, NumberedPlace, sliceOf } from '../words.ts';
import type { Route } from './route.ts';

export const OVERSIGHT_ROUTES = {
  listAlerts: {
    method: 'GET',
    path: '/v1/toezicht/meldingen',
    topic: 'Toezicht',
    title: 'Lees de meldingen voor het toezicht',
    about:
      'Wat toezicht moet weten: weigeringen bij de brandmuur, veel weigeringen of veel dossiers in korte tijd, noodinzagen, ruimere regels, tweede handtekeningen. De laatste eerst. Een melding gaat over wie werkt, nooit over een kind.',
    access: 'session',
    query: z.object({
      stand: z.enum(['open', 'afgehandeld']).default('open').describe('Welke meldingen.'),
      limiet: Limit,
      na: NumberedPlace,
    }),
    answers: { 200: { says: 'Eén deel van de meldingen.', schema: AlertSlice } },
    problems: [403],
  },
  answerAlert: {
    method: 'POST',
    path: '/v1/toezicht/meldingen/{number}/antwoorden',
    topic: 'Toezicht',
    title: 'Antwoord op een melding',
    about:
      'Met `SeeAlert` zegt u dat u haar zag, met `HandleAlert` dat zij is afgehandeld, met wat eruit kwam. Uw naam staat erbij. Een antwoord wordt niet veranderd.',
    access: 'session',
    params: z.object({
      number: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('Het nummer van de melding.'),
    }),
    body: AlertAnswerRequest,
    answers: { 200: { says: 'De melding met haar antwoorden.', schema: AlertView } },
    problems: [403, 404, 409],
  },
  askLog: {
    method: 'POST',
    path: '/v1/toezicht/vragen',
    topic: 'Toezicht',
    title: 'Stel een vraag aan het inzagelogboek',
    about:
      'Wie zag dit kind (`who-saw`), wat deed deze medewerker (`what-did`), wie keek ver terug (`far-back`), wie werkte buiten werktijd (`outside-hours`), wie werd het vaakst geweigerd (`most-refused`). Met een reden, die wordt bewaard. Zonder inhoud van dossiers.',
    access: 'session',
    body: LogQuestionRequest,
    answers: { 200: { says: 'Eén deel van het antwoord.', schema: LogAnswer } },
    problems: [403],
  },
  listLogQuestions: {
    method: 'GET',
    path: '/v1/toezicht/vragen',
    topic: 'Toezicht',
    title: 'Lees wie het inzagelogboek bevroeg, en waarom',
    about: 'Ook wie toezicht houdt, is na te gaan. De laatste eerst.',
    access: 'session',
    query: z.object({ limiet: Limit, na: NumberedPlace }),
    answers: { 200: { says: 'Eén deel van de vragen.', schema: sliceOf(AskedQuestionView) } },
    problems: [403],
  },
  readProcessings: {
    method: 'POST',
    path: '/v1/verwerkingen',
    topic: 'Gegevensrechten',
    title: 'Lees het verwerkingenlogboek',
    about:
      'Voor de functionaris gegevensbescherming: op spoor, verwerking of betrokkene, zoals de extensie lezen van Logboek Dataverwerkingen. Er staat geen medewerker en geen naam in. De vraag zelf wordt vastgelegd.',
    access: 'session',
    body: ProcessingRequest,
    answers: {
      200: { says: 'Eén deel van de verwerkingen, in de volgorde waarin ze zijn vastgelegd.', schema: ProcessingSlice },
    },
    problems: [403],
  },
} as const satisfies Record<string, Route>;
