// The proof of first consideration as a file that somebody takes along: the receipt, the obligations, and every event on
// which they rest with its seal and its own key. Published as JSON Schema; read back by `voorop receipt check`.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { ReceiptIssued, Versions } from '../domain/dossier/receipt.ts';
import { ObligationView } from '../views/obligation.ts';
import { Words } from './words.ts';

export const RECEIPT_FORMAT = 'voorop-bewijs-1';
const MOST_EVENTS = 50_000;
const Seal = z.base64().length(44).describe('SHA-256, in base64.');

export const TakenEventView = z.strictObject({
  version: z.number().int().min(1).describe('Het nummer van de gebeurtenis in het dossier.'),
  streamKind: z.literal('dossier'),
  type: z.string().max(64),
  category: z.string().max(64),
  recordedAt: z.iso.datetime(),
  actorFunction: z.string().max(200).describe('Functie en organisatie van wie dit vastlegde; nooit een naam.'),
  commandId: z.uuid(),
  header: z.base64().max(4_000).describe('De kop zoals zij is verzegeld, in base64.'),
  envelope: z.base64().max(4_000_000).describe('De gesloten inhoud zoals zij is verzegeld, in base64.'),
  prevHash: Seal.describe('Het zegel van de gebeurtenis hiervoor.'),
  hash: Seal.describe('Het zegel over het vorige zegel, de kop en de inhoud.'),
  key: z
    .base64()
    .length(44)
    .nullable()
    .describe('De sleutel van deze ene gebeurtenis. Leeg als de inhoud niet bij dit bewijs hoort.'),
  withoutPlace: z
    .record(z.string().max(64), z.unknown())
    .optional()
    .describe(
      'Voor een migratiedienst: wat overblijft van een gebeurtenis over een plaats. Het zegel bewijst dit niet.',
    ),
});

/** What an obligation asks, whatever the decision. */
export const ObligationTermsView = z.object({
  id: z.string(),
  title: Words,
  question: Words,
  norms: z.array(z.string()),
  safeguards: z.array(z.string()),
});

export const TakenObligationView = ObligationView.extend({
  title: Words,
  question: Words,
  norms: z.array(z.string()),
});

export const ReceiptFile = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  dossierId: z.uuid(),
  decisionId: z.uuid(),
  madeOn: Day.describe('De dag waarop dit bestand is gemaakt.'),
  receipt: ReceiptIssued.describe('Het bewijs zoals het bij het nemen van het besluit is verzegeld.'),
  obligations: z
    .array(TakenObligationView)
    .max(100)
    .describe('De achttien bewijsplichten zoals bewaard, met wat na het besluit kwam.'),
  versions: Versions.optional().describe('Waarmee is getoetst. Ontbreekt bij een bewijs van voordat dit werd bewaard.'),
  events: z.array(TakenEventView).min(1).max(MOST_EVENTS).describe('Alle gebeurtenissen, de oudste eerst.'),
});
export type ReceiptFile = Shown<z.infer<typeof ReceiptFile>>;

/** The published schema of the file. */
export const receiptSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(ReceiptFile, { target: 'draft-2020-12', io: 'output' }),
  $id: 'https://example.org/voorop/schemas/bewijs.json',
  title: 'Voorop: bewijs van eerste overweging',
});
