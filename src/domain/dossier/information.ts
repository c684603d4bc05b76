// What the child was told, when, by whom, in which language and form. Information comes before the hearing.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const TOPICS = ['rights', 'services', 'contact', 'procedure', 'complaints', 'outcome'] as const;
export const FORMS = ['talk', 'written', 'drawing', 'film', 'other'] as const;

const Information = z.object({
  informedOn: Day,
  topics: z.array(z.enum(TOPICS)).min(1).max(6),
  language: Line,
  form: z.enum(FORMS),
  toldBy: Line,
  understood: z.enum(['yes', 'partly', 'no', 'unknown']),
});
export type Information = z.infer<typeof Information>;

export const InformChild = Information.extend({ type: z.literal('InformChild') });
export type InformChild = z.infer<typeof InformChild>;
export const ChildInformed = Given.extend({ type: z.literal('ChildInformed'), ...Information.shape });
export type ChildInformed = z.infer<typeof ChildInformed>;

export type InformationRefusal = { readonly code: 'information-in-the-future' };

/** Refuses: `information-in-the-future`. Norm: JGC 3/22 para. 35. */
export function informChild(
  command: InformChild,
  { today, actor }: Context,
): Result<ChildInformed[], InformationRefusal> {
  if (command.informedOn > today) return refuse({ code: 'information-in-the-future' });
  const { type: _, ...information } = command;
  return ok([{ type: 'ChildInformed', on: today, by: byOf(actor), ...information }]);
}

export const INFORMATION_REFUSALS = {
  'information-in-the-future': {
    title: { nl: 'De dag van het gesprek ligt in de toekomst.', en: 'The day of the talk lies in the future.' },
    remedy: { nl: 'Leg uitleg vast nadat zij is gegeven.', en: 'Record information after it was given.' },
    norms: [],
  },
} as const satisfies Record<InformationRefusal['code'], RefusalWords>;
