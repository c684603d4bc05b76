// The same for a child: one short sentence for each time that somebody looked. No codes, no rows of a table.
import type { AccessEntryView } from '../../../contract/access-entry.ts';
import { PartedList } from '../../parts/ItemList.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useAccessWords } from './access-words.ts';

export function ChildLooks({ looks }: { readonly looks: readonly AccessEntryView[] }) {
  const t = useText('access');
  const say = useSay();
  const language = useLanguage();
  const words = useAccessWords();
  const sentence = ({ at, mine, organisationName, roleName, door, outcome }: AccessEntryView): string => {
    const said = { day: longDay(at, language), role: say(roleName), organisation: say(organisationName) };
    if (mine) return t('child.you', said);
    if ('refusal' in outcome) return t('child.refused', said);
    return t(door === 'command' ? 'child.wrote' : 'child.looked', said);
  };
  return (
    <PartedList label={t('child.title')}>
      {looks.map((look) => (
        <li key={look.id}>
          <p>{sentence(look)}</p>
          {!look.mine && !('refusal' in look.outcome) && (
            <p className="vo-muted">{t('child.why', { why: words.purposeForChild(look.purpose) })}</p>
          )}
        </li>
      ))}
    </PartedList>
  );
}
