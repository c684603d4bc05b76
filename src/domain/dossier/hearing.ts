// Hearing the child: offered to every child of every age; age and capacity shape the form and never replace the offer.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page, Paragraph } from '../basics/text.ts';
import { TRAINING_STANDINGS, trainingOn } from '../organisation/trained.ts';
import { TRAINED_STEPS } from '../organisation/trained-steps.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const HEARING_METHODS = [
  'direct-alone',
  'direct-with-companion',
  'written',
  'audio-or-video',
  'drawing-or-play',
  'through-guardian',
  'through-trusted-person',
  'through-expert',
] as const;

const Offer = z.object({ offeredOn: Day, language: Line, how: Paragraph });
export const OfferHearing = Offer.extend({ type: z.literal('OfferHearing') });
export type OfferHearing = z.infer<typeof OfferHearing>;
export const HearingOffered = Given.extend({ type: z.literal('HearingOffered'), ...Offer.shape });
export type HearingOffered = z.infer<typeof HearingOffered>;

const Hearing = z.object({
  heardOn: Day,
  method: z.enum(HEARING_METHODS),
  hearer: Line,
  language: Line,
  interpreter: z.enum(['not-needed', 'present', 'refused-by-child', 'not-available']),
  interpreterRegistered: z
    .enum(['yes', 'no', 'unknown'])
    .optional()
    .describe('Of de tolk in een register van tolken staat, waar er een was.'),
  apartFromParents: z.boolean(),
  companion: Line.optional().describe('Who the child brought along, by the child’s choice.'),
  ownWords: Page.describe('What the child said, in the child’s own language and words.'),
  translation: Page.optional().describe('Wat het kind zei, in het Nederlands vertaald, als het een andere taal sprak.'),
  summary: Page.describe('Summary in Dutch, beside the child’s own words.'),
  wish: Paragraph.describe('What the child wants, and the child’s own reasons and plans.'),
  opposesMeasure: z.enum(['yes', 'no', 'not-said']),
  keepFrom: z
    .array(z.enum(['parents', 'other-family']))
    .max(2)
    .default([]),
});
export type Hearing = z.infer<typeof Hearing>;
export const RecordHearing = Hearing.extend({ type: z.literal('RecordHearing') });
export type RecordHearing = z.infer<typeof RecordHearing>;
export const ChildHeard = Given.extend({
  type: z.literal('ChildHeard'),
  ...Hearing.shape,
  trainingStanding: z.enum(TRAINING_STANDINGS).optional().describe('What the register said about whoever recorded it.'),
});
export type ChildHeard = z.infer<typeof ChildHeard>;

const Declined = z.object({
  declinedOn: Day,
  saidTo: Line,
  howAsked: Paragraph.describe('How the child was asked, and how it is known that the choice was the child’s own.'),
});
export type Declined = z.infer<typeof Declined>;
export const RecordHearingDeclined = Declined.extend({ type: z.literal('RecordHearingDeclined') });
export type RecordHearingDeclined = z.infer<typeof RecordHearingDeclined>;
export const HearingDeclined = Given.extend({ type: z.literal('HearingDeclined'), ...Declined.shape });
export type HearingDeclined = z.infer<typeof HearingDeclined>;

export type HearingRefusal = {
  readonly code: 'hearing-in-the-future' | 'hearing-not-offered' | 'hearing-before-birth' | 'hearing-asks-independence';
};

/** A migration authority can record what the child told it, and not what others say about the child’s view or silence. */
const isAuthority = ({ actor, jurisdiction }: Context): boolean =>
  isMigrationAuthority(jurisdiction, actor.organisation);
const SPOKEN_BY_OTHERS: readonly string[] = ['through-guardian', 'through-trusted-person', 'through-expert'];

/** Refuses: `hearing-in-the-future`. */
export function offerHearing(
  command: OfferHearing,
  { today, actor }: Context,
): Result<HearingOffered[], HearingRefusal> {
  if (command.offeredOn > today) return refuse({ code: 'hearing-in-the-future' });
  const { type: _, ...offer } = command;
  return ok([{ type: 'HearingOffered', on: today, by: byOf(actor), ...offer }]);
}

/** Refuses: `hearing-in-the-future`, `hearing-before-birth`, `hearing-asks-independence`. Norm: CRC 12. */
export function recordHearing(
  command: RecordHearing,
  { birthDate }: { readonly birthDate?: Day | undefined },
  context: Context,
): Result<ChildHeard[], HearingRefusal> {
  const { today, actor } = context;
  if (command.heardOn > today) return refuse({ code: 'hearing-in-the-future' });
  if (birthDate && command.heardOn < birthDate) return refuse({ code: 'hearing-before-birth' });
  if (isAuthority(context) && SPOKEN_BY_OTHERS.includes(command.method))
    return refuse({ code: 'hearing-asks-independence' });
  const { type: _, ...hearing } = command;
  const trainingStanding = trainingOn(context.trainings, TRAINED_STEPS.RecordHearing.topic, command.heardOn);
  return ok([
    { type: 'ChildHeard', on: today, by: byOf(actor), ...hearing, ...(trainingStanding && { trainingStanding }) },
  ]);
}

/** Refuses: `hearing-not-offered`: only an offer can be declined; `hearing-asks-independence`, `hearing-in-the-future`. Norm: CRC 12. */
export function recordHearingDeclined(
  command: RecordHearingDeclined,
  offers: readonly { readonly offeredOn: Day }[],
  context: Context,
): Result<HearingDeclined[], HearingRefusal> {
  const { today, actor } = context;
  if (isAuthority(context)) return refuse({ code: 'hearing-asks-independence' });
  if (command.declinedOn > today) return refuse({ code: 'hearing-in-the-future' });
  if (!offers.some(({ offeredOn }) => offeredOn <= command.declinedOn)) return refuse({ code: 'hearing-not-offered' });
  const { type: _, ...declined } = command;
  return ok([{ type: 'HearingDeclined', on: today, by: byOf(actor), ...declined }]);
}

export const HEARING_REFUSALS = {
  'hearing-in-the-future': {
    title: { nl: 'De dag van het gesprek ligt in de toekomst.', en: 'The day of the talk lies in the future.' },
    remedy: { nl: 'Leg het gesprek vast nadat het is gevoerd.', en: 'Record the talk after it took place.' },
    norms: [],
  },
  'hearing-before-birth': {
    title: { nl: 'De dag van het gesprek ligt vóór de geboorte.', en: 'The day of the talk lies before the birth.' },
    remedy: { nl: 'Vul de dag in waarop het kind is gehoord.', en: 'Fill in the day the child was heard.' },
    norms: [],
  },
  'hearing-asks-independence': {
    title: {
      nl: 'Een migratiedienst legt niet vast wat anderen over de mening van het kind zeggen.',
      en: 'A migration authority does not record what others say about the child’s view.',
    },
    remedy: {
      nl: 'Spreek het kind zelf. Wilde het kind niet, of sprak iemand voor het kind? Dan legt de voogd, de advocaat of de Raad dat vast.',
      en: 'Talk to the child. If the child declined or somebody spoke for the child, the guardian, the lawyer or child protection records it.',
    },
    norms: ['crc-12'],
  },
  'hearing-not-offered': {
    title: {
      nl: 'Het kind heeft nog geen aanbod gekregen om gehoord te worden.',
      en: 'The child has not been offered a hearing yet.',
    },
    remedy: {
      nl: 'Leg eerst vast hoe en wanneer het gesprek is aangeboden.',
      en: 'First record how and when the hearing was offered.',
    },
    norms: [],
  },
} as const satisfies Record<HearingRefusal['code'], RefusalWords>;
