// A due date and the list of limits as Dutch text for a person at a terminal. With --json the answer has both languages.
import type { Due } from '../domain/clocks/due.ts';
import type { DueOn } from '../domain/clocks/due-days.ts';
import { sayLengths } from '../domain/clocks/say.ts';
import type { Limit, Timer } from '../domain/clocks/timer.ts';

export function dueReport(timer: Timer, due: Due): string {
  const { start, rule, ruleBasis, basis, steps, warnings, warnOn, consequence, calendar } = due;
  const until = warnOn === null || warnOn === due.due ? [] : [`Waarschuw voor: ${warnOn}`];
  return [
    `${timer.id}  ${timer.what.nl}`,
    `Begin:     ${start}`,
    `Uiterlijk: ${said(due.due)}`,
    ...until,
    `Daarna:    ${consequence.nl}`,
    `Bepaling:  ${basis}`,
    `Regel:     ${rule} (${ruleBasis})`,
    `Kalender:  ${calendar.version}`,
    '',
    'Stappen:',
    ...steps.map(({ nl }, index) => `  ${index + 1}. ${nl}`),
    ...(warnings.length === 0 ? [] : ['', 'Let op:', ...warnings.map(({ nl }) => `  - ${nl}`)]),
    '',
  ].join('\n');
}

function said(due: DueOn): string {
  if (due === null) return 'geen getal in de wet';
  return typeof due === 'string' ? due : `tussen ${due.earliest} en ${due.latest}`;
}

export const variantsOf = ({ variants = {} }: Timer): string =>
  Object.entries(variants)
    .map(([name, { when }]) => `  ${name}  ${when.nl}`)
    .join('\n');

export function timerList(timers: readonly Timer[], { json }: { readonly json: boolean }): string {
  if (json) return `${JSON.stringify(timers, null, 2)}\n`;
  const width = Math.max(...timers.map(({ limit }) => limitWords(limit).length));
  const lines = timers.map(({ id, what, limit, variants = {} }) => {
    const names = Object.keys(variants);
    const also = names.length === 0 ? '' : ` [--extended=${names.join('|')}]`;
    return `${id}  ${limitWords(limit).padEnd(width)}  ${what.nl}${also}`;
  });
  return [...lines, ''].join('\n');
}

function limitWords(limit: Limit): string {
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
      return `na ${sayLengths([limit.wait]).nl}`;
    case 'no-number':
      return 'geen getal';
  }
}
