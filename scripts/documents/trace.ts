// docs/generated/trace.md: from every paragraph of the source documents and every requirement to norms, safeguards, screens and
// tests, for people who read no code. Refuses to be made while something hangs loose.
import type { Requirement } from '../trace/requirement.ts';
import { type Paragraph, SOURCES } from '../trace/sources.ts';
import { normsOf, problems, REQUIREMENTS, requirementsOf, safeguardsOn } from '../trace/trace.ts';

const STATE = {
  built: 'werkt',
  part: 'werkt voor een deel',
  'to-come': 'is er nog niet',
} as const satisfies Record<Requirement['state'], string>;

const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.join(', '));
const code = (items: readonly string[]): string => list(items.map((item) => `\`${item}\``));
const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const paragraphRow = (key: string, paragraph: string, { title, asksNothing }: Paragraph): string => {
  const cited = `${key} ${paragraph}`;
  const norms = normsOf(cited);
  return row(
    paragraph,
    title,
    asksNothing === undefined ? list(requirementsOf(cited)) : `– (${asksNothing})`,
    code(norms),
    code([...new Set(norms.flatMap(safeguardsOn))]),
  );
};

const source = ([key, { name, paragraphs }]: [
  string,
  { readonly name: string; readonly paragraphs: object },
]): string =>
  [
    `### ${key}: ${name}`,
    '',
    row('paragraaf', 'waarover', 'eisen', 'normen', 'waarborgen'),
    row('---', '---', '---', '---', '---'),
    ...Object.entries(paragraphs as Readonly<Record<string, Paragraph>>).map(([paragraph, one]) =>
      paragraphRow(key, paragraph, one),
    ),
    '',
  ].join('\n');

const requirement = ([id, one]: [string, Requirement]): string => {
  const { title, state, sources, safeguards = [], norms = [], screens = [], tests = [], lacks } = one;
  return [
    `### ${id} ${title}`,
    '',
    `- Stand: ${STATE[state]}${lacks === undefined ? '' : `. Nog niet: ${lacks}`}`,
    `- Rust op: ${list(sources)}`,
    `- Waarborgen: ${code(safeguards)}`,
    ...(norms.length > 0 ? [`- Normen, naast die van de waarborgen: ${code(norms)}`] : []),
    `- Schermen: ${code(screens)}`,
    `- Tests: ${code(tests)}`,
    '',
  ].join('\n');
};

export function traceText(): string {
  const loose = problems();
  if (loose.length > 0) throw new Error(`The trace has loose ends:\n${loose.join('\n')}`);
  return [
    '# Herleiding',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Van elke paragraaf van de brondocumenten en elke eis',
    'naar de normen, waarborgen, schermen en tests die ervoor staan. Zolang er iets los hangt, faalt de controle.',
    '',
    '## Eisen',
    '',
    ...Object.entries(REQUIREMENTS).map(requirement),
    '## Brondocumenten',
    '',
    ...Object.entries(SOURCES).map(source),
  ].join('\n');
}
