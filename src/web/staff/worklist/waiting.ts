// What a dossier can wait for, as choices of the filter. Pure.
import type { Named } from '../../../contract/words.ts';
import type { Option } from '../../parts/SelectField.tsx';
import type { Spoken } from '../../text/spoken.ts';

/** The choices that the server names, and always the one that is chosen, also before the server answered. */
export function waitingOptions(
  named: readonly Named[],
  chosen: string,
  say: (spoken: Spoken) => string,
): readonly Option[] {
  const options = named.map(({ id, name }) => ({ value: id, label: say(name) }));
  const known = chosen === '' || options.some(({ value }) => value === chosen);
  return known ? options : [...options, { value: chosen, label: chosen }];
}
