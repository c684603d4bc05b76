// The glossary (docs/begrippen.md) ties a Dutch term to its name in the code: each name that it gives exists in src.
import { existsSync } from 'node:fs';
import { inRoot } from '../setup/place.mjs';
import { projectFiles, textOf } from './files.mjs';

const GLOSSARY = 'docs/begrippen.md';
const CODE_COLUMN = 'Naam in de code';

/** The rows of every table that has the column with names in the code. @param {string} text */
const namesIn = (text) => {
  /** @type {{ line: number, name: string }[]} */
  const names = [];
  let column = -1;
  text.split('\n').forEach((row, index) => {
    const cells = row.startsWith('|') ? row.split('|').map((cell) => cell.trim()) : [];
    if (cells.length === 0) column = -1;
    else if (cells.includes(CODE_COLUMN)) column = cells.indexOf(CODE_COLUMN);
    else if (column >= 0)
      for (const [, name = ''] of (cells[column] ?? '').matchAll(/`([^`]+)`/g)) names.push({ line: index + 1, name });
  });
  return names;
};

export const termProblems = async () => {
  if (!existsSync(inRoot(GLOSSARY))) return [`${GLOSSARY} is missing`];
  const names = namesIn(textOf(GLOSSARY));
  if (names.length === 0) return [`${GLOSSARY} has no column “${CODE_COLUMN}”`];
  const source = projectFiles()
    .filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => `${path}\n${textOf(path)}`)
    .join('\n');
  return names
    .filter(
      ({ name }) => !new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(source),
    )
    .map(({ line, name }) => `${GLOSSARY}:${line}: \`${name}\` does not exist in src`);
};
