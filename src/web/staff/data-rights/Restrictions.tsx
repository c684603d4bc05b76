// What may not be used now, what is held, and whether destruction was proposed.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { ItemList } from '../../parts/ItemList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

export function Restrictions({ rights }: { readonly rights: DataRightsView }) {
  const t = useText('dataRights');
  const standing = rights.holds.filter(({ stands }) => stands);
  return (
    <Panel title={t('restricted')} level={3}>
      {rights.destruction !== null && (
        <Notice tone="warning" title={t('destroying', { day: shortDay(rights.destruction.proposedOn) })} level={4} />
      )}
      {standing.map(({ holdId, on, reason }) => (
        <Notice key={holdId} tone="info" title={t('holdsTitle')} level={4}>
          {t('held', { day: shortDay(on), reason })}
        </Notice>
      ))}
      {rights.restrictions.length === 0 && <p className="vo-muted">{t('noRestricted')}</p>}
      {rights.restrictions.length > 0 && (
        <ItemList
          items={rights.restrictions.map(({ restrictionId, versions, reason, liftedOn }) => ({
            key: restrictionId,
            name: t('restrictedNote', { places: versions.join(', '), reason }),
            ...(liftedOn !== null && { detail: t('lifted', { day: shortDay(liftedOn) }) }),
          }))}
        />
      )}
    </Panel>
  );
}
