// Parents from whom this child is protected, with forms to mark and to end it.
import type { Sheet } from '../../../views/sheet.ts';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { EndConflictForm, MarkConflictForm } from './ConflictForms.tsx';

export function Conflicts({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('childSide');
  const language = useLanguage();
  const { conflicts } = sheet.childSide;
  const open = conflicts.filter(({ endedOn }) => endedOn === undefined);
  const told = ({ since, kinds, endedOn }: (typeof conflicts)[number]): string => {
    const words = listed(
      kinds.map((kind) => t(`conflict.${kind}`)),
      language,
    );
    const began = t('sinceDay', { day: longDay(since, language), kinds: words });
    return endedOn === undefined ? began : `${began}. ${t('endedDay', { day: longDay(endedOn, language) })}`;
  };
  return (
    <Panel title={t('conflictTitle')} level={3}>
      <p className="vo-readable">{t('conflictIntro')}</p>
      {conflicts.length === 0 ? (
        <p className="vo-muted">{t('noConflict')}</p>
      ) : (
        <ItemList
          items={conflicts.map((each) => ({
            key: each.conflictId,
            name: <UserWords>{each.name}</UserWords>,
            detail: told(each),
          }))}
        />
      )}
      <MayGive mayGive={sheet.mayGive} type="MarkFamilyConflict">
        <MarkConflictForm />
      </MayGive>
      {open.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="EndFamilyConflict">
          <EndConflictForm open={open} />
        </MayGive>
      )}
    </Panel>
  );
}
