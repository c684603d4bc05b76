// What a person must know about a due date besides the date: how sure the text is, whether it applied yet, and where the
// reading is doubtful. Each has a code for machines and words for people.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { Calendar } from './calendar.ts';
import { sayDay, yearOf } from './civil-day.ts';
import type { Rule, Status, Timer } from './timer.ts';

export type WarningCode =
  | 'text-not-current'
  | 'text-not-read'
  | 'not-in-force'
  | 'dates-differ'
  | 'superseded'
  | 'doubt'
  | 'holiday-reading'
  | 'two-working-days'
  | 'closed-day-and-liberty'
  | 'counts-back'
  | 'working-day-not-defined'
  | 'other-states-holidays'
  | 'at-least'
  | 'hour-of-event'
  | 'no-holiday-data'
  | 'decree-not-seen'
  | 'more-than-one-extension';

export type Warning = { readonly code: WarningCode } & Words;

const STATUS_WARNINGS: Readonly<Record<Status, Warning | undefined>> = {
  verified: undefined,
  own: undefined,
  'verified-2017': {
    code: 'text-not-current',
    nl: 'De tekst is gelezen zoals hij in mei 2017 gold. Ga na of hij nog zo luidt.',
    en: 'The text was read as it stood in May 2017. Check whether it still reads so.',
  },
  recalled: {
    code: 'text-not-read',
    nl: 'Deze lengte is uit het hoofd opgeschreven. Lees eerst de bepaling.',
    en: 'This length was written from memory. Read the provision first.',
  },
};

/** What the timer itself brings along, whatever the calendar says. */
export function timerWarnings(timer: Timer, status: Status, start: string): readonly Warning[] {
  return [
    ...present(STATUS_WARNINGS[status]),
    ...forceWarnings(timer, start.slice(0, 10)),
    ...present<Warning>(timer.doubt && { code: 'doubt', ...timer.doubt }),
    ...present<Warning>(
      timer.otherStates && {
        code: 'other-states-holidays',
        nl: 'Een andere staat moet dit doen. Zijn eigen feestdagen zitten niet in deze kalender.',
        en: 'Another state must do this. Its own holidays are not in this calendar.',
      },
    ),
  ];
}

function forceWarnings({ applies: { from, orFrom, supersededFrom } }: Timer, start: string): readonly Warning[] {
  if (supersededFrom !== undefined && start >= supersededFrom)
    return [
      {
        code: 'superseded',
        nl: `Vanaf ${supersededFrom} gaat het Europese pact voor, waar dat geldt. Kijk naar de termijnen van het pact.`,
        en: `From ${supersededFrom} the European pact goes first where it applies. Look at the limits of the pact.`,
      },
    ];
  if (from === undefined || start >= from) return [];
  if (orFrom !== undefined && start >= orFrom)
    return [
      {
        code: 'dates-differ',
        nl: `De verordening zelf geldt vanaf ${from}; haar uitvoeringsverordening zegt ${orFrom}. Wij kiezen niet: leg vast wie dit besliste en waarom.`,
        en: `The regulation itself applies from ${from}; its implementing regulation says ${orFrom}. We do not choose: record who decided and why.`,
      },
    ];
  return [
    {
      code: 'not-in-force',
      nl: `Deze bepaling geldt pas vanaf ${from}. Op deze dag gold nog ouder recht.`,
      en: `This provision applies only from ${from}. On this day older law still applied.`,
    },
  ];
}

/** Years that the calculation passed and of which the calendar knows too little. */
export function calendarWarnings(calendar: Calendar, rule: Rule, from: Day, to: Day): readonly Warning[] {
  const first = Math.min(yearOf(from), yearOf(to));
  const years = Array.from({ length: Math.abs(yearOf(to) - yearOf(from)) + 1 }, (_, index) => first + index);
  const missing = years.filter((year) => calendar.years[year] === undefined);
  const decree = calendar.years[yearOf(to)]?.decree ?? 'seen';
  return [
    ...missing.map(
      (year): Warning => ({
        code: 'no-holiday-data',
        nl: `Van ${year} staan geen feestdagen in de kalender. Alleen weekenden zijn meegerekend: dit is de vroegste dag.`,
        en: `The calendar has no holidays for ${year}. Only weekends were counted: this is the earliest day.`,
      }),
    ),
    ...present<Warning>(
      rule === 'awb-termijnenwet' &&
        decree !== 'seen' && {
          code: 'decree-not-seen',
          nl: `Het besluit dat in ${yearOf(to)} dagen met feestdagen gelijkstelt, is niet (heel) gezien. Dit is de vroegste dag.`,
          en: `The decree that equates days with holidays in ${yearOf(to)} was not (fully) seen. This is the earliest day.`,
        },
    ),
  ];
}

/** Two readings of which days are closed lead to different days. */
export function readingWarning(early: Day, late: Day): Warning {
  const [first, last] = [sayDay(early), sayDay(late)];
  return {
    code: 'holiday-reading',
    nl: `Of Goede Vrijdag en gelijkgestelde dagen hier als feestdag tellen, staat niet vast. Houd ${first.nl} aan; de ruime lezing geeft ${last.nl}.`,
    en: `Whether Good Friday and equated days count as holidays here is not settled. Keep to ${first.en}; the wide reading gives ${last.en}.`,
  };
}

export function libertyWarning(counted: Day): Warning {
  const day = sayDay(counted);
  return {
    code: 'closed-day-and-liberty',
    nl: `Het gaat om vrijheid. Of een weekend of feestdag deze termijn langer maakt, is onzeker: handel uiterlijk ${day.nl}.`,
    en: `This is about liberty. Whether a weekend or holiday lengthens this limit is uncertain: act by ${day.en}.`,
  };
}

export const TWO_WORKING_DAYS: Warning = {
  code: 'two-working-days',
  nl: 'Dat er twee werkdagen in moeten vallen, komt uit Verordening 1182/71 art. 3(5), opgeschreven uit het hoofd. Houd de eerdere dag aan.',
  en: 'That two working days must fall within it is from Regulation 1182/71 art. 3(5), written from memory. Keep to the earlier day.',
};

export const COUNTS_BACK: Warning = {
  code: 'counts-back',
  nl: 'Bij terugtellen zegt de wet niet wat een gesloten dag doet. Wij gaan naar een eerdere open dag.',
  en: 'When counting back the law does not say what a closed day does. We go to an earlier open day.',
};

export const WORKING_DAY: Warning = {
  code: 'working-day-not-defined',
  nl: 'De verordening zegt niet wat een werkdag is. Wij nemen de Nederlandse kalender.',
  en: 'The regulation does not say what a working day is. We take the national calendar.',
};

export const AT_LEAST: Warning = {
  code: 'at-least',
  nl: 'De wet zegt: ten minste. Nationaal recht kan meer geven; reken met deze vroegste dag.',
  en: 'The law says: at least. National law can give more; use this earliest day.',
};

export const HOUR_OF_EVENT: Warning = {
  code: 'hour-of-event',
  nl: 'Verordening 1182/71 laat ook het uur van de gebeurtenis weg. Dat scheelt minder dan een uur; dit is het vroegste moment.',
  en: 'Regulation 1182/71 also leaves out the hour of the event. That is less than an hour; this is the earliest moment.',
};

/** A list of one, or of none. */
export const present = <Value>(value: Value | undefined | false): readonly Value[] =>
  value === undefined || value === false ? [] : [value];
