// Everything that ever changed in the AVG table, for everybody to read.
import { PageHeader } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { History } from './History.tsx';

export function ChangesScreen() {
  const t = useText('sharing');
  return (
    <>
      <PageHeader title={t('logTitle')} crumbs={[{ to: '/avg-tabel', label: t('title') }]} />
      <p className="vo-readable">{t('logIntro')}</p>
      <History title={t('logTitle')} />
    </>
  );
}
