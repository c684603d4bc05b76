// What the child released, to whom and for which decision, with forms to release, to take back and to use.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import { RevokeForm } from './RevokeForm.tsx';
import { useReleasedName } from './releasable.ts';
import { UseForm } from './UseForm.tsx';

const TONE = { open: 'info', used: 'success', revoked: 'neutral' } as const;

export function Releases({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('childSide');
  const language = useLanguage();
  const named = useReleasedName(sheet);
  const nameOf = useOrganisationName();
  const { releases } = sheet.childSide;
  const open = releases.filter(({ status }) => status === 'open');
  return (
    <Panel title={t('releasesTitle')} level={3}>
      <p className="vo-readable">{t('releasesIntro')}</p>
      {releases.length === 0 ? (
        <p className="vo-muted">{t('noReleases')}</p>
      ) : (
        <ItemList
          items={releases.map(({ releaseId, item, to, purpose, on, status }) => ({
            key: releaseId,
            name: named(item),
            detail: `${t('releasedTo', { to: nameOf(to), purpose: t(`purposes.${purpose}`) })}. ${t('releasedOn', { day: longDay(on, language) })}`,
            badge: <StatusBadge tone={TONE[status]}>{t(`status.${status}`)}</StatusBadge>,
          }))}
        />
      )}
      <MayGive mayGive={sheet.mayGive} type="ReleaseItem">
        <ReleaseForm />
      </MayGive>
      {open.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="RevokeRelease">
          <RevokeForm open={open} />
        </MayGive>
      )}
      {open.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="UseRelease">
          <UseForm open={open} />
        </MayGive>
      )}
    </Panel>
  );
}
