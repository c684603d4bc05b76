// Corrections of who the child is, with their source. What was written before stays in the stream.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { Child } from './opening.ts';

// The defaults of Child must not fill in what a correction leaves alone.
const Changes = z.object({
  name: Line.optional(),
  calledName: Line.optional(),
  birthDate: Child.shape.birthDate,
  ageDisputed: z.boolean().optional(),
  nationality: Line.optional(),
  nationalityStanding: Child.shape.nationalityStanding.unwrap().optional(),
  isNationalOfHost: z.boolean().optional(),
  languages: Child.shape.languages.optional(),
  bornHere: z.boolean().optional(),
  arrivedOn: Child.shape.arrivedOn,
  accompaniedBy: Child.shape.accompaniedBy.unwrap().optional(),
});

export const CorrectIdentity = z.object({
  type: z.literal('CorrectIdentity'),
  changes: Changes,
  source: Line.describe('Where the correction comes from: the child, a document, a register.'),
  reason: Paragraph,
});
export type CorrectIdentity = z.infer<typeof CorrectIdentity>;

export const IdentityCorrected = Given.extend({
  type: z.literal('IdentityCorrected'),
  changes: Changes,
  source: Line,
  reason: Paragraph,
});
export type IdentityCorrected = z.infer<typeof IdentityCorrected>;

export type IdentityRefusal = { readonly code: 'nothing-corrected' | 'corrected-birth-in-the-future' };

/** Refuses: `nothing-corrected`, `corrected-birth-in-the-future`. */
export function correctIdentity(
  command: CorrectIdentity,
  { today, actor }: Context,
): Result<IdentityCorrected[], IdentityRefusal> {
  const { changes, source, reason } = command;
  if (Object.values(changes).every((value) => value === undefined)) return refuse({ code: 'nothing-corrected' });
  if (changes.birthDate && changes.birthDate > today) return refuse({ code: 'corrected-birth-in-the-future' });
  return ok([{ type: 'IdentityCorrected', on: today, by: byOf(actor), changes, source, reason }]);
}

export const IDENTITY_REFUSALS = {
  'nothing-corrected': {
    title: { nl: 'Er is niets verbeterd.', en: 'Nothing was corrected.' },
    remedy: { nl: 'Vul ten minste één gegeven in.', en: 'Fill in at least one detail.' },
    norms: [],
  },
  'corrected-birth-in-the-future': {
    title: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth lies in the future.' },
    remedy: { nl: 'Verbeter de geboortedatum.', en: 'Correct the date of birth.' },
    norms: [],
  },
} as const satisfies Record<IdentityRefusal['code'], RefusalWords>;
