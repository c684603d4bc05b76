// Becoming eighteen. The day on which something was asked is kept in the child's favour and never moves later; from seventeen
// there is a plan for what comes after. Whether a decision waits for the birthday is seen by the safeguards.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day, yearsBetween } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { Child } from './opening.ts';
import { isStockPhrase } from './stock-phrases.ts';

export const REFERENCE_FOR = ['protection', 'residence', 'family-reunification', 'guardianship', 'reception'] as const;
export type ReferenceFor = (typeof REFERENCE_FOR)[number];

const Reference = z.object({
  purpose: z.enum(REFERENCE_FOR),
  day: Day.describe('The day that counts for the age: of the first request, wherever it was made.'),
  source: Line,
});
export const FixReferenceDate = Reference.extend({ type: z.literal('FixReferenceDate') });
export type FixReferenceDate = z.infer<typeof FixReferenceDate>;
export const ReferenceDateFixed = Given.extend({ type: z.literal('ReferenceDateFixed'), ...Reference.shape });
export type ReferenceDateFixed = z.infer<typeof ReferenceDateFixed>;

export const AFTER_CARE = ['status', 'home', 'guidance', 'education', 'income', 'health', 'network'] as const;

const Plan = z.object({
  parts: z
    .array(z.object({ topic: z.enum(AFTER_CARE), plan: Paragraph, who: Line, by: Day }))
    .min(1)
    .max(14),
  childWords: Paragraph.describe('What the young person wants, in own words.'),
  madeWith: Line.describe('Who made the plan together with the young person.'),
});
export const PlanAgeingOut = Plan.extend({ type: z.literal('PlanAgeingOut') });
export type PlanAgeingOut = z.infer<typeof PlanAgeingOut>;
export const AgeingOutPlanned = Given.extend({ type: z.literal('AgeingOutPlanned'), ...Plan.shape });
export type AgeingOutPlanned = z.infer<typeof AgeingOutPlanned>;

/** The dossier, as far as becoming eighteen goes. */
type Growing = { readonly child: Child; readonly referenceDates: ReadonlyMap<ReferenceFor, ReferenceDateFixed> };

export type AgeingOutRefusal = {
  readonly code:
    | 'reference-date-in-the-future'
    | 'reference-date-before-birth'
    | 'reference-date-moves-later'
    | 'ageing-out-parts-missing'
    | 'ageing-out-stock-phrase'
    | 'ageing-out-after-birthday';
};

/** Refuses: a day in the future or before birth, and one later than the day that stands. Norm: Family Reunification Directive 2(f), 10(3)(a). */
export function fixReferenceDate(
  command: FixReferenceDate,
  { child, referenceDates }: Growing,
  { today, actor }: Context,
): Result<ReferenceDateFixed[], AgeingOutRefusal> {
  const { purpose, day, source } = command;
  if (day > today) return refuse({ code: 'reference-date-in-the-future' });
  if (child.birthDate && day < child.birthDate) return refuse({ code: 'reference-date-before-birth' });
  const standing = referenceDates.get(purpose);
  // An earlier day makes the child younger where it counts; a later one could take a right away.
  if (standing && day >= standing.day) return refuse({ code: 'reference-date-moves-later' });
  return ok([{ type: 'ReferenceDateFixed', on: today, by: byOf(actor), purpose, day, source }]);
}

/** What nobody can leave out: how the stay is settled, where to live, and who still helps. */
const NEEDED = ['status', 'home', 'guidance'] as const;

/** Refuses: a plan without status, home and guidance, stock phrases, and parts that wait for the birthday. Norm: JGC 3/22 para. 32(j). */
export function planAgeingOut(
  command: PlanAgeingOut,
  { child }: Growing,
  { today, actor }: Context,
): Result<AgeingOutPlanned[], AgeingOutRefusal> {
  const { parts, childWords, madeWith } = command;
  const topics = new Set<string>(parts.map(({ topic }) => topic));
  if (NEEDED.some((topic) => !topics.has(topic))) return refuse({ code: 'ageing-out-parts-missing' });
  if (parts.some(({ plan }) => isStockPhrase(plan))) return refuse({ code: 'ageing-out-stock-phrase' });
  const majority = majorityOf(child);
  // While there is time, no part of the plan waits for the birthday: that is when help falls away.
  if (majority && today < majority && parts.some(({ by }) => by >= majority))
    return refuse({ code: 'ageing-out-after-birthday' });
  return ok([{ type: 'AgeingOutPlanned', on: today, by: byOf(actor), parts, childWords, madeWith }]);
}

const MAJORITY = 18;

/**
 * The eighteenth birthday, by the date of birth that is used; undefined where none is known. Born on the 29th of February: where that
 * year has none, the day after the 28th, so that nobody is an adult a day too soon.
 */
export const majorityOf = ({ birthDate }: Pick<Child, 'birthDate'>): Day | undefined => {
  if (!birthDate) return undefined;
  const year = String(Number(birthDate.slice(0, 4)) + MAJORITY).padStart(4, '0');
  const found = Day.safeParse(`${year}${birthDate.slice(4)}`);
  return found.success ? found.data : (`${year}-03-01` as Day);
};

/** Whether the child was a child on the earliest day that counts; undefined where a day or the date of birth is not known. */
export function wasMinorAtReference({ child, referenceDates }: Growing): boolean | undefined {
  const first = [...referenceDates.values()].map(({ day }) => day).toSorted()[0];
  if (!child.birthDate || !first) return undefined;
  return yearsBetween(child.birthDate, first) < MAJORITY;
}

export const AGEING_OUT_REFUSALS = {
  'reference-date-in-the-future': {
    title: { nl: 'Deze dag ligt in de toekomst.', en: 'This day lies in the future.' },
    remedy: { nl: 'Vul de dag in waarop iets is gevraagd.', en: 'Fill in the day on which something was asked.' },
    norms: [],
  },
  'reference-date-before-birth': {
    title: { nl: 'Op deze dag was het kind nog niet geboren.', en: 'On this day the child had not been born.' },
    remedy: { nl: 'Controleer de dag en de geboortedatum.', en: 'Check the day and the date of birth.' },
    norms: [],
  },
  'reference-date-moves-later': {
    title: {
      nl: 'De dag die telt voor de leeftijd kan niet later worden.',
      en: 'The day that counts for the age cannot become later.',
    },
    remedy: {
      nl: 'Alleen een eerdere dag kan worden vastgelegd: die is in het voordeel van het kind. Dit is een regel van dit systeem.',
      en: 'Only an earlier day can be recorded: that is in the child’s favour. This is a rule of this system.',
    },
    norms: ['frd-2f', 'frd-10-3a'],
  },
  'ageing-out-parts-missing': {
    title: {
      nl: 'In het plan ontbreekt verblijf, wonen of begeleiding.',
      en: 'The plan lacks status, home or guidance.',
    },
    remedy: {
      nl: 'Schrijf voor elk van deze drie wat er gebeurt, wie het doet en wanneer.',
      en: 'Write for each of these three what happens, who does it and when.',
    },
    norms: ['jgc3-32j'],
  },
  'ageing-out-stock-phrase': {
    title: { nl: 'Een van de teksten is een standaardzin.', en: 'One of the texts is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor deze jongere geldt.', en: 'Write what holds for this young person.' },
    norms: [],
  },
  'ageing-out-after-birthday': {
    title: {
      nl: 'Een onderdeel wacht tot de achttiende verjaardag.',
      en: 'A part waits for the eighteenth birthday.',
    },
    remedy: {
      nl: 'Regel elk onderdeel vóór de achttiende verjaardag; daarna valt hulp weg.',
      en: 'Arrange each part before the eighteenth birthday; after that help falls away.',
    },
    norms: ['jgc3-32j'],
  },
} as const satisfies Record<AgeingOutRefusal['code'], RefusalWords>;
