// One finding on this decision: the card, a way to each missing fact, the answers that were given, and answering.
import type { FindingView } from '../../../views/finding.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { JumpLink, TextLink } from '../../parts/Action.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FindingCard, type PlaceOf } from '../../parts/FindingCard.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import type { Tell } from '../steps/tell.ts';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { asksNothing, EXPLANATION_PLACE, MOVE_PLACE, PLAN_PLACE, placeOfFact, topicOfFact } from './fact-place.ts';
import { asksAnswer } from './finding-groups.ts';
import { SecondPerson, waitsForSecond } from './SecondPerson.tsx';

export const findingPlace = (safeguard: string): string => `bevinding-${safeguard}`;

const HERE = { plan: PLAN_PLACE, explanation: EXPLANATION_PLACE, move: MOVE_PLACE } as const;

/** Links for facts: to the page of the fact where it is missing, or to where the record that proves it is made. */
export function usePlaceOf(): PlaceOf {
  const t = useText('decisions');
  const { sheet } = useSheet();
  return (fact, meaning, known) => {
    const place = placeOfFact(fact);
    if (known && (place.name === 'facts' || asksNothing(fact))) return undefined;
    const words = (
      <>
        {t(`goTo.${place.name}`)}
        <span className="ams-visually-hidden">: {meaning}</span>
      </>
    );
    if (place.kind === 'here') return <JumpLink to={HERE[place.name]}>{words}</JumpLink>;
    return <TextLink to={topicOfFact(sheet.dossierId, place.name, fact)}>{words}</TextLink>;
  };
}

type DecisionFindingProps = { readonly finding: FindingView; readonly decision: DecisionView; readonly tell: Tell };

export function DecisionFinding({ finding, decision, tell }: DecisionFindingProps) {
  const t = useText('decisions');
  const placeOf = usePlaceOf();
  const answers = decision.answers.filter(({ safeguard }) => safeguard === finding.safeguard);
  const asks = asksAnswer(finding, decision);
  const waits = asks && waitsForSecond(decision, finding.safeguard);
  // An answer holds for what was found then: the server still counts it as open once something else leads there.
  const overtaken = answers.length > 0 && !waits && decision.stopping.includes(finding.safeguard);
  return (
    <FindingCard
      finding={finding}
      level={4}
      id={findingPlace(finding.safeguard)}
      placeOf={placeOf}
      answered={asks && answers.length > 0 && !overtaken && !waits}
    >
      <Answers answers={answers} />
      {asks && overtaken && <p className="vo-muted">{t('answerOvertaken')}</p>}
      <SecondPerson decision={decision} safeguard={finding.safeguard} waits={waits} tell={tell} />
      {asks && <Answering decision={decision} safeguard={finding.safeguard} given={answers.length} tell={tell} />}
    </FindingCard>
  );
}

type AnsweringProps = {
  readonly decision: DecisionView;
  readonly safeguard: string;
  readonly given: number;
  readonly tell: Tell;
};

function Answering({ decision, safeguard, given, tell }: AnsweringProps) {
  const t = useText('decisions');
  const mayGive = useMayGive();
  if (!mayGive('AnswerFinding')) return given === 0 ? <p className="vo-muted">{t('answerWho')}</p> : null;
  return (
    <Disclosure key={given} summary={given === 0 ? t('answer') : t('answerAgain')}>
      <AnswerForm decisionId={decision.plan.decisionId} safeguard={safeguard} onDone={() => tell(t('answered'))} />
    </Disclosure>
  );
}

export function Answers({ answers }: { readonly answers: DecisionView['answers'] }) {
  const t = useText('decisions');
  const words = useText('assessment');
  const language = useLanguage();
  return answers.map(({ answer, restsOn, on, by }) => (
    <div key={`${on}-${answer}`} className="vo-answer">
      <ByLine words={t('answerGiven', { day: longDay(on, language) })} by={by} />
      <UserText>{answer}</UserText>
      <p className="vo-muted vo-small">
        {t('restsOn')}{' '}
        {listed(
          restsOn.map((key) => words(`name.${key}`)),
          language,
        )}
      </p>
    </div>
  ));
}
