// The data keys of a best-interests assessment: one set for General Comment 14, the seven points of the Kinderombudsman,
// the fourteen conditions for development and the criteria of Union law. Not here: signing (assessment.ts).
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { isStockPhrase } from './stock-phrases.ts';

export const ELEMENT_KEYS = [
  'views',
  'identity',
  'family',
  'care',
  'safety',
  'vulnerability',
  'health',
  'education',
  'social',
  'perspective',
  'guardianInput',
] as const;
export type ElementKey = (typeof ELEMENT_KEYS)[number];

export const SCENARIOS = [
  'stay',
  'temporary-stay',
  'return-with-family',
  'return-alone',
  'transfer',
  'family-reunification',
  'change-of-care',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const CERTAINTIES = ['established', 'likely', 'alleged', 'disputed', 'unknown'] as const;

const Observation = z.object({ text: Paragraph, source: Line, certainty: z.enum(CERTAINTIES) });
const Effect = z.object({ scenario: z.enum(SCENARIOS), shortTerm: Paragraph, longTerm: Paragraph });
const Unknown = z.object({
  what: Paragraph,
  who: Line.describe('Who will find this out.'),
  by: Day.describe('Before which day.'),
});

export const Element = z.object({
  key: z.enum(ELEMENT_KEYS),
  observations: z.array(Observation).max(30).default([]),
  childWords: Paragraph.optional(),
  professionalView: Paragraph.optional(),
  effects: z.array(Effect).max(14).default([]),
  unknowns: z.array(Unknown).max(20).default([]),
  notRelevantBecause: Paragraph.optional(),
});
export type Element = z.infer<typeof Element>;

export const AssessElement = Element.extend({ type: z.literal('AssessElement') });
export type AssessElement = z.infer<typeof AssessElement>;
export const ElementAssessed = Given.extend({ type: z.literal('ElementAssessed'), ...Element.shape });
export type ElementAssessed = z.infer<typeof ElementAssessed>;

export type ElementRefusal = {
  readonly code: 'element-empty' | 'element-after-seal' | 'element-stock-phrase' | 'unknown-without-future-date';
};

/** Refuses: `element-after-seal`, `element-empty`, `element-stock-phrase`, `unknown-without-future-date`. Norm: GC 14. */
export function assessElement(
  command: AssessElement,
  file: { readonly sealed: object | undefined },
  { today, actor }: Context,
): Result<ElementAssessed[], ElementRefusal> {
  if (file.sealed) return refuse({ code: 'element-after-seal' });
  const { observations, professionalView, unknowns, notRelevantBecause } = command;
  const says = observations.length > 0 || unknowns.length > 0 || professionalView || notRelevantBecause;
  if (!says) return refuse({ code: 'element-empty' });
  const written = [professionalView, notRelevantBecause, ...observations.map(({ text }) => text)];
  if (written.some((text) => text !== undefined && isStockPhrase(text)))
    return refuse({ code: 'element-stock-phrase' });
  if (unknowns.some(({ by }) => by < today)) return refuse({ code: 'unknown-without-future-date' });
  const { type: _, ...element } = command;
  return ok([{ type: 'ElementAssessed', on: today, by: byOf(actor), ...element }]);
}

export const ELEMENT_REFUSALS = {
  'element-after-seal': {
    title: { nl: 'Stap 1 is al verzegeld.', en: 'Step 1 is sealed already.' },
    remedy: {
      nl: 'Nieuwe feiten? Heropen dan eerst het onderzoek.',
      en: 'New facts? Then first reopen the assessment.',
    },
    norms: [],
  },
  'element-empty': {
    title: {
      nl: 'Er is nog niets ingevuld over dit onderdeel.',
      en: 'Nothing has been filled in for this element yet.',
    },
    remedy: {
      nl: 'Vul een bevinding, een oordeel of een onbekende in, of zeg waarom het onderdeel hier niet speelt.',
      en: 'Fill in an observation, a view or an unknown, or say why the element does not matter here.',
    },
    norms: [],
  },
  'element-stock-phrase': {
    title: { nl: 'Deze tekst is een standaardzin.', en: 'This text is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor dit kind geldt.', en: 'Write what holds for this child.' },
    norms: [],
  },
  'unknown-without-future-date': {
    title: {
      nl: 'De datum bij een onbekend gegeven is al voorbij.',
      en: 'The date for an unknown has already passed.',
    },
    remedy: { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
    norms: [],
  },
} as const satisfies Record<ElementRefusal['code'], RefusalWords>;
