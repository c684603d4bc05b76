// One alert: why it was raised, about whom, what was done with it, and the answers that can still be given.
import type { AlertView } from '../../../contract/oversight.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longMoment, shortDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useAccessWords } from '../access/access-words.ts';
import { AboutDossier } from './AboutDossier.tsx';
import { AlertAnswerForm } from './AlertAnswerForm.tsx';
import { Worker } from './Worker.tsx';

type AlertPanelProps = { readonly alert: AlertView; readonly onDone: (alert: AlertView) => Promise<void> };

export function AlertPanel({ alert, onDone }: AlertPanelProps) {
  const t = useText('oversight');
  const say = useSay();
  const language = useLanguage();
  const words = useAccessWords();
  const { number, at, rule, action, dossier, state, answers } = alert;
  return (
    <Panel title={t('alert', { number, rule: say(rule.name) })}>
      <p>
        {state === 'handled' ? (
          <StatusBadge tone="success">{t('handled')}</StatusBadge>
        ) : (
          <StatusBadge tone={answers.length > 0 ? 'info' : 'warning'}>
            {answers.length > 0 ? t('seen') : t('open')}
          </StatusBadge>
        )}
      </p>
      <p className="vo-readable">{say(rule.means)}</p>
      <DescriptionList
        items={[
          { term: t('when'), description: <time dateTime={at}>{longMoment(at, language)}</time> },
          { term: t('who'), description: <Worker {...alert} /> },
          { term: t('what'), description: words.action(action) },
          ...(dossier === undefined ? [] : [{ term: t('dossier'), description: <AboutDossier dossier={dossier} /> }]),
        ]}
      />
      {answers.length > 0 && <Answers answers={answers} />}
      {state === 'open' && (
        <>
          {answers.length === 0 && <AlertAnswerForm number={number} act="see" onDone={onDone} />}
          <AlertAnswerForm number={number} act="handle" onDone={onDone} />
        </>
      )}
    </Panel>
  );

  function Answers({ answers: given }: Pick<AlertView, 'answers'>) {
    return (
      <>
        <Subheading level={3}>{t('answers')}</Subheading>
        <ul>
          {given.map(({ at: when, answer, name, organisation, note }) => (
            <li key={`${when} ${answer}`}>
              {t(answer === 'handled' ? 'answerHandled' : 'answerSeen', {
                ...{ day: shortDay(when), name, organisation: say(organisation.name) },
              })}
              {note !== undefined && <UserText>{note}</UserText>}
            </li>
          ))}
        </ul>
      </>
    );
  }
}
