// docs/generated/timers.md: every time limit, from which step it runs and what meets it, for a jurist who reads no code.
import type { Run } from '../../src/domain/clocks/run.ts';
import { sayLengths } from '../../src/domain/clocks/say.ts';
import type { Limit, Status, Timer } from '../../src/domain/clocks/timer.ts';
import { MILESTONES, type Milestone } from '../../src/domain/dossier/milestones.ts';
import { PROCEDURE_KINDS } from '../../src/domain/dossier/procedure-kinds.ts';
import { DUTCH_CLOCKS } from '../../src/jurisdictions/nl/timers.ts';

const STATUS = {
  verified: 'gelezen',
  'verified-2017': 'gelezen in een tekst van mei 2017',
  recalled: 'uit het hoofd opgeschreven',
  own: 'regel van dit systeem',
} as const satisfies Record<Status, string>;

function lengthOf(limit: Limit): string {
  switch (limit.kind) {
    case 'within':
      return `${limit.atLeast ? 'minstens ' : ''}${sayLengths([limit.length]).nl}`;
    case 'maximum':
      return `hooguit ${sayLengths([limit.length]).nl}`;
    case 'range':
      return `${sayLengths([limit.shortest]).nl} tot ${sayLengths([limit.longest]).nl}`;
    case 'before':
      return `${sayLengths([limit.latest]).nl} ervoor`;
    case 'waits-then-runs':
      return `na ${sayLengths([limit.wait]).nl}, hooguit ${sayLengths([limit.longest]).nl}`;
    case 'no-number':
      return 'geen getal in de wet';
  }
}

const named = (steps: readonly Milestone[]): string => steps.map((step) => `“${MILESTONES[step].nl}”`).join(', ');

const CONDITION = {
  child: 'alleen voor het kind zelf',
  alone: 'voor een kind alleen',
  'not-alone': 'niet voor een kind alleen',
  detained: 'als het kind vastzit',
  'detained-later': 'als het kind pas later vastzit',
  'from-six': 'vanaf zes jaar',
  hit: 'na een treffer',
  'no-hit': 'zonder treffer',
} as const satisfies Record<NonNullable<Run['only']>[number], string>;

function runLine({ variant, kinds, from, again, until, after, only = [], independent }: Run): string {
  const said = [
    `in ${kinds.map((kind) => PROCEDURE_KINDS[kind].name.nl.toLowerCase()).join(', ')}`,
    `vanaf ${named(from)}${again ? `, opnieuw vanaf ${named([again])}` : ''}`,
    until.length === 0 ? 'niets haalt haar' : `gehaald met ${named(until)}`,
    ...only.map((condition) => CONDITION[condition]),
    ...(independent ? ['het woord van een migratiedienst alleen haalt haar niet'] : []),
    after === 'ended' ? 'voorbij is geen schending' : 'voorbij is een schending',
  ];
  return `- Loopt${variant === undefined ? '' : ` (${variant})`} ${said.join('; ')}.`;
}

function appliesLine({ applies: { from, orFrom, supersededFrom } }: Timer): readonly string[] {
  const also = orFrom === undefined ? '' : ` (een andere tekst zegt ${orFrom}: beide worden getoond)`;
  return [
    ...(from === undefined ? [] : [`- Geldt vanaf ${from}${also}`]),
    ...(supersededFrom === undefined ? [] : [`- Vanaf ${supersededFrom} gaat het Europese pact voor`]),
  ];
}

function section(timer: Timer): string {
  const { id, what, start, limit, variants = {}, consequence, basis, ruleBasis, status, doubt } = timer;
  const runs = DUTCH_CLOCKS.runs.filter((run) => run.timer === id);
  const silent = DUTCH_CLOCKS.notRunning.find((one) => one.timer === id);
  const representative = id === DUTCH_CLOCKS.representative;
  return [
    `## ${id} ${what.nl}`,
    '',
    `- Lengte: ${lengthOf(limit)}, vanaf: ${start.nl}`,
    ...Object.values(variants).map(({ when, limit: longer }) =>
      longer.kind === 'longer'
        ? `- Langer: ${when.nl}, ${sayLengths([longer.by]).nl} erbij`
        : `- Anders: ${when.nl}, ${lengthOf(longer)}`,
    ),
    `- Daarna: ${consequence.nl}`,
    `- Wie: ${DUTCH_CLOCKS.owners[id]?.who.nl ?? '–'}`,
    `- Bepaling: ${basis} (${STATUS[status]}); telt volgens ${ruleBasis}`,
    ...appliesLine(timer),
    ...(doubt ? [`- Twijfel: ${doubt.nl}`] : []),
    ...runs.map(runLine),
    ...(representative
      ? [
          '- Loopt voor een kind alleen vanaf “Om bescherming gevraagd”, of zonder die stap vanaf de opening van het dossier; gehaald met een voogd.',
        ]
      : []),
    ...(silent ? [`- Loopt in geen dossier: ${silent.why.nl}`] : []),
    '',
  ].join('\n');
}

export const timersText = (): string =>
  [
    '# Termijnen',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Wat hier staat is nog niet door een jurist nagekeken:',
    'per termijn staat erbij hoe zeker wij van de tekst zijn en wat de wet openlaat. De dag van de gebeurtenis zelf telt niet mee.',
    '',
    `${DUTCH_CLOCKS.timers.length} termijnen, kalender ${DUTCH_CLOCKS.calendar.version}.`,
    '',
    '## Welke gaat voor',
    '',
    ...DUTCH_CLOCKS.overlaps.map(({ timers, first, why }) => `- ${timers.join(', ')}: ${first} gaat voor. ${why.nl}`),
    '',
    ...DUTCH_CLOCKS.timers.map(section),
  ].join('\n');
