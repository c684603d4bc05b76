// Signing the best-interests assessment: multidisciplinary, by people independent of the migration authorities.
// A report that a migration authority helped to write can be registered, and then stops every adverse decision.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page } from '../basics/text.ts';
import { TRAINING_STANDINGS, trainingOn } from '../organisation/trained.ts';
import { TRAINED_STEPS } from '../organisation/trained-steps.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { ELEMENT_KEYS, type Element, type ElementKey, SCENARIOS } from './elements.ts';
import { copiedTexts, isStockPhrase } from './stock-phrases.ts';

const Author = z.object({ name: Line, organisation: OrganisationId, discipline: Line });

const Signing = z.object({
  authors: z.array(Author).min(1).max(12),
  conclusion: z.enum(['clear', 'clear-with-conditions', 'not-yet-determinable', 'dissent']),
  reasoning: Page.describe('What is best for this child, and why; no other interest is looked at here.'),
  bestFor: z.enum(SCENARIOS),
});
export type Signing = z.infer<typeof Signing>;

export const SignAssessment = Signing.extend({ type: z.literal('SignAssessment') });
export type SignAssessment = z.infer<typeof SignAssessment>;
export const AssessmentSigned = Given.extend({
  type: z.literal('AssessmentSigned'),
  ...Signing.shape,
  trainingStanding: z.enum(TRAINING_STANDINGS).optional().describe('What the register said about whoever signed it.'),
});
export type AssessmentSigned = z.infer<typeof AssessmentSigned>;

export type AssessmentRefusal =
  | { readonly code: 'elements-missing'; readonly elements: readonly string[] }
  | { readonly code: 'copied-text'; readonly elements: readonly string[] }
  | { readonly code: 'assessment-after-seal' | 'assessment-stock-phrase' }
  | { readonly code: 'author-organisation-unknown' | 'author-from-reception' | 'signer-not-among-authors' };

/** Refuses: `assessment-after-seal`, `elements-missing`, `copied-text`, `assessment-stock-phrase`, and an author who cannot be one. */
export function signAssessment(
  command: SignAssessment,
  file: { readonly sealed: object | undefined; readonly elements: ReadonlyMap<ElementKey, Element> },
  { today, actor, jurisdiction, trainings }: Context,
): Result<AssessmentSigned[], AssessmentRefusal> {
  if (file.sealed) return refuse({ code: 'assessment-after-seal' });
  const missing = ELEMENT_KEYS.filter((key) => !file.elements.has(key));
  if (missing.length > 0) return refuse({ code: 'elements-missing', elements: missing });
  const views = [...file.elements].flatMap(([key, { professionalView }]): [string, string][] =>
    professionalView ? [[key, professionalView]] : [],
  );
  const copied = copiedTexts(new Map(views));
  if (copied.length > 0) return refuse({ code: 'copied-text', elements: copied });
  if (isStockPhrase(command.reasoning)) return refuse({ code: 'assessment-stock-phrase' });
  const kinds = command.authors.map(({ organisation }) => organisationOf(jurisdiction, organisation)?.kind);
  if (kinds.includes(undefined)) return refuse({ code: 'author-organisation-unknown' });
  if (kinds.includes('reception')) return refuse({ code: 'author-from-reception' });
  // Nobody signs for others only.
  if (!command.authors.some(({ organisation }) => organisation === actor.organisation))
    return refuse({ code: 'signer-not-among-authors' });
  const { type: _, ...signing } = command;
  const trainingStanding = trainingOn(trainings, TRAINED_STEPS.SignAssessment.topic, today);
  const standing = trainingStanding && { trainingStanding };
  return ok([{ type: 'AssessmentSigned', on: today, by: byOf(actor), ...signing, ...standing }]);
}

export const ASSESSMENT_REFUSALS = {
  'elements-missing': {
    title: { nl: 'Nog niet elk onderdeel is onderzocht.', en: 'Not every element has been assessed yet.' },
    remedy: {
      nl: 'Onderzoek de genoemde onderdelen, of zeg per onderdeel waarom het hier niet speelt.',
      en: 'Assess the elements named, or say for each why it does not matter here.',
    },
    norms: [],
  },
  'copied-text': {
    title: {
      nl: 'Bij meer dan één onderdeel staat dezelfde tekst.',
      en: 'The same text stands under more than one element.',
    },
    remedy: {
      nl: 'Schrijf per onderdeel wat voor dit kind geldt. Gekopieerde tekst kan niet worden ondertekend.',
      en: 'Write for each element what holds for this child. Copied text cannot be signed.',
    },
    norms: [],
  },
  'assessment-after-seal': {
    title: { nl: 'Stap 1 is al verzegeld.', en: 'Step 1 is sealed already.' },
    remedy: {
      nl: 'Nieuwe feiten? Heropen dan eerst het onderzoek.',
      en: 'New facts? Then first reopen the assessment.',
    },
    norms: [],
  },
  'assessment-stock-phrase': {
    title: { nl: 'De conclusie is een standaardzin.', en: 'The conclusion is a stock phrase.' },
    remedy: {
      nl: 'Schrijf wat voor dit kind het beste is en waarom.',
      en: 'Write what is best for this child, and why.',
    },
    norms: [],
  },
  'author-from-reception': {
    title: {
      nl: 'De opvangorganisatie schrijft niet mee aan dit onderzoek.',
      en: 'The reception organisation is no author of this assessment.',
    },
    remedy: {
      nl: 'Neem wat de opvang weet op als bevinding met bron, en laat onafhankelijke deskundigen ondertekenen.',
      en: 'Record what reception knows as an observation with its source, and let independent experts sign.',
    },
    norms: ['jgc3-32c'],
  },
  'signer-not-among-authors': {
    title: {
      nl: 'Uw organisatie staat niet bij de opstellers.',
      en: 'Your organisation is not among the authors.',
    },
    remedy: {
      nl: 'Laat iemand van de organisatie die het onderzoek schreef ondertekenen, of noem wie van uw organisatie meeschreef.',
      en: 'Let somebody of the organisation that wrote it sign, or name who of your organisation took part.',
    },
    norms: ['jgc3-32c'],
  },
  'author-organisation-unknown': {
    title: {
      nl: 'De organisatie van een opsteller is niet bekend.',
      en: 'The organisation of an author is not known.',
    },
    remedy: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
    norms: [],
  },
} as const satisfies Record<AssessmentRefusal['code'], RefusalWords>;
