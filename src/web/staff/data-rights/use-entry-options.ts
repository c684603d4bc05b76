// The entries that somebody sees, to choose the one that a request or a correction is about.
import type { DataRightsView } from '../../../views/data-rights.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { shortDay } from '../../text/format.ts';
import { useSay } from '../../text/use-text.ts';

export function useEntryOptions(entries: DataRightsView['entries']): readonly Option[] {
  const say = useSay();
  return entries.map(({ version, title, on }) => ({
    value: String(version),
    label: `${version}. ${say(title)} (${shortDay(on)})`,
  }));
}
