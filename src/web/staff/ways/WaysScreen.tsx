// The routes by which this child may get certainty about its stay, and what becoming eighteen asks.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { AnswerRouteForm } from './AnswerRouteForm.tsx';
import { Eighteen } from './Eighteen.tsx';
import { RouteGroup } from './RouteGroup.tsx';

const STATES = ['open', 'possible', 'unseen', 'not-open'] as const;

export function WaysScreen() {
  const t = useText('ways');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <MayGive mayGive={sheet.mayGive} type="AnswerRoute" who={t('whoAnswers')}>
        <AnswerRouteForm />
      </MayGive>
      {STATES.map((state) => (
        <RouteGroup key={state} state={state} routes={sheet.routes.filter((route) => route.state === state)} />
      ))}
      <Eighteen />
    </>
  );
}
