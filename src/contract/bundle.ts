// The bundle of one dossier: its whole chain as a file for oversight, a court or the child’s side, with what this reader may have open
// and the rest closed. Read back and checked by `voorop verify BUNDLE`, without a database. Published as JSON Schema.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { Paragraph } from '../domain/basics/text.ts';
import { ReceiptIssued } from '../domain/dossier/receipt.ts';
import { BUNDLE_FORMAT, REDACTED_BECAUSE } from '../domain/proof/bundle.ts';
import { Bytes, Hash, PublicKey, Signature, SignedStatement } from './checkpoint.ts';
import { TakenEventView } from './receipt.ts';

const MOST_EVENTS = 50_000;
const MOST_RECEIPTS = 1_000;
const MOST_STEPS = 64;
const SALT_LENGTH = 24;
export const BUNDLE_USES = ['oversight', 'court', 'own-file'] as const;

/** What somebody asks who wants one. */
export const BundleRequest = z.strictObject({
  use: z.enum(BUNDLE_USES).describe('Waarvoor: toezicht, de rechter, of het eigen dossier.'),
  why: Paragraph.describe('Waarom deze bundel wordt gemaakt. Staat in de bundel.'),
});
export type BundleRequest = Shown<z.infer<typeof BundleRequest>>;

export const BundleEvent = TakenEventView.omit({ withoutPlace: true }).extend({
  header: Bytes.max(4_000).describe('De kop zoals zij is verzegeld, in base64.'),
  envelope: Bytes.max(4_000_000).describe('De gesloten inhoud zoals zij is verzegeld, in base64.'),
  prevHash: Hash.describe('Het zegel van de gebeurtenis hiervoor.'),
  hash: Hash.describe('Het zegel over het vorige zegel, de kop en de inhoud.'),
  key: Bytes.length(44).nullable().describe('De sleutel van deze ene gebeurtenis. Leeg als zij gesloten is.'),
  opens: z
    .enum(['all', 'part'])
    .nullable()
    .describe(
      'Wat de sleutel opent: alles, of alleen wat buiten het afgeschermde deel ligt. Leeg: de inhoud is gesloten.',
    ),
  redacted: z
    .strictObject({
      category: z.string().max(64).describe('Welke soort gegevens dit is.'),
      because: z.enum(REDACTED_BECAUSE),
    })
    .nullable()
    .describe('Waarom dit (voor een deel) gesloten is. Leeg als alles open is.'),
});

export const BundleAnchor = z
  .strictObject({
    ...SignedStatement.shape,
    index: z.number().int().min(0).describe('De plaats van het blad in de boom.'),
    version: z.number().int().min(1).describe('Tot en met welke gebeurtenis dit dossier in het anker ligt.'),
    salt: Bytes.length(SALT_LENGTH),
    path: z.array(Hash).max(MOST_STEPS).describe('Van het blad naar de wortel.'),
  })
  .describe('Dat dit dossier in een getekend anker ligt.');

export const BundleFile = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  dossierId: z.uuid(),
  madeAt: z.iso.datetime({ precision: 3 }),
  madeFor: z.strictObject({
    organisation: z.string().max(64),
    role: z.string().max(64),
    purpose: z.string().max(64),
    use: z.enum(BUNDLE_USES),
    why: z.string().max(10_000),
  }),
  events: z.array(BundleEvent).min(1).max(MOST_EVENTS).describe('Alle gebeurtenissen, de oudste eerst.'),
  receipts: z
    .array(z.strictObject({ version: z.number().int().min(1), receipt: ReceiptIssued }))
    .max(MOST_RECEIPTS)
    .describe('De bewijzen van genomen besluiten, met de versies van de normen waarmee is getoetst.'),
  anchor: BundleAnchor.nullable().describe('Leeg als er nog geen anker is waarin dit dossier ligt.'),
  signedBy: PublicKey.describe('De openbare sleutel waarmee dit bestand is getekend.'),
  signature: Signature.describe('De handtekening onder alles hierboven, als canonieke JSON.'),
});
export type BundleFile = Shown<z.infer<typeof BundleFile>>;

/** The published schema of the file. */
export const bundleSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(BundleFile, { target: 'draft-2020-12', io: 'output' }),
  $id: 'https://example.org/voorop/schemas/bundel.json',
  title: 'Voorop: bundel van een dossier',
});
