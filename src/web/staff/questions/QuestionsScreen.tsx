// What organisations on this dossier asked each other: to us, by us, and between others; asking something.
import type { QuestionView } from '../../../views/question.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { AskForm } from './AskForm.tsx';
import { OneQuestion } from './OneQuestion.tsx';

export function QuestionsScreen() {
  const t = useText('questions');
  const { questions, mayGive } = useSheet().sheet;
  const { organisation } = useSignedIn();
  const toUs = questions.filter(({ asked }) => asked.to === organisation.id);
  const byUs = questions.filter(({ asked }) => asked.from === organisation.id);
  const others = questions.filter((each) => !toUs.includes(each) && !byUs.includes(each));
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <MayGive mayGive={mayGive} type="AskQuestion" who={t('askWho')}>
        <AskForm />
      </MayGive>
      {questions.length === 0 && <EmptyState title={t('none')} level={3} />}
      <Group title={t('toYou', { count: toUs.length })} questions={toUs} />
      <Group title={t('byYou', { count: byUs.length })} questions={byUs} />
      <Group title={t('others', { count: others.length })} questions={others} />
    </>
  );
}

function Group({ title, questions }: { readonly title: string; readonly questions: readonly QuestionView[] }) {
  if (questions.length === 0) return null;
  return (
    <Panel title={title} level={3}>
      <PartedList label={title}>
        {questions.map((question) => (
          <li key={question.asked.questionId}>
            <OneQuestion question={question} />
          </li>
        ))}
      </PartedList>
    </Panel>
  );
}
