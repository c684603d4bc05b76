// One line of the access log of a dossier: which organisation in which function asked for what, why, what it saw, and which rows
// of the AVG table allowed it. A person only where the reader may know, or is it.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { LooksOfMonth } from '../views/looks.ts';
import { sliceOf, Words } from './words.ts';

const Row = z.object({ id: z.string(), why: Words });

export const AccessEntryView = z.object({
  id: z.number().int(),
  at: z.string(),
  mine: z.boolean().describe('Waar: u was het zelf.'),
  person: z.string().optional().describe('Alleen voor toezicht, de functionaris gegevensbescherming en uzelf.'),
  organisation: z.string(),
  organisationName: Words,
  role: z.string(),
  roleName: Words,
  purpose: z.string(),
  action: z.string(),
  door: z.string().describe('Hoe het naar buiten kwam: een lijst, een inzage, een brief; of een opdracht.'),
  glass: z.boolean().describe('Waar: het dossier was open omdat een kind in gevaar was.'),
  seen: z.array(Words).describe('Welke soorten gegevens te zien waren.'),
  rows: z.array(Row).describe('De regels van de AVG-tabel die dat toestonden, en waarom.'),
  outcome: z.union([z.object({ allowedBy: z.string() }), z.object({ refusal: z.string() })]),
});
export type AccessEntryView = Shown<z.infer<typeof AccessEntryView>>;

export const AccessSlice = sliceOf(AccessEntryView).extend({
  months: z.array(LooksOfMonth).optional().describe('Bij het eerste deel: hoe vaak er per maand is gekeken.'),
  organisations: z
    .array(z.object({ id: z.string(), name: Words }))
    .optional()
    .describe('Bij het eerste deel: op welke organisaties u kunt kiezen.'),
  all: z.boolean().optional().describe('Onwaar: u ziet niet alle inzagen, omdat dat het kind kan schaden.'),
});
export type AccessSlice = Shown<z.infer<typeof AccessSlice>>;
