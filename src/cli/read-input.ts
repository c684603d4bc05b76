// Reads a file or standard input as text, up to a limit, for commands that take a file.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

const MAX_BYTES = 100_000_000;

/** A path as the person typed it: npm moves to the folder of the package before it starts a script. */
export function typedPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn = '.' } = process.env;
  return resolve(script === 'voorop' ? typedIn : '.', path);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestand bestaat niet',
  EISDIR: 'dit is een map',
  EACCES: 'u mag dit bestand niet lezen',
};

export type Input = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** `-` is standard input. */
export async function readInput(path: string): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(typedPath(path))) {
      size += chunk.length;
      if (size > MAX_BYTES) return { ok: false, reason: 'het bestand is groter dan 100 MB' };
      chunks.push(chunk);
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { ok: false, reason: REASONS[code] ?? `het bestand is niet te lezen (${code})` };
  }
  return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
}
