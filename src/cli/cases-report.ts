// The Dutch report of `voorop cases`: one table, the points that went wrong, and what could not be read. Pure.
import type { CasesRun } from '../application/run-cases.ts';
import type { Problem } from '../domain/published/problem.ts';
import type { Point, Score, ScoreLine, ScoreTable } from '../domain/published/score.ts';
import type { Outcome } from '../domain/safeguards/safeguard.ts';

const OUTCOME = {
  met: 'vastgelegd',
  breached: 'geschonden',
  missing: 'ontbreekt',
  'for-human': 'vraagt een oordeel',
  'not-applicable': 'niet van toepassing',
} as const satisfies Record<Outcome, string>;

const HEADERS = ['Waarborg', 'Schending gevonden', 'Terecht niet gemeld', 'Daarvan echt antwoord'];
const LEFT_OUT = {
  'not-scored': 'niet meegeteld in de bron',
  'not-ex-ante': 'vooraf niet te weten',
  inadmissible: 'niet-ontvankelijk',
  'no-safeguard': 'geen waarborg van dit systeem',
} as const satisfies Record<keyof Score['leftOut'], string>;

const of = (part: number, whole: number): string => (whole === 0 ? '-' : `${part} van ${whole}`);

const cells = (name: string, { breaches, cleared }: ScoreLine): string[] => [
  name,
  of(breaches.breached, breaches.total),
  of(cleared.total - cleared.breached, cleared.total),
  of(cleared.settled, cleared.total),
];

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const table = (title: string, { total, safeguards }: ScoreTable): string[] => [
  title,
  '',
  ...aligned([HEADERS, ...safeguards.map((line) => cells(line.safeguard, line)), cells('Totaal', total)]),
  '',
];

const percentage = (share: number | null): string =>
  share === null ? 'geen punten' : `${(share * 100).toFixed(1).replace('.', ',')} %`;

const points = (title: string, list: readonly Point[]): string[] =>
  list.length === 0
    ? [`${title}: geen`, '']
    : [
        `${title} (${list.length}):`,
        ...list.map(
          ({ id, safeguard, norm, outcome }) =>
            `  ${id}: ${safeguard}${norm ? ` (${norm})` : ''}, hier: ${OUTCOME[outcome]}`,
        ),
        '',
      ];

const summary = ({ breaches, cleared }: ScoreLine): string[] => [
  `Schendingen gevonden: ${percentage(breaches.recall)} (${of(breaches.breached, breaches.total)})`,
  `Schendingen die hier ‘vastgelegd’ heten: ${of(breaches.met, breaches.total)}`,
  `Vals alarm: ${of(cleared.breached, cleared.total)} punten zonder schending`,
  `Echt antwoord op punten zonder schending: ${of(cleared.settled, cleared.total)}`,
  '',
];

/** What a person reads on standard output. */
export function report({ cases, score }: CasesRun, { raw }: { readonly raw: boolean }): string {
  const facts = raw ? 'alleen feiten van vóór de beslissing' : 'alle feiten';
  const left = Object.entries(LEFT_OUT).map(
    ([reason, words]) => `${words}: ${score.leftOut[reason as keyof typeof LEFT_OUT]}`,
  );
  return [
    `Beslissingen getoetst: ${cases.length} (${facts})`,
    '',
    ...table('Per waarborg', score),
    ...summary(score.total),
    ...points('Gemiste schendingen', score.misses),
    ...points('Vals alarm', score.falseAlarms),
    ...table('Omstreden punten (tellen hierboven niet mee)', score.contested),
    `Weggelaten: ${left.join('; ')}`,
    '',
  ].join('\n');
}

const problem = (kind: string, { line, key, message }: Problem): string =>
  `${kind}: regel ${line}${key === undefined ? '' : `, ${key}`}: ${message.nl}`;

/** What a person reads on standard error: everything that could not be read, by line and key. */
export function problems({ errors, warnings }: Pick<CasesRun, 'errors' | 'warnings'>): string {
  if (errors.length + warnings.length === 0) return '';
  return [
    ...errors.map((error) => problem('fout', error)),
    ...warnings.map((warning) => problem('waarschuwing', warning)),
    `Fouten: ${errors.length}. Waarschuwingen: ${warnings.length}.`,
    '',
  ].join('\n');
}
