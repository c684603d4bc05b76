// What a dossier waits for, as a name and as choices of the filter. Pure.
import type { Option } from '../../parts/SelectField.tsx';
import type { Named, Spoken, WorkItem } from '../../wire.ts';

type Waiting = Named | string;

const idOf = (waiting: Waiting): string => (typeof waiting === 'string' ? waiting : waiting.id);

export const waitingName = (waiting: Waiting): Spoken => (typeof waiting === 'string' ? waiting : waiting.name);

/** The choices that the server names; where it names none, those that occur, and always the one that is chosen. */
export function waitingOptions(
  named: readonly Named[] | undefined,
  items: readonly WorkItem[],
  chosen: string,
  say: (spoken: Spoken) => string,
): Option[] {
  const found = new Map<string, string>();
  for (const waiting of named ?? items.map((item) => item.waitsFor))
    found.set(idOf(waiting), say(waitingName(waiting)));
  if (chosen !== '' && !found.has(chosen)) found.set(chosen, chosen);
  return [...found].map(([value, label]) => ({ value, label }));
}
