// Where things lie in this checkout. Only what Node itself brings: this runs before anything is installed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A path in the checkout. @param {...string} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** The entry of an installed tool, to be run with this same Node. */
export const TOOLS = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  dependencyCruiser: inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  eslint: inRoot('node_modules/eslint/bin/eslint.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  tsx: inRoot('node_modules/tsx/dist/cli.mjs'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
};
