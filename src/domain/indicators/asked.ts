// Who asked “what if”, why, of which day, and what was answered: kept as events, so that the same question always gets the
// same answer and nobody can ask without it being known. No event holds a true count or names a dossier.
import { z } from 'zod';
import { By } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Paragraph } from '../basics/text.ts';
import { PARAMETER_IDS, type ParameterId, parameterOf } from '../safeguards/parameters.ts';
import { OUTCOMES } from '../safeguards/safeguard.ts';
import { SMALLEST_POPULATION } from './disclosure.ts';
import { BASES } from './what-if.ts';

const numberFor = (id: ParameterId) => {
  const { from, to, step } = parameterOf(id);
  return z.number().int().min(from).max(to).multipleOf(step).optional();
};
type ValueSchema = ReturnType<typeof numberFor>;

/** Which numbers differ, each one of those that can be asked about. */
export const AskedNumbers = z
  .object(Object.fromEntries(PARAMETER_IDS.map((id) => [id, numberFor(id)])) as Record<ParameterId, ValueSchema>)
  .describe('Per getal de andere waarde. Welke er zijn: /v1/waarborgen/parameters.');

export const AskWhatIf = z.object({
  parameters: AskedNumbers,
  why: Paragraph.min(10).describe('Waarvoor u dit vraagt. Noem geen personen: bij publicatie is dit te lezen.'),
  publish: z.boolean().default(false).describe('Of iedereen de uitkomst mag lezen.'),
});
export type AskWhatIf = z.infer<typeof AskWhatIf>;

const Figure = z.union([z.number().int().min(5).multipleOf(5), z.literal('<5')]);
const Way = z.object({
  children: Figure,
  outcomes: z
    .array(z.object({ from: z.enum(OUTCOMES), to: z.enum(OUTCOMES), children: Figure }))
    .max(20)
    .readonly(),
});

export const WhatIfTold = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few') }),
  z.object({
    kind: z.literal('told'),
    population: Figure,
    bases: z
      .array(z.object({ part: z.enum(BASES), figure: Figure }))
      .max(BASES.length)
      .readonly(),
    safeguards: z
      .array(z.object({ safeguard: z.string().max(64), opens: Way, closes: Way, otherwise: Way }))
      .max(200)
      .readonly(),
  }),
]);
export type WhatIfTold = z.infer<typeof WhatIfTold>;

/** The picture of all dossiers that is asked about. Everybody asks about the same one, until enough dossiers differ. */
export const Picture = z.object({ on: Day, position: z.number().int().min(0) });
export type Picture = z.infer<typeof Picture>;

/** From here on everybody asks about this picture. Recorded before anything is counted. */
export const PictureTaken = z.object({ type: z.literal('PictureTaken'), picture: Picture });

export const WhatIfAnswered = z.object({
  type: z.literal('WhatIfAnswered'),
  on: Day,
  by: By,
  answerId: z.uuid(),
  parameters: AskedNumbers,
  why: Paragraph,
  picture: Picture,
  /** A print of the rules of that moment and of the list of safeguards: under other rules the question is another one. */
  rules: z.string().max(128),
  told: WhatIfTold,
  published: z.boolean(),
});
export type WhatIfAnswered = z.infer<typeof WhatIfAnswered>;

export const WhatIfEvent = z.discriminatedUnion('type', [PictureTaken, WhatIfAnswered]);
export type WhatIfEvent = z.infer<typeof WhatIfEvent>;

/** The picture that everybody asks about now, if one was ever taken. */
export const lastPicture = (events: readonly WhatIfEvent[]): Picture | undefined =>
  events.findLast((event) => event.type === 'PictureTaken')?.picture;

export const answersIn = (events: readonly WhatIfEvent[]): readonly WhatIfAnswered[] =>
  events.filter((event) => event.type === 'WhatIfAnswered');

/** The picture to ask about: the last one, as long as fewer dossiers differ than a question may be about. */
export const pictureFor = (last: Picture | undefined, changedSince: number, now: Picture): Picture =>
  last === undefined || changedSince >= SMALLEST_POPULATION ? now : last;

const sameNumbers = (one: WhatIfAnswered['parameters'], other: WhatIfAnswered['parameters']): boolean =>
  PARAMETER_IDS.every((id) => one[id] === other[id]);

/** The answer that was given before to this question, about this picture and under these rules. */
export const answeredBefore = (
  answers: readonly WhatIfAnswered[],
  { parameters, picture, rules }: Pick<WhatIfAnswered, 'parameters' | 'picture' | 'rules'>,
): WhatIfTold | undefined =>
  answers.find(
    (each) =>
      each.rules === rules && each.picture.position === picture.position && sameNumbers(each.parameters, parameters),
  )?.told;
