// An address without a page.
import { ButtonLink } from '../parts/Action.tsx';
import { Page, PageHeader } from '../parts/Page.tsx';
import { useText } from '../text/use-text.ts';

export function NotFound() {
  const t = useText('common');
  return (
    <Page>
      <PageHeader title={t('notFoundTitle')} />
      <p>{t('notFoundText')}</p>
      <ButtonLink to="/werkvoorraad">{t('toWorklist')}</ButtonLink>
    </Page>
  );
}
