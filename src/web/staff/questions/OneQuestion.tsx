// One question with everything that was said of it, and what this reader can do with it now.
import type { QuestionView } from '../../../views/question.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import { QuestionActions } from './QuestionActions.tsx';

const TONE: Readonly<Record<QuestionView['standing'], Tone>> = {
  'not-received': 'warning',
  received: 'info',
  reformulated: 'warning',
  answered: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

type OneQuestionProps = { readonly question: QuestionView };

export function OneQuestion({ question }: OneQuestionProps) {
  const t = useText('questions');
  const language = useLanguage();
  const nameOf = useOrganisationName();
  const { asked, words, standing, late, received, answered } = question;
  const day = (on: string) => longDay(on, language);
  return (
    <div className="vo-stack vo-stack--small">
      <div className="vo-row">
        <strong>{t('fromTo', { from: nameOf(asked.from), to: nameOf(asked.to) })}</strong>
        <StatusBadge tone={TONE[standing]}>{t(`standing.${standing}`)}</StatusBadge>
        {late && <StatusBadge tone="danger">{t('late')}</StatusBadge>}
      </div>
      <UserText>{words}</UserText>
      <DescriptionList
        items={[{ term: t('answerBy'), description: day(asked.answerBy) }, ...useThread(question, words)].filter(
          ({ description }) => description !== undefined,
        )}
      />
      <ByLine words={t('askedBy', { day: day(asked.on) })} by={asked.by} />
      {received && <ByLine words={t('receivedBy', { day: day(received.on) })} by={received.by} />}
      {answered && <ByLine words={t('answeredBy', { day: day(answered.on) })} by={answered.by} />}
      <QuestionActions question={question} />
    </div>
  );
}

/** What was said after the question, in the order of the work. */
function useThread(question: QuestionView, words: string) {
  const t = useText('questions');
  const { asked, reformulated, accepted, answered, declined, withdrawn, used } = question;
  const text = (value: string | undefined) => value !== undefined && <UserText>{value}</UserText>;
  const said = (term: string, value: string | undefined) => ({ term, description: text(value) || undefined });
  const open = reformulated && !accepted ? reformulated : undefined;
  return [
    said(t('why'), asked.why),
    said(t('askedFirst'), words === asked.question ? undefined : asked.question),
    said(t('proposed'), open?.question),
    said(t('becauseOf'), open?.reason),
    said(t('answer'), answered?.answer),
    said(t('basis'), answered?.basis),
    said(t('declinedWhy'), declined?.reason),
    said(t('withdrawnWhy'), withdrawn?.reason),
    { term: t('usedAs'), description: used && <UserText>{`${t(`use.${used.use}`)}: ${used.reason}`}</UserText> },
  ];
}
