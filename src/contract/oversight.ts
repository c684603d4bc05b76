// What oversight and the data-protection officer get: alerts with their answers, questions to the access log, and records of the processing
// log. Persons by name only here. Nothing of what a dossier holds.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { Limit, LogDay, Named, sliceOf, Uuid, Words } from './words.ts';

const Person = z.object({
  id: z.string(),
  name: z.string().optional().describe('Ontbreekt als de naam niet meer bekend is.'),
});
const AboutDossier = z.object({
  print: z
    .string()
    .describe('Een vast kenmerk van dit dossier in het verwerkingenlogboek. Het zegt niet welk kind het is.'),
  dossierId: z.string().optional().describe('Alleen als u van dit dossier mag weten.'),
  reference: z.string().optional().describe('Alleen als u van dit dossier mag weten.'),
});
export type AboutDossier = Shown<z.infer<typeof AboutDossier>>;

export const ALERT_STATES = ['open', 'handled'] as const;
const AlertAnswerView = z.object({
  at: z.string(),
  answer: z.enum(['seen', 'handled']),
  name: z.string(),
  organisation: Named,
  note: z.string().optional(),
});
export const AlertView = z.object({
  number: z.number().int(),
  at: z.string(),
  rule: z.object({ id: z.string(), name: Words, means: Words }),
  person: Person,
  organisation: Named,
  role: Named,
  action: z.string().describe('Wat er is gevraagd of gedaan.'),
  dossier: AboutDossier.optional(),
  state: z.enum(ALERT_STATES),
  answers: z.array(AlertAnswerView).describe('Wie de melding zag of afhandelde, van eerst naar laatst.'),
});
export type AlertView = Shown<z.infer<typeof AlertView>>;
export const AlertSlice = sliceOf(AlertView).extend({
  waiting: z.number().int().optional().describe('Bij het eerste deel: hoeveel meldingen open staan, tot honderd.'),
});
export type AlertSlice = Shown<z.infer<typeof AlertSlice>>;

const Note = z.string().trim().min(3).max(2000);
export const AlertAnswerRequest = z.object({
  commandId: Uuid.describe('Kies zelf een UUID. Stuur bij een nieuwe poging dezelfde mee.'),
  command: z.discriminatedUnion('type', [
    z.object({ type: z.literal('SeeAlert'), note: Note.optional() }),
    z.object({ type: z.literal('HandleAlert'), note: Note.describe('Wat u hebt nagegaan en wat eruit kwam.') }),
  ]),
});
export type AlertAnswerRequest = z.infer<typeof AlertAnswerRequest>;

const MOST_DAYS = 92;
const span = {
  from: LogDay.describe('De eerste dag.'),
  days: z.number().int().min(1).max(MOST_DAYS).describe('Hoeveel dagen, met de eerste mee.'),
};
const WorkerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .describe('Het kenmerk van de medewerker.');
const OrganisationName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .describe('Alleen deze organisatie.');

export const LogQuestion = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('who-saw'),
    reference: z
      .string()
      .trim()
      .regex(/^K-\d{4}-\d{5,8}$/)
      .describe('Het hele kenmerk van het dossier, zoals K-2026-04817.'),
    ...span,
  }),
  z.object({ kind: z.literal('what-did'), person: WorkerId, ...span }),
  z.object({ kind: z.literal('far-back'), ...span }),
  z.object({ kind: z.literal('outside-hours'), organisation: OrganisationName.optional(), ...span }),
  z.object({ kind: z.literal('most-refused'), ...span }),
]);
export type LogQuestion = z.infer<typeof LogQuestion>;
export const QUESTION_KINDS = LogQuestion.options.map(({ shape }) => shape.kind.value);

export const LogQuestionRequest = z.object({
  question: LogQuestion,
  reason: z.string().trim().min(10).max(1000).describe('Waarom u dit vraagt. Dit wordt bewaard.'),
  limit: Limit,
  after: z.string().min(1).max(200).optional().describe('De waarde van `next` uit het vorige deel.'),
});
export type LogQuestionRequest = z.infer<typeof LogQuestionRequest>;

const LookView = z.object({
  id: z.number().int(),
  at: z.string(),
  person: Person,
  organisation: Named,
  role: Named,
  purpose: z.string(),
  action: z.string(),
  door: z.string(),
  dossier: AboutDossier.optional(),
  seen: z.array(Words).describe('Welke soorten gegevens te zien waren, niet wat erin stond.'),
  outcome: z.union([z.object({ allowedBy: z.string() }), z.object({ refusal: z.string() })]),
  farBack: z
    .enum(['ended', 'dormant'])
    .optional()
    .describe('`ended`: na het einde van de betrokkenheid. `dormant`: in een dossier dat lang stil lag.'),
  outsideHours: z.boolean(),
});
export type LookView = Shown<z.infer<typeof LookView>>;
const RefusedView = z.object({
  person: Person,
  organisation: Named,
  role: Named,
  times: z.number().int(),
  firstAt: z.string(),
  lastAt: z.string(),
});
export const LogAnswer = z.object({
  looks: z.array(LookView).describe('Het antwoord, de laatste eerst. Leeg bij `most-refused`.'),
  refused: z.array(RefusedView).describe('Alleen bij `most-refused`.'),
  next: z.string().optional().describe('Geef dit mee als `after` voor het volgende deel. Ontbreekt op het einde.'),
});
export type LogAnswer = Shown<z.infer<typeof LogAnswer>>;

export const AskedQuestionView = z.object({
  id: z.number().int(),
  at: z.string(),
  person: Person,
  organisation: Named,
  kind: z.string(),
  reason: z.string(),
});
export type AskedQuestionView = Shown<z.infer<typeof AskedQuestionView>>;

/** By the read extension of Logboek Dataverwerkingen: at least one of the first three, or the reference of a dossier. */
const Filter = z.object({
  traceId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe('Het spoor, 32 hexadecimale tekens.'),
  processingActivityId: z
    .string()
    .regex(/^\/v1\/register\/[a-z-]{1,40}$/)
    .describe('De verwerking in het register.'),
  dataSubjectId: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Het kenmerk van de betrokkene.'),
  reference: z
    .string()
    .trim()
    .regex(/^K-\d{4}-\d{5,8}$/)
    .describe('Het hele kenmerk van een dossier.'),
});
export type ProcessingFilter = Partial<z.infer<typeof Filter>>;
export const ProcessingRequest = z.object({
  filter: Filter.partial()
    .refine((filter) => Object.values(filter).some((each) => each !== undefined))
    .describe('Minstens één van deze velden.'),
  limit: Limit,
  after: z
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('De waarde van `next` uit het vorige deel.'),
});
const ProcessingView = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  status: z.enum(['Unset', 'Ok', 'Error']),
  name: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  resource: z.object({ name: z.string() }),
  attributes: z.record(z.string(), z.string()).describe('De kenmerken met `dpl.core`, zoals de standaard ze noemt.'),
});
export type ProcessingView = Shown<z.infer<typeof ProcessingView>>;
export const ProcessingSlice = z.object({
  items: z.array(ProcessingView),
  next: z
    .number()
    .int()
    .optional()
    .describe('Geef dit mee als `after` voor het volgende deel. Ontbreekt op het einde.'),
});
export type ProcessingSlice = Shown<z.infer<typeof ProcessingSlice>>;
