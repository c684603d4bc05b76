// The frame around every screen of one dossier: the sheet is read once, the header says who the child is, the side
// navigation where things stand, and the four steps stand beside the topic. Screens inside ask `useSheet()`.
import { Outlet, useParams } from 'react-router';
import type { Sheet } from '../../../views/sheet.ts';
import { OrganisationsProvider } from '../../connection/organisations.tsx';
import { useRead } from '../../connection/use-read.ts';
import { CaseLayout } from '../../parts/CaseLayout.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { AlarmNotice } from '../alarm/AlarmNotice.tsx';
import { ActsForNotice } from '../child-side/ActsForNotice.tsx';
import { ConflictNotice } from '../child-side/ConflictNotice.tsx';
import { OwnFrame } from '../own/OwnFrame.tsx';
import { useOwnReader } from '../own/use-own-reader.ts';
import { InterimNotice } from '../stops/InterimNotice.tsx';
import { DossierAside } from './DossierAside.tsx';
import { DossierHeader } from './DossierHeader.tsx';
import { dossierNav } from './dossier-nav.ts';
import { SheetProvider } from './sheet-context.tsx';

export function DossierFrame() {
  const t = useText('dossier');
  const own = useOwnReader();
  const { id = '' } = useParams();
  const { data: sheet, failure, reload } = useRead<Sheet>(`/v1/dossiers/${encodeURIComponent(id)}`);
  if (sheet === undefined)
    return (
      <Page>
        {failure === undefined ? (
          <Loading lines={10} />
        ) : (
          <>
            <PageHeader title={t('notOpened')} crumbs={[{ to: '/werkvoorraad', label: t('worklist') }]} />
            <ErrorState failure={failure} onRetry={() => void reload()} />
          </>
        )}
      </Page>
    );
  if (own !== undefined)
    return (
      <SheetProvider sheet={sheet} reload={reload}>
        {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
        <OwnFrame sheet={sheet} reader={own} />
      </SheetProvider>
    );
  return (
    <SheetProvider sheet={sheet} reload={reload}>
      <CaseLayout
        header={<DossierHeader sheet={sheet} />}
        navLabel={t('navLabel')}
        nav={dossierNav(sheet, { topic: (topic) => t(`topic.${topic}`), group: (group) => t(`group.${group}`) })}
        aside={<DossierAside sheet={sheet} />}
      >
        {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
        <InterimNotice sheet={sheet} />
        <AlarmNotice sheet={sheet} />
        <ActsForNotice />
        <ConflictNotice sheet={sheet} />
        {/* Another dossier starts with clean screens. */}
        <OrganisationsProvider>
          <Outlet key={sheet.dossierId} />
        </OrganisationsProvider>
      </CaseLayout>
    </SheetProvider>
  );
}
