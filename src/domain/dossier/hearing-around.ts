// What stands around a talk with a child: preparing it the way the child wants it, with what the child already filled in itself; and telling
// the child afterwards what was done with its words. Norm: CRC 12; CRC GC 12 paras 41-45.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { HEARING_METHODS } from './hearing.ts';

/** What a child can fill in beforehand, alone or with help: the same matters as the assessment, as questions to a child. */
export const OWN_QUESTIONS = [
  'who-i-am',
  'what-matters',
  'my-people',
  'where-safe',
  'best-care',
  'good-and-hard',
  'how-i-feel',
  'healthy',
  'help',
  'school',
  'best-decision',
] as const;
export type OwnQuestion = (typeof OWN_QUESTIONS)[number];

export const FILLED_BY = ['child', 'child-with-help', 'not-filled'] as const;

const OwnAnswer = z.object({ question: z.enum(OWN_QUESTIONS), answer: Paragraph });
const Preparation = z.object({
  plannedFor: Day.describe('De dag van het gesprek.'),
  place: Line.describe('Waar het kind wil praten.'),
  method: z.enum(HEARING_METHODS).describe('Hoe het kind wil praten.'),
  talksWith: Line.describe('Met wie; ook of het kind een man of vrouw wil, en een tolk.'),
  wishes: Paragraph.optional().describe('Wat het kind nog vroeg: iemand of iets meenemen, pauzes, tekenen.'),
  notAgain: Paragraph.optional().describe('Wat het kind al vertelde en niet nog eens hoeft te zeggen.'),
  earlierRead: z.boolean().describe('Waar: wie praat, las wat het kind eerder zei.'),
  filledBy: z.enum(FILLED_BY),
  answers: z
    .array(OwnAnswer)
    .max(OWN_QUESTIONS.length)
    .refine((answers) => new Set(answers.map(({ question }) => question)).size === answers.length)
    .default([])
    .describe('Wat het kind zelf invulde, in eigen woorden en eigen taal.'),
});
export const PrepareHearing = Preparation.extend({ type: z.literal('PrepareHearing') });
export type PrepareHearing = z.infer<typeof PrepareHearing>;
export const HearingPrepared = Given.extend({ type: z.literal('HearingPrepared'), ...Preparation.shape });
export type HearingPrepared = z.infer<typeof HearingPrepared>;

const Feedback = z.object({
  heardOn: Day.describe('Van welk gesprek: de dag waarop het kind werd gehoord.'),
  toldOn: Day,
  toldBy: Line,
  done: Paragraph.describe('Wat er met de woorden van het kind is gedaan, en waarom iets anders ging.'),
  childSaid: Paragraph.optional().describe('Wat het kind daarop zei.'),
});
export const GiveHearingFeedback = Feedback.extend({ type: z.literal('GiveHearingFeedback') });
export type GiveHearingFeedback = z.infer<typeof GiveHearingFeedback>;
export const HearingFeedbackGiven = Given.extend({ type: z.literal('HearingFeedbackGiven'), ...Feedback.shape });
export type HearingFeedbackGiven = z.infer<typeof HearingFeedbackGiven>;

export type AroundRefusal = {
  readonly code:
    | 'preparation-in-the-past'
    | 'preparation-answers-without-child'
    | 'feedback-of-no-talk'
    | 'feedback-day-wrong';
};

/** Refuses: a day that has passed, and answers where nobody filled anything in. */
export function prepareHearing(
  command: PrepareHearing,
  { today, actor }: Context,
): Result<HearingPrepared[], AroundRefusal> {
  const { type: _, ...preparation } = command;
  if (preparation.plannedFor < today) return refuse({ code: 'preparation-in-the-past' });
  if (preparation.filledBy === 'not-filled' && preparation.answers.length > 0)
    return refuse({ code: 'preparation-answers-without-child' });
  return ok([{ type: 'HearingPrepared', on: today, by: byOf(actor), ...preparation }]);
}

/** Refuses: where the child was not heard that day, and a day before the talk or ahead. */
export function giveHearingFeedback(
  command: GiveHearingFeedback,
  { hearings }: { readonly hearings: readonly { readonly heardOn: Day }[] },
  { today, actor }: Context,
): Result<HearingFeedbackGiven[], AroundRefusal> {
  const { type: _, ...feedback } = command;
  if (!hearings.some(({ heardOn }) => heardOn === feedback.heardOn)) return refuse({ code: 'feedback-of-no-talk' });
  if (feedback.toldOn > today || feedback.toldOn < feedback.heardOn) return refuse({ code: 'feedback-day-wrong' });
  return ok([{ type: 'HearingFeedbackGiven', on: today, by: byOf(actor), ...feedback }]);
}

export const AROUND_REFUSALS = {
  'preparation-in-the-past': {
    title: { nl: 'De dag van het gesprek is al voorbij.', en: 'The day of the talk has passed.' },
    remedy: {
      nl: 'Kies een dag vanaf vandaag, of leg het gesprek vast.',
      en: 'Choose a day from today on, or record the talk.',
    },
    norms: [],
  },
  'preparation-answers-without-child': {
    title: {
      nl: 'Er staan antwoorden, maar niemand vulde iets in.',
      en: 'There are answers, but nobody filled anything in.',
    },
    remedy: {
      nl: 'Zeg of het kind zelf invulde, alleen of met hulp.',
      en: 'Say whether the child filled it in itself, alone or with help.',
    },
    norms: ['crc-12'],
  },
  'feedback-of-no-talk': {
    title: { nl: 'Op die dag is het kind niet gehoord.', en: 'The child was not heard on that day.' },
    remedy: { nl: 'Kies een gesprek dat er staat.', en: 'Choose a talk that is there.' },
    norms: [],
  },
  'feedback-day-wrong': {
    title: {
      nl: 'Deze dag ligt voor het gesprek of in de toekomst.',
      en: 'This day lies before the talk or in the future.',
    },
    remedy: { nl: 'Controleer de dag.', en: 'Check the day.' },
    norms: [],
  },
} as const satisfies Record<AroundRefusal['code'], RefusalWords>;
