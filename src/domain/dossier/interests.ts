// Steps 1 and 2 of the four steps: the child's interests are sealed before any other interest may be written down.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page, Paragraph } from '../basics/text.ts';
import type { AssessmentSigned } from './assessment.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { SCENARIOS } from './elements.ts';
import { isStockPhrase } from './stock-phrases.ts';

export const INTEREST_KINDS = [
  'parentInterest',
  'siblingInterest',
  'otherFamily',
  'publicOrder',
  'nationalSecurity',
  'economicWellBeing',
  'generalMigrationControl',
  'parentConduct',
  'organisationCapacity',
  'treatyObligation',
  'legalObstacle',
  'other',
] as const;

const Seal = z.object({
  statement: Page.describe('What is best for this child’s development, now and later.'),
  bestFor: z.enum(SCENARIOS),
});
export const SealInterests = Seal.extend({ type: z.literal('SealInterests') });
export type SealInterests = z.infer<typeof SealInterests>;
export const InterestsSealed = Given.extend({ type: z.literal('InterestsSealed'), ...Seal.shape });
export type InterestsSealed = z.infer<typeof InterestsSealed>;

const OtherInterest = z.object({
  interestId: z.uuid(),
  holder: Line.describe('Whose interest this is.'),
  kind: z.enum(INTEREST_KINDS),
  description: Paragraph,
  evidence: Paragraph,
  legalBasis: Line.optional(),
});
export type OtherInterest = z.infer<typeof OtherInterest>;
export const NameOtherInterest = OtherInterest.extend({ type: z.literal('NameOtherInterest') });
export type NameOtherInterest = z.infer<typeof NameOtherInterest>;
export const OtherInterestNamed = Given.extend({ type: z.literal('OtherInterestNamed'), ...OtherInterest.shape });
export type OtherInterestNamed = z.infer<typeof OtherInterestNamed>;

type Assessed = { readonly sealed: InterestsSealed | undefined; readonly assessment: AssessmentSigned | undefined };
type Named = {
  readonly sealed: InterestsSealed | undefined;
  readonly otherInterests: readonly OtherInterestNamed[];
};

export type InterestRefusal = {
  readonly code:
    | 'assessment-not-signed'
    | 'already-sealed'
    | 'seal-stock-phrase'
    | 'seal-differs-from-assessment'
    | 'step-1-not-sealed'
    | 'interest-exists';
};

/** Step 1. Refuses: `already-sealed`, `assessment-not-signed`, `seal-differs-from-assessment`, `seal-stock-phrase`. */
export function sealInterests(
  command: SealInterests,
  file: Assessed,
  { today, actor }: Context,
): Result<InterestsSealed[], InterestRefusal> {
  if (file.sealed) return refuse({ code: 'already-sealed' });
  if (!file.assessment) return refuse({ code: 'assessment-not-signed' });
  // A seal closes what the assessment found; it does not move it towards what is easier to decide.
  if (command.bestFor !== file.assessment.bestFor) return refuse({ code: 'seal-differs-from-assessment' });
  if (isStockPhrase(command.statement)) return refuse({ code: 'seal-stock-phrase' });
  const { statement, bestFor } = command;
  return ok([{ type: 'InterestsSealed', on: today, by: byOf(actor), statement, bestFor }]);
}

/** Step 2. Refuses: `step-1-not-sealed`: other interests wait until the child's are sealed; `interest-exists`. */
export function nameOtherInterest(
  command: NameOtherInterest,
  file: Named,
  { today, actor }: Context,
): Result<OtherInterestNamed[], InterestRefusal> {
  if (!file.sealed) return refuse({ code: 'step-1-not-sealed' });
  if (file.otherInterests.some(({ interestId }) => interestId === command.interestId))
    return refuse({ code: 'interest-exists' });
  const { type: _, ...interest } = command;
  return ok([{ type: 'OtherInterestNamed', on: today, by: byOf(actor), ...interest }]);
}

export const INTEREST_REFUSALS = {
  'assessment-not-signed': {
    title: {
      nl: 'Het onderzoek naar de belangen van het kind is niet ondertekend.',
      en: 'The best-interests assessment is not signed.',
    },
    remedy: {
      nl: 'Vraag de Raad voor de Kinderbescherming of de voogd het onderzoek af te ronden en te ondertekenen.',
      en: 'Ask child protection or the guardian to complete and sign the assessment.',
    },
    norms: [],
  },
  'already-sealed': {
    title: { nl: 'Stap 1 is al verzegeld.', en: 'Step 1 is sealed already.' },
    remedy: { nl: 'Ga verder met stap 2.', en: 'Go on with step 2.' },
    norms: [],
  },
  'seal-differs-from-assessment': {
    title: {
      nl: 'Het ondertekende onderzoek vond iets anders het beste voor dit kind.',
      en: 'The signed assessment found something else best for this child.',
    },
    remedy: {
      nl: 'Verzegel wat het onderzoek vond. Klopt dat niet meer? Onderteken dan eerst een nieuw onderzoek.',
      en: 'Seal what the assessment found. If that no longer holds, sign a new assessment first.',
    },
    norms: ['jgc3-28'],
  },
  'seal-stock-phrase': {
    title: { nl: 'Deze tekst is een standaardzin.', en: 'This text is a stock phrase.' },
    remedy: {
      nl: 'Schrijf wat voor dit kind het beste is en waarom.',
      en: 'Write what is best for this child, and why.',
    },
    norms: [],
  },
  'step-1-not-sealed': {
    title: { nl: 'Stap 1 is nog niet verzegeld.', en: 'Step 1 has not been sealed yet.' },
    remedy: {
      nl: 'Leg eerst vast wat het beste is voor het kind. Daarna komen andere belangen aan bod.',
      en: 'First record what is best for the child. Other interests come after that.',
    },
    norms: ['kom-stappenplan', 'jgc3-28'],
  },
  'interest-exists': {
    title: { nl: 'Dit belang staat al in het dossier.', en: 'This interest is in the dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
} as const satisfies Record<InterestRefusal['code'], RefusalWords>;
