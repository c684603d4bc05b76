// One family: its children with what each waits for, who belongs to it, and authority and contact child by child.
import { useParams } from 'react-router';
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { useRead } from '../../connection/use-read.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { Bonds } from './Bonds.tsx';
import { Children } from './Children.tsx';
import { ChildrenBeside } from './ChildrenBeside.tsx';
import { FamilyDrawing } from './FamilyDrawing.tsx';
import { Members } from './Members.tsx';
import { WorksForFamily } from './WorksForFamily.tsx';

export function FamilyScreen() {
  const t = useText('family');
  const { id = '' } = useParams();
  const { data, failure, reload } = useRead<FamilySheet>(`/v1/gezinnen/${encodeURIComponent(id)}`);
  const crumbs = [{ to: '/gezinnen', label: t('listTitle') }];
  if (data === undefined)
    return (
      <Page>
        {failure === undefined ? (
          <Loading lines={10} />
        ) : (
          <>
            <PageHeader title={t('notOpened')} crumbs={crumbs} />
            <ErrorState failure={failure} onRetry={() => void reload()} />
          </>
        )}
      </Page>
    );
  return (
    <Page key={data.familyId}>
      <FamilyHeader sheet={data} />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      <FamilyDrawing sheet={data} />
      <Children sheet={data} />
      <ChildrenBeside sheet={data} />
      <Members sheet={data} reload={reload} />
      <Bonds sheet={data} reload={reload} />
      <WorksForFamily sheet={data} reload={reload} />
    </Page>
  );
}

function FamilyHeader({ sheet }: { readonly sheet: FamilySheet }) {
  const t = useText('family');
  const say = useSay();
  const language = useLanguage();
  return (
    <PageHeader title={sheet.name} crumbs={[{ to: '/gezinnen', label: t('listTitle') }]}>
      <span>{t('openedOn', { day: longDay(sheet.openedOn, language) })}</span>
      <span className="vo-muted">
        {t('involvedNames', {
          names: listed(
            sheet.involved.map(({ name }) => say(name)),
            language,
          ),
        })}
      </span>
    </PageHeader>
  );
}
