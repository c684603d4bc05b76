// Step 3: the weighing. Every other interest gets a place, the options are compared, and a departure from the child's
// interests needs reasons that rest on elements of this child's own assessment.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Page, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { ELEMENT_KEYS, SCENARIOS, type Scenario } from './elements.ts';
import type { InterestsSealed, OtherInterestNamed } from './interests.ts';
import { isStockPhrase } from './stock-phrases.ts';

const Option = z.object({
  scenario: z.enum(SCENARIOS),
  shortTerm: Paragraph,
  longTerm: Paragraph,
  reversible: z.enum(['yes', 'no', 'unknown']),
  rejectedBecause: Paragraph.optional(),
});
const Weight = z.object({
  interestId: z.uuid(),
  weight: z.enum(['decisive', 'considered', 'not-counted']),
  reason: Paragraph,
});

const Weighing = z.object({
  options: z.array(Option).min(1).max(10),
  chosen: z.enum(SCENARIOS),
  weights: z.array(Weight).max(30).default([]),
  childViews: Paragraph.describe('How what the child said was counted.'),
  departsFromInterests: z.boolean(),
  departureReasons: Page.optional(),
  restsOn: z.array(z.enum(ELEMENT_KEYS)).max(11).default([]),
});
export type Weighing = z.infer<typeof Weighing>;

export const RecordWeighing = Weighing.extend({ type: z.literal('RecordWeighing') });
export type RecordWeighing = z.infer<typeof RecordWeighing>;
export const InterestsWeighed = Given.extend({ type: z.literal('InterestsWeighed'), ...Weighing.shape });
export type InterestsWeighed = z.infer<typeof InterestsWeighed>;

/** What a weighing looks at. */
type Sealed = {
  readonly sealed: InterestsSealed | undefined;
  readonly otherInterests: readonly OtherInterestNamed[];
};

export type WeighingRefusal = {
  readonly code:
    | 'weighing-before-seal'
    | 'options-too-few'
    | 'chosen-not-among-options'
    | 'interest-not-weighed'
    | 'departure-not-stated'
    | 'departure-without-reasons'
    | 'weighing-stock-phrase';
};

/** A return is one option of several; staying, for good or for a time, is always among them. */
const comparesStaying = (scenarios: ReadonlySet<Scenario>): boolean =>
  scenarios.size >= 2 && (scenarios.has('stay') || scenarios.has('temporary-stay'));

/** Refuses, in this order, what a weighing cannot do without. Norms: JGC 3/22 para. 28, 33; GC 14 para. 97. */
export function recordWeighing(
  command: RecordWeighing,
  file: Sealed,
  { today, actor }: Context,
): Result<InterestsWeighed[], WeighingRefusal> {
  const { options, chosen, weights, departsFromInterests, departureReasons, restsOn, childViews } = command;
  if (!file.sealed) return refuse({ code: 'weighing-before-seal' });
  const scenarios = new Set(options.map(({ scenario }) => scenario));
  if (!comparesStaying(scenarios)) return refuse({ code: 'options-too-few' });
  if (!scenarios.has(chosen)) return refuse({ code: 'chosen-not-among-options' });
  if (file.otherInterests.some(({ interestId }) => !weights.some((each) => each.interestId === interestId)))
    return refuse({ code: 'interest-not-weighed' });
  if (chosen !== file.sealed.bestFor && !departsFromInterests) return refuse({ code: 'departure-not-stated' });
  if (departsFromInterests && (!departureReasons || restsOn.length === 0))
    return refuse({ code: 'departure-without-reasons' });
  if ([childViews, departureReasons].some((text) => text !== undefined && isStockPhrase(text)))
    return refuse({ code: 'weighing-stock-phrase' });
  const { type: _, ...weighing } = command;
  return ok([{ type: 'InterestsWeighed', on: today, by: byOf(actor), ...weighing }]);
}

export const WEIGHING_REFUSALS = {
  'weighing-before-seal': {
    title: { nl: 'Stap 1 is nog niet verzegeld.', en: 'Step 1 has not been sealed yet.' },
    remedy: { nl: 'Rond eerst stap 1 af.', en: 'Complete step 1 first.' },
    norms: [],
  },
  'options-too-few': {
    title: { nl: 'Er zijn te weinig mogelijkheden vergeleken.', en: 'Too few options were compared.' },
    remedy: {
      nl: 'Vergelijk ten minste twee mogelijkheden, waaronder blijven (voorgoed of tijdelijk).',
      en: 'Compare at least two options, staying (for good or for a time) among them.',
    },
    norms: [],
  },
  'chosen-not-among-options': {
    title: { nl: 'De gekozen mogelijkheid is niet vergeleken.', en: 'The option chosen was not compared.' },
    remedy: { nl: 'Beschrijf ook de gekozen mogelijkheid.', en: 'Describe the chosen option too.' },
    norms: [],
  },
  'interest-not-weighed': {
    title: { nl: 'Niet elk belang uit stap 2 heeft een gewicht.', en: 'Not every interest of step 2 has a weight.' },
    remedy: {
      nl: 'Geef bij elk belang aan hoe het telt en waarom.',
      en: 'Say for each interest how it counts and why.',
    },
    norms: [],
  },
  'departure-not-stated': {
    title: {
      nl: 'De keuze wijkt af van wat in stap 1 het beste voor het kind was.',
      en: 'The choice departs from what step 1 found best for the child.',
    },
    remedy: { nl: 'Geef aan dat u afwijkt en waarom.', en: 'State that you depart from it, and why.' },
    norms: [],
  },
  'departure-without-reasons': {
    title: { nl: 'De afwijking is niet gemotiveerd.', en: 'No reasons are given for the departure.' },
    remedy: {
      nl: 'Schrijf de redenen op en noem de onderdelen van het onderzoek waarop zij rusten.',
      en: 'Write down the reasons and name the elements of the assessment on which they rest.',
    },
    norms: [],
  },
  'weighing-stock-phrase': {
    title: { nl: 'Een van de teksten is een standaardzin.', en: 'One of the texts is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor dit kind geldt.', en: 'Write what holds for this child.' },
    norms: [],
  },
} as const satisfies Record<WeighingRefusal['code'], RefusalWords>;
