// Routes on the AVG table: the rows of a day, the public log of its changes, and commands of those who change it.
import { z } from 'zod';
import { Day } from '../../domain/basics/day.ts';
import { SharingRow } from '../../domain/sharing/row.ts';
import { CommandDone, TableCommandRequest } from '../command-request.ts';
import { EvaluationAnswer, EvaluationRequest, TableAnswerView, TableQuestionQuery } from '../evaluation.ts';
import { ActivityView } from '../register.ts';
import { TableChangeSlice, TableView } from '../sharing.ts';
import { Limit, listOf, NumberedPlace } from '../words.ts';
import type { Route } from './route.ts';

export const SHARING_ROUTES = {
  readTable: {
    method: 'GET',
    path: '/v1/tabel',
    topic: 'AVG-tabel',
    title: 'Lees de AVG-tabel',
    about:
      'Wie welke gegevens over een kind mag krijgen, van wie, waarvoor en hoeveel. Wat geen regel noemt, mag niet. Met `op` leest u wat de tabel op een andere dag zei. Dit is niet de officiële tabel van het Handelingsprotocol: die is niet openbaar.',
    access: 'public',
    query: z.object({ op: Day.optional().describe('De dag. Zonder: vandaag.') }),
    answers: { 200: { says: 'De tabel.', schema: TableView } },
    problems: [],
  },
  listTableChanges: {
    method: 'GET',
    path: '/v1/tabel/wijzigingen',
    topic: 'AVG-tabel',
    title: 'Lees wat in de AVG-tabel veranderde',
    about:
      'Elk voorstel, elk akkoord en elke wijziging, de laatste eerst. Wie een regel achter de firewall ruimer maakte, blijft hier voor altijd te lezen: `loosened`.',
    access: 'public',
    query: z.object({
      regel: SharingRow.shape.id.optional().describe('Alleen wat over deze regel gaat.'),
      na: NumberedPlace,
      limiet: Limit,
    }),
    answers: { 200: { says: 'De wijzigingen.', schema: TableChangeSlice } },
    problems: [],
  },
  giveTableCommand: {
    method: 'POST',
    path: '/v1/tabel/opdrachten',
    topic: 'AVG-tabel',
    title: 'Geef een opdracht over de AVG-tabel',
    about:
      'Stel een regel of het einde van een regel voor, keur goed, wijs af of trek in. Wat meer deelt, geldt na akkoord van de functionaris gegevensbescherming én de kinderrechtenfunctionaris; niemand keurt een eigen voorstel goed. Niets achter de firewall gaat ooit naar een migratiedienst of beheerder.',
    access: 'session',
    body: TableCommandRequest,
    answers: { 200: { says: 'Vastgelegd.', schema: CommandDone } },
    problems: [403, 409, 412],
  },
  askTable: {
    method: 'GET',
    path: '/v1/tabel/antwoord',
    topic: 'AVG-tabel',
    title: 'Vraag of een functie iets mag lezen',
    about:
      'De regel die het toestaat, of in gewone woorden waarom niet. Met dezelfde functie als bij elke inzage. Gaat over de tabel en over geen kind.',
    access: 'public',
    query: TableQuestionQuery,
    answers: { 200: { says: 'Het antwoord.', schema: TableAnswerView } },
    problems: [],
  },
  listActivities: {
    method: 'GET',
    path: '/v1/register',
    topic: 'AVG-tabel',
    title: 'Lees het register van verwerkingen',
    about: 'Per doel: wie welke gegevens krijgt, op welke grondslag en hoe lang. Gemaakt uit de AVG-tabel van nu.',
    access: 'public',
    answers: { 200: { says: 'De verwerkingen.', schema: listOf(ActivityView) } },
    problems: [],
  },
  readActivity: {
    method: 'GET',
    path: '/v1/register/{activityId}',
    topic: 'AVG-tabel',
    title: 'Lees één verwerking uit het register',
    about: 'Het verwerkingenlogboek noemt een verwerking bij dit adres.',
    access: 'public',
    params: z.object({
      activityId: z
        .string()
        .regex(/^[a-z-]{2,64}$/)
        .describe('Het kenmerk van de verwerking: haar doel.'),
    }),
    answers: { 200: { says: 'De verwerking.', schema: ActivityView } },
    problems: [404],
  },
  evaluateAccess: {
    method: 'POST',
    path: '/v1/toegang/evaluatie',
    topic: 'AVG-tabel',
    title: 'Laat een programma vragen of een functie iets mag lezen',
    about:
      'In de vorm van AuthZEN: subject, action, resource, context. Alleen over de eigen organisatie; toezicht en de functionaris gegevensbescherming vragen over elke organisatie.',
    access: 'session',
    body: EvaluationRequest,
    answers: { 200: { says: 'Het besluit.', schema: EvaluationAnswer } },
    problems: [403],
  },
} as const satisfies Record<string, Route>;
