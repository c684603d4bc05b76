// Which days of a dossier belong in the list of which organisation: limits that run or were not met, for whoever keeps them and
// works on the dossier. Limits that measure a departure are in nobody’s list: no list of children by how soon they can go.
import type { Words } from '../basics/text.ts';
import { BIRTHDAY_WORDS, QUESTION_WORDS } from './agreed-days.ts';
import type { Clocks } from './clocks.ts';
import type { RunningLimit } from './running-limit.ts';

export type DueDay = {
  readonly organisation: string;
  readonly key: string;
  readonly dueOn: string;
  readonly lapses: boolean;
};

export const dueDaysOf = (limits: readonly RunningLimit[], involved: readonly string[]): readonly DueDay[] =>
  limits.flatMap(({ state, departure, warnOn, owners, key, lapses }) => {
    if (departure || warnOn === null || (state !== 'running' && state !== 'breached')) return [];
    const dueOn = warnOn.slice(0, 10);
    return owners
      .filter((organisation) => involved.includes(organisation))
      .map((organisation) => ({ organisation, key, dueOn, lapses }));
  });

/** What a limit is called, of which a list keeps only the key. */
export function nameOfLimit(key: string, { timers }: Clocks): Words {
  const [name = ''] = key.split(':');
  const [id] = name.split('/');
  if (name === 'question') return QUESTION_WORDS;
  return timers.find((timer) => timer.id === id)?.what ?? BIRTHDAY_WORDS[key] ?? TALK;
}

const TALK: Words = { nl: 'Het besluit aan het kind uitleggen', en: 'Explaining the decision to the child' };
