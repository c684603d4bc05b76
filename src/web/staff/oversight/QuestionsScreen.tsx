// Questions of oversight to the access log: the question, its answer, and what was asked before. Nothing of what dossiers hold.
import { OrganisationsProvider } from '../../connection/organisations.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { AskedBefore } from './AskedBefore.tsx';
import { OversightOnly } from './OversightOnly.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';

export function QuestionsScreen() {
  const t = useText('oversight');
  return (
    <Page>
      <PageHeader title={t('questionsTitle')} />
      <p className="vo-readable">{t('questionsIntro')}</p>
      <OversightOnly>
        <OrganisationsProvider>
          <QuestionPanel />
        </OrganisationsProvider>
        <AskedBefore />
      </OversightOnly>
    </Page>
  );
}
