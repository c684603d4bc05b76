// A checkpoint as it passes over the wire and lies in a file: for oversight, to keep elsewhere and to compare later.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { CHECKPOINT_FORMAT, CheckpointStatement } from '../domain/proof/checkpoint.ts';

const KEY_LENGTH = 44;
const SIGNATURE_LENGTH = 88;
const MOST_LEAVES = 5_000_000;
const MOST_PEAKS = 53;
/** The same bytes can be spelled in more than one way; only one of them is ours. */
const ONE_SPELLING = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;
export const Bytes = z.base64().regex(ONE_SPELLING);
export const Hash = Bytes.length(KEY_LENGTH).describe('SHA-256, in base64.');
export const PublicKey = Bytes.length(KEY_LENGTH).describe('De openbare helft van de sleutel (Ed25519), in base64.');
export const Signature = Bytes.length(SIGNATURE_LENGTH).describe(
  'De handtekening (Ed25519) onder de verklaring, in base64.',
);

export const SignedStatement = z.strictObject({
  statement: CheckpointStatement,
  signature: Signature,
  publicKey: PublicKey,
});

export const CheckpointView = SignedStatement.extend({
  print: z.string().describe('De afdruk van de verklaring, zoals het volgende anker haar noemt.'),
});
export type CheckpointView = Shown<z.infer<typeof CheckpointView>>;

export const CheckpointFile = z.strictObject({
  format: z.literal(CHECKPOINT_FORMAT),
  ...SignedStatement.shape,
  since: z
    .strictObject({
      number: z.number().int().min(0),
      treeSize: z.number().int().min(0),
      peaks: z.array(Hash).max(MOST_PEAKS).describe('De boom zoals hij bij dat anker was, als hoogstens 53 afdrukken.'),
    })
    .describe('Vanaf welk anker dit bestand doorgaat; nul is het begin.'),
  leaves: z
    .array(Hash)
    .max(MOST_LEAVES)
    .describe('De afdrukken die er sinds dat anker bij kwamen. Zonder de database is er geen dossier in te herkennen.'),
});
export type CheckpointFile = Shown<z.infer<typeof CheckpointFile>>;

export const CheckpointKeyView = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: PublicKey,
  print: z.string().describe('SHA-256 van de sleutel, in hexadecimalen: kort genoeg om voor te lezen.'),
});
export type CheckpointKeyView = Shown<z.infer<typeof CheckpointKeyView>>;

/** The published schema of the file. */
export const checkpointSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(CheckpointFile, { target: 'draft-2020-12', io: 'output' }),
  $id: 'https://example.org/voorop/schemas/anker.json',
  title: 'Voorop: anker',
});
