// The facts that a safeguard uses, read from its own file, so that the document cannot say anything else than the code.
import { readFileSync } from 'node:fs';
import { FACTS, type FactKey } from '../../src/domain/situation/facts/facts.ts';

const FOLDER = new URL('../../src/domain/safeguards/', import.meta.url);
const KEYS = Object.keys(FACTS) as readonly FactKey[];

/** The facts named in the file of this safeguard, in the order of the catalogue; `[]`: it reads no fact of its own. */
export const factsUsed = (safeguard: string): readonly FactKey[] => {
  const code = readFileSync(new URL(`${safeguard}.ts`, FOLDER), 'utf8').replace(/^\s*\/\/.*$/gmu, '');
  return KEYS.filter((key) => new RegExp(`\\b${key}\\b`, 'u').test(code));
};
