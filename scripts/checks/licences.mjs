// Every package that is installed has a licence that goes with the EUPL-1.2, and says which. Read from the lock file.
import { textOf } from './files.mjs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** One licence out of a choice is enough; of a combination each must be allowed. @param {string} expression */
export const mayBeUsed = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => ALLOWED.has(licence.trim())));

export const licenceProblems = async () => {
  /** @type {{ packages: Record<string, { license?: string, version?: string, link?: boolean }> }} */
  const lock = JSON.parse(textOf('package-lock.json'));
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .filter(([, { license }]) => license === undefined || !mayBeUsed(license))
    .map(([path, { license = 'no licence', version }]) => `${path} ${version ?? ''}: ${license}`);
};
