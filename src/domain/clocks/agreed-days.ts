// Days on a dossier that are no time limit of the law: the talk that somebody planned with the child, and the birthdays that
// change what a child has a right to.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { QuestionHeld } from '../dossier/questions/held.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import { alarmOn, rungsOf } from './alarm.ts';
import { addMonths } from './civil-day.ts';
import { isTreatedAsChild } from './conditions.ts';
import { versionOf } from './held-days.ts';
import { standingOf } from './limit-of.ts';
import type { Ask, RunningLimit } from './running-limit.ts';

type Agreed = Pick<
  RunningLimit,
  'key' | 'what' | 'start' | 'owners' | 'who' | 'consequence' | 'lapses' | 'evidence'
> & {
  readonly due: Day;
  readonly metOn?: Day | undefined;
  readonly decisionId?: string;
  readonly basis?: string;
};

function agreed({ due, metOn, decisionId, basis, ...rest }: Agreed, { today }: Ask): RunningLimit {
  const met = metOn === undefined ? undefined : { day: metOn, version: rest.evidence.met };
  return {
    ...rest,
    timer: null,
    decisionId: decisionId ?? null,
    procedureId: null,
    due,
    warnOn: due,
    ...standingOf({ met, closedOn: undefined, after: rest.lapses ? 'ended' : 'breached' }, due, today),
    alarm: alarmOn(rest.start, due, today),
    ladder: rungsOf(rest.start, due),
    departure: false,
    follows: null,
    doubts: [],
    steps: [],
    rule: null,
    ruleBasis: null,
    basis: basis ?? null,
    calendar: null,
    extension: null,
    extensions: [],
    overlap: null,
  };
}

/** The day that was planned to tell the child: a promise of whoever planned it. */
export const talkLimits = (ask: Ask): readonly RunningLimit[] =>
  ask.file.decisions.flatMap((decision) => talkLimit(decision, ask));

function talkLimit(
  { plan, explanationPlanned, explained, withdrawn }: DecisionHeld,
  ask: Ask,
): readonly RunningLimit[] {
  if (!explanationPlanned || withdrawn) return [];
  const { plannedFor, explainer, on, by } = explanationPlanned;
  return [
    agreed(
      {
        key: `explanation:${plan.decisionId}`,
        decisionId: plan.decisionId,
        what: { nl: 'Het besluit aan het kind uitleggen', en: 'Explaining the decision to the child' },
        start: on,
        due: plannedFor,
        metOn: explained?.explainedOn,
        lapses: false,
        owners: [by.organisation],
        who: { nl: explainer, en: explainer },
        consequence: {
          nl: 'Zonder dit gesprek is het besluit niet af.',
          en: 'Without this talk the decision is not complete.',
        },
        evidence: {
          start: versionOf(ask.file, explanationPlanned),
          met: explained ? versionOf(ask.file, explained) : null,
        },
      },
      ask,
    ),
  ];
}

/** The day by which an organisation that was asked something answers. */
export const questionLimits = (ask: Ask): readonly RunningLimit[] =>
  ask.file.questions.filter((held) => !held.withdrawn && !held.declined).map((held) => questionLimit(held, ask));

const questionLimit = (held: QuestionHeld, ask: Ask): RunningLimit =>
  agreed(
    {
      key: `question:${held.asked.questionId}`,
      what: QUESTION_WORDS,
      start: held.asked.on,
      due: held.asked.answerBy,
      metOn: held.answered?.on,
      lapses: false,
      owners: [held.asked.to],
      who: { nl: held.asked.to, en: held.asked.to },
      consequence: {
        nl: 'Geen antwoord telt nooit tegen het kind: wat niet bekend is, blijft onbekend.',
        en: 'No answer never counts against the child: what is not known stays unknown.',
      },
      evidence: {
        start: versionOf(ask.file, held.asked),
        met: held.answered ? versionOf(ask.file, held.answered) : null,
      },
    },
    ask,
  );

export const QUESTION_WORDS: Words = { nl: 'Vraag van een andere organisatie', en: 'Question of another organisation' };

const MONTHS = { sixteen: 192, seventeen: 204, plan: 210, eighteen: 216 } as const;
const BESIDE: Words = {
  nl: 'de voogd of jeugdbeschermer, met het kind',
  en: 'the guardian or youth protector, with the child',
};

/** From sixteen on: the seventeenth birthday, the plan half a year before majority, and majority itself. */
export function ageLimits(ask: Ask): readonly RunningLimit[] {
  const { file, today } = ask;
  const { birthDate } = file.child;
  if (birthDate === undefined || !isTreatedAsChild(file, file.opened.on)) return [];
  const at = (age: keyof typeof MONTHS): Day => addMonths(birthDate, MONTHS[age]);
  if (today < at('sixteen')) return [];
  return [
    birthday('seventeen', at('sixteen'), at('seventeen'), ask),
    plan(at, ask),
    birthday('eighteen', at('seventeen'), at('eighteen'), ask),
  ];
}

const BIRTHDAYS = {
  seventeen: {
    what: { nl: 'Wordt zeventien', en: 'Turns seventeen' },
    consequence: {
      nl: 'Vanaf hier hoort het plan voor na de achttiende verjaardag te worden gemaakt.',
      en: 'From here on the plan for after the eighteenth birthday should be made.',
    },
  },
  eighteen: {
    what: { nl: 'Wordt achttien', en: 'Turns eighteen' },
    consequence: {
      nl: 'Rechten van een kind houden op, behalve waar een eerdere dag telt voor de leeftijd.',
      en: 'Rights of a child end, except where an earlier day counts for the age.',
    },
  },
} as const;

const birthday = (age: keyof typeof BIRTHDAYS, start: Day, due: Day, ask: Ask): RunningLimit =>
  agreed(
    { key: `age:${age}`, ...BIRTHDAYS[age], start, due, lapses: true, owners: [], who: BESIDE, evidence: NO_EVENT },
    ask,
  );

const PLAN_WORDS: Words = {
  nl: 'Plan voor na de achttiende verjaardag',
  en: 'Plan for after the eighteenth birthday',
};

/** By key, for lists that keep no more. */
export const BIRTHDAY_WORDS: Readonly<Record<string, Words>> = {
  'age:seventeen': BIRTHDAYS.seventeen.what,
  'age:plan': PLAN_WORDS,
  'age:eighteen': BIRTHDAYS.eighteen.what,
};

const NO_EVENT = { start: null, met: null } as const;

function plan(at: (age: keyof typeof MONTHS) => Day, ask: Ask): RunningLimit {
  const made = ask.file.ageingOut;
  return agreed(
    {
      key: 'age:plan',
      what: PLAN_WORDS,
      start: at('sixteen'),
      due: at('plan'),
      metOn: firstPlanned(ask.file),
      lapses: false,
      owners: ask.clocks.besideChild,
      who: BESIDE,
      consequence: {
        nl: 'Te laat: maak het plan alsnog, samen met het kind.',
        en: 'Late: make the plan all the same, together with the child.',
      },
      evidence: { start: null, met: made ? versionOf(ask.file, made) : null },
      basis: 'Regel van dit systeem / rule of this system',
    },
    ask,
  );
}

const firstPlanned = ({ trail }: OpenFile): Day | undefined =>
  trail.find(({ event }) => event.type === 'AgeingOutPlanned')?.event.on;
