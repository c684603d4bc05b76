// A checkpoint: one signed statement over the ends of all chains, delivered to oversight. What is in the tree are prints with a
// chance of their own each: whoever holds the file learns of no dossier. How checkpoints compare: compare-checkpoints.ts.
import { z } from 'zod';
import { canonical } from './canonical.ts';
import type { ChainEnd, Sha256 } from './chain.ts';
import { asciiBytes } from './header.ts';
import { leafOf } from './merkle.ts';

export const CHECKPOINT_FORMAT = 'voorop-anker-1';
const MOST = 1_000_000_000;
const Count = z.number().int().min(0).max(MOST);
/** A fingerprint as people compare it. */
export const Print = z.string().regex(/^[0-9a-f]{64}$/);

export const CheckpointStatement = z.strictObject({
  format: z.literal(CHECKPOINT_FORMAT),
  number: z.number().int().min(1).max(MOST).describe('Het hoeveelste anker dit is.'),
  madeAt: z.iso.datetime({ precision: 3 }).describe('Wanneer het is gemaakt, in UTC.'),
  streams: Count.describe('Hoeveel reeksen er toen waren: dossiers, gezinnen, organisaties en tabellen.'),
  events: Count.describe('Hoeveel gebeurtenissen er toen in stonden.'),
  treeSize: Count.describe('Hoeveel afdrukken er in de boom staan.'),
  root: Print.describe('De wortel van de boom, in hexadecimalen.'),
  previous: Print.nullable().describe('De afdruk van het vorige anker. Leeg bij het eerste.'),
});
export type CheckpointStatement = z.infer<typeof CheckpointStatement>;

/** The bytes that are signed. Shape: canonical JSON in ASCII. */
export const statementBytes = (statement: CheckpointStatement): Uint8Array => asciiBytes(canonical(statement));
export const statementPrint = (statement: CheckpointStatement, sha256: Sha256): string =>
  hexOf(sha256(statementBytes(statement)));

/** The end of one chain as it stands in the tree. */
export type AnchoredEnd = ChainEnd & { readonly salt: Uint8Array };
export const SALT_BYTES = 16;

/** Its leaf. Shape: salt (16), id (36), version (4, big-endian), seal (32): fixed lengths, so that it can be read in one way. */
export const endLeaf = ({ salt, streamId, version, hash }: AnchoredEnd, sha256: Sha256): Uint8Array => {
  const number = Uint8Array.of(version >>> 24, version >>> 16, version >>> 8, version);
  return leafOf(Uint8Array.from([...salt, ...asciiBytes(streamId), ...number, ...hash]), sha256);
};

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Says whether a signature of these bytes was made with the secret half of this key. */
export type Verifies = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;
