// Corrections of who the child is, with their source. What was written before stays in the stream.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
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

export type IdentityRefusal = {
  readonly code: 'nothing-corrected' | 'corrected-birth-in-the-future' | 'correction-asks-independence';
};

/** What a migration authority can put right by itself. All else decides which protection the child has. */
const NAMES: readonly string[] = ['name', 'calledName', 'nationality', 'languages'];
const bearsOnProtection = (changes: IdentityCorrected['changes']): boolean =>
  Object.entries(changes).some(
    ([key, value]) => value !== undefined && !NAMES.includes(key) && !(key === 'ageDisputed' && value === true),
  );

/** Refuses: `nothing-corrected`, `corrected-birth-in-the-future`, `correction-asks-independence` (JGC 4/23 para. 4). */
export function correctIdentity(
  command: CorrectIdentity,
  { today, actor, jurisdiction }: Context,
): Result<IdentityCorrected[], IdentityRefusal> {
  const { changes, source, reason } = command;
  if (Object.values(changes).every((value) => value === undefined)) return refuse({ code: 'nothing-corrected' });
  if (changes.birthDate && changes.birthDate > today) return refuse({ code: 'corrected-birth-in-the-future' });
  if (isMigrationAuthority(jurisdiction, actor.organisation) && bearsOnProtection(changes))
    return refuse({ code: 'correction-asks-independence' });
  return ok([{ type: 'IdentityCorrected', on: today, by: byOf(actor), changes, source, reason }]);
}

export const IDENTITY_REFUSALS = {
  'nothing-corrected': {
    title: { nl: 'Er is niets verbeterd.', en: 'Nothing was corrected.' },
    remedy: { nl: 'Vul ten minste één gegeven in.', en: 'Fill in at least one detail.' },
    norms: [],
  },
  'correction-asks-independence': {
    title: {
      nl: 'Deze verbetering raakt de bescherming van het kind. Een migratiedienst doet haar niet alleen.',
      en: 'This correction bears on the child’s protection. A migration authority does not make it alone.',
    },
    remedy: {
      nl: 'Vraag de voogd, de advocaat of de Raad voor de Kinderbescherming om dit te verbeteren. Twijfel aan de leeftijd kunt u wel melden.',
      en: 'Ask the guardian, the lawyer or child protection to correct this. You can report doubt about the age.',
    },
    norms: ['jgc4-4'],
  },
  'corrected-birth-in-the-future': {
    title: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth lies in the future.' },
    remedy: { nl: 'Verbeter de geboortedatum.', en: 'Correct the date of birth.' },
    norms: [],
  },
} as const satisfies Record<IdentityRefusal['code'], RefusalWords>;
