// A time limit that somebody made longer: which one, in which case of the law, why and who. Whether it counts (one that comes
// after the last day heals nothing) is worked out with the limit itself, in domain/clocks.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { ProcedureHeld } from './procedures.ts';

const Extension = z.object({
  /** The limit as the sheet calls it. */
  limit: Line,
  extension: Line.describe('The name of the case in which the law gives more time.'),
  reason: Paragraph,
});

export const ExtendLimit = Extension.extend({ type: z.literal('ExtendLimit') });
export type ExtendLimit = z.infer<typeof ExtendLimit>;
export const LimitExtended = Given.extend({ type: z.literal('LimitExtended'), ...Extension.shape });
export type LimitExtended = z.infer<typeof LimitExtended>;

export type ExtensionRefusal = { readonly code: 'limit-not-found' | 'extension-unknown' | 'extension-given-already' };

type Held = {
  readonly procedures: readonly ProcedureHeld[];
  readonly extensions: readonly LimitExtended[];
};

/** Shape: the timer, and after a colon the procedure in which it runs. The limit on a representative has no procedure. */
const partsOf = (limit: string): readonly [timer: string, procedureId: string | undefined] => {
  const [name = '', procedureId] = limit.split(':');
  const [timer = ''] = name.split('/');
  return [timer, procedureId];
};

/** Refuses: a limit that is not here, a case that the law does not know, and the same extension twice. */
export function extendLimit(
  command: ExtendLimit,
  { procedures, extensions }: Held,
  { today, actor, jurisdiction }: Context,
): Result<LimitExtended[], ExtensionRefusal> {
  const { type: _, ...extension } = command;
  const [timer, procedureId] = partsOf(extension.limit);
  // A name that every object knows is no limit of a law.
  const names = Object.hasOwn(jurisdiction.extensions, timer) ? jurisdiction.extensions[timer] : undefined;
  const known = procedureId === undefined || procedures.some(({ opened }) => opened.procedureId === procedureId);
  if (!names || !known) return refuse({ code: 'limit-not-found' });
  if (!names.includes(extension.extension)) return refuse({ code: 'extension-unknown' });
  if (extensions.some((one) => one.limit === extension.limit && one.extension === extension.extension))
    return refuse({ code: 'extension-given-already' });
  return ok([{ type: 'LimitExtended', on: today, by: byOf(actor), ...extension }]);
}

export const EXTENSION_REFUSALS = {
  'limit-not-found': {
    title: { nl: 'Deze termijn loopt niet in dit dossier.', en: 'This limit does not run in this dossier.' },
    remedy: { nl: 'Kies een termijn uit de lijst.', en: 'Choose a limit from the list.' },
    norms: [],
  },
  'extension-unknown': {
    title: { nl: 'De wet kent deze verlenging niet.', en: 'The law does not know this extension.' },
    remedy: {
      nl: 'Kies een van de gevallen waarin deze termijn langer mag duren.',
      en: 'Choose one of the cases in which this limit may last longer.',
    },
    norms: [],
  },
  'extension-given-already': {
    title: { nl: 'Deze termijn is hierom al verlengd.', en: 'This limit was extended for this already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'You need not do anything.' },
    norms: [],
  },
} as const satisfies Readonly<Record<ExtensionRefusal['code'], RefusalWords>>;
