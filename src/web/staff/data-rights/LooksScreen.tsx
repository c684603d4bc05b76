// Who looked into one dossier, for the data-protection officer, who reads nothing else of it.
import { useParams } from 'react-router';
import { OrganisationsProvider } from '../../connection/organisations.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { LooksOf } from '../access/AccessScreen.tsx';

export function LooksScreen() {
  const t = useText('dataRights');
  const { id = '' } = useParams();
  return (
    <Page>
      <PageHeader title={t('looksTitle')} crumbs={[{ to: '/gegevensrechten', label: t('listTitle') }]} />
      <OrganisationsProvider>
        <LooksOf dossierId={id} />
      </OrganisationsProvider>
    </Page>
  );
}
