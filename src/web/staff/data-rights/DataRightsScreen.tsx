// Rights over data in one dossier: what was asked, put right or restricted, what is kept how long, and which organisations received it.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useRead } from '../../connection/use-read.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { OwnRights } from '../own/OwnRights.tsx';
import { useOwnReader } from '../own/use-own-reader.ts';
import { Kept } from './Kept.tsx';
import { Recipients } from './Recipients.tsx';
import { Rectifications } from './Rectifications.tsx';
import { Requests } from './Requests.tsx';
import { Restrictions } from './Restrictions.tsx';

/** The child and a parent ask in a page of their own. */
export function DataRightsScreen() {
  const own = useOwnReader();
  return own === 'child' || own === 'parent' ? <OwnRights reader={own} /> : <RightsOfDossier />;
}

function RightsOfDossier() {
  const t = useText('dataRights');
  const { sheet } = useSheet();
  const { data, failure, loading, reload } = useRead<DataRightsView>(`/v1/dossiers/${sheet.dossierId}/gegevensrechten`);
  const again = () => void reload();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      {failure !== undefined && <ErrorState failure={failure} onRetry={again} level={3} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && (
        <>
          <Requests rights={data} onDone={again} />
          <Rectifications rights={data} onDone={again} />
          <Restrictions rights={data} />
          <Recipients rights={data} />
          <Kept rights={data} />
        </>
      )}
    </>
  );
}
