// The table of checks. A check gives the list of what is wrong; an empty list is good.
// The tools go first: they take longest, and two run at a time.
import { inRoot, TOOLS } from '../setup/place.mjs';
import { runNode } from '../setup/run.mjs';
import { lengthProblems } from './lengths.mjs';
import { licenceProblems } from './licences.mjs';
import { brokenLinks } from './links.mjs';
import { packageProblems } from './package-file.mjs';
import { termProblems } from './terms.mjs';
import { textProblems } from './texts.mjs';
import { forbiddenWords } from './words.mjs';

/** @typedef {{ readonly name: string, readonly title: string, readonly run: () => Promise<readonly string[]> }} Check */

/** A tool that shows on its output what is wrong. @param {string} entry @param {readonly string[]} args */
const tool =
  (entry, ...args) =>
  async () => {
    const { status, output } = await runNode(entry, args, { quiet: true, env: { NO_COLOR: '1', FORCE_COLOR: '0' } });
    return status === 0 ? [] : [output.trim() || `exit ${status}`];
  };

/** @type {readonly Check[]} */
export const CHECKS = [
  { name: 'lint', title: 'rules that need types', run: tool(TOOLS.eslint, 'src') },
  { name: 'types', title: 'types, per room', run: tool(TOOLS.tsc, '-b', '--pretty', 'false') },
  { name: 'rooms', title: 'who may import whom', run: tool(TOOLS.dependencyCruiser, 'src', '--output-type', 'err') },
  {
    name: 'format',
    title: 'format and lint',
    run: tool(TOOLS.biome, 'check', '--error-on-warnings', '--colors=off', '.'),
  },
  { name: 'generated', title: 'generated documents', run: tool(TOOLS.tsx, inRoot('scripts/generate.ts'), '--check') },
  { name: 'texts', title: 'texts in every language', run: textProblems },
  { name: 'terms', title: 'glossary', run: termProblems },
  { name: 'links', title: 'links in documents', run: brokenLinks },
  { name: 'words', title: 'what may not stand in a file', run: forbiddenWords },
  { name: 'packages', title: 'package.json and its lock file', run: packageProblems },
  { name: 'licences', title: 'licences of packages', run: licenceProblems },
  { name: 'lengths', title: 'length of files', run: lengthProblems },
];
