// Tells whoever stands beside the child that somebody opened the dossier because of danger: which organisation, why, how long.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { GlassWhyForm } from './GlassWhyForm.tsx';

export function GlassNotices({ sheet }: { readonly sheet: Sheet }) {
  return sheet.glass.map((glass) => <GlassNotice key={glass.glassId} glass={glass} dossierId={sheet.dossierId} />);
}

type GlassNoticeProps = { readonly glass: Sheet['glass'][number]; readonly dossierId: string };

function GlassNotice({ glass, dossierId }: GlassNoticeProps) {
  const t = useText('glass');
  const language = useLanguage();
  const { sheet, reload } = useSheet();
  const nameOf = useOrganisationName();
  const { glassId, organisation, danger, why, at, until, confirmedWhy, closedWhy } = glass;
  const untilWhen = longMoment(until, language);
  return (
    <Notice tone="warning" title={t('told')} level={3}>
      <p>{t('toldWho', { organisation: nameOf(organisation), at: longMoment(at, language) })}</p>
      <p>{t(`dangers.${danger}`)}</p>
      <UserText>{why}</UserText>
      <p>
        {confirmedWhy === undefined
          ? t('toldUnconfirmed', { until: untilWhen })
          : t('toldConfirmed', { why: confirmedWhy, until: untilWhen })}
      </p>
      {closedWhy !== undefined && <p>{t('toldClosed', { why: closedWhy })}</p>}
      {closedWhy === undefined && sheet.mayGive.includes('CloseBreakGlass') && (
        <GlassWhyForm entry={{ glassId, dossierId }} act="close" onDone={reload} />
      )}
    </Notice>
  );
}
