// Says on every page of a dossier, to whoever may know of it, that the child is protected from a parent: so that nobody tells by mistake.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';

type ConflictNoticeProps = { readonly sheet: Sheet; readonly linked?: boolean };

export function ConflictNotice({ sheet, linked = true }: ConflictNoticeProps) {
  const t = useText('childSide');
  const held = sheet.childSide.conflicts.filter(({ endedOn }) => endedOn === undefined);
  if (held.length === 0) return null;
  return (
    <Notice tone="warning" title={t('holdsTitle')} level={2}>
      {held.map(({ conflictId, name }) => (
        <p key={conflictId}>{t('holdsFor', { name })}</p>
      ))}
      {linked && <TextLink to={topicAddress(sheet.dossierId, 'childSide')}>{t('holdsGo')}</TextLink>}
    </Notice>
  );
}
