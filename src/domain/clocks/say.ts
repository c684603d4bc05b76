// The steps of a calculation in words, so that a person can follow it with a paper calendar.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import { type Calendar, holidayOn, holidaysBetween, type Reach } from './calendar.ts';
import { isWeekend, sayDay } from './civil-day.ts';
import type { Length, Unit } from './timer.ts';

const UNITS: Readonly<
  Record<Unit, { readonly nl: readonly [string, string]; readonly en: readonly [string, string] }>
> = {
  hour: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  day: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  workday: { nl: ['werkdag', 'werkdagen'], en: ['working day', 'working days'] },
  week: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  month: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  year: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
};

const sayLength = ({ amount, unit }: Length): Words => {
  const form = amount === 1 ? 0 : 1;
  return { nl: `${amount} ${UNITS[unit].nl[form]}`, en: `${amount} ${UNITS[unit].en[form]}` };
};

export function sayLengths(lengths: readonly Length[]): Words {
  const said = lengths.map(sayLength);
  return { nl: said.map(({ nl }) => nl).join(' + '), en: said.map(({ en }) => en).join(' + ') };
}

export const startStep = (start: Words, event: Words): Words => ({
  nl: `Begin: ${start.nl} (${event.nl}). De dag van de gebeurtenis telt niet mee.`,
  en: `Start: ${start.en} (${event.en}). The day of the event is not counted.`,
});

export function countStep(lengths: readonly Length[], counted: Day, back: boolean): Words {
  const [said, day] = [sayLengths(lengths), sayDay(counted)];
  return back
    ? { nl: `${said.nl} terug: ${day.nl}.`, en: `${said.en} back: ${day.en}.` }
    : { nl: `${said.nl} verder: ${day.nl}.`, en: `${said.en} on: ${day.en}.` };
}

/** Which days were passed over when working days were counted. */
export function skippedStep(calendar: Calendar, from: Day, to: Day, reach: Reach): Words {
  const [first, last] = from < to ? [from, to] : [to, from];
  const said = holidaysBetween(calendar, first, last, reach).map(({ day, name }) => [name, sayDay(day)] as const);
  const list = (language: 'nl' | 'en') => said.map(([name, day]) => `; ${name[language]} (${day[language]})`).join('');
  return {
    nl: `Niet als werkdag geteld: zaterdagen en zondagen${list('nl')}.`,
    en: `Not counted as working days: Saturdays and Sundays${list('en')}.`,
  };
}

/** Why the last day moved, and where to. */
export function moveStep(calendar: Calendar, counted: Day, end: Day, reach: Reach): Words {
  const day = sayDay(end);
  const why = closedBecause(calendar, counted, reach);
  if (why === undefined)
    return {
      nl: `In de termijn moeten ten minste twee werkdagen vallen: de laatste dag wordt ${day.nl}.`,
      en: `The limit must hold at least two working days: the last day becomes ${day.en}.`,
    };
  const [nl, en] =
    end < counted ? ['De laatste dag schuift naar voren', 'earlier'] : ['De laatste dag schuift op', 'on'];
  return {
    nl: `Die dag is gesloten (${why.nl}). ${nl} naar ${day.nl}.`,
    en: `That day is closed (${why.en}). The last day moves ${en} to ${day.en}.`,
  };
}

function closedBecause(calendar: Calendar, day: Day, reach: Reach): Words | undefined {
  const holiday = holidayOn(calendar, day, reach);
  if (holiday) return holiday.name;
  return isWeekend(day) ? { nl: 'weekend', en: 'weekend' } : undefined;
}

export const STAYS_STEP: Words = {
  nl: 'Die dag is gesloten, maar deze regel verschuift de laatste dag niet.',
  en: 'That day is closed, but this rule does not move the last day.',
};

export const HOURS_STEP: Words = {
  nl: 'Uren lopen door: geen weekend, feestdag of zomertijd verschuift het einde.',
  en: 'Hours run on: no weekend, holiday or summer time moves the end.',
};
