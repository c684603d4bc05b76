// Routes that stand alike: conditions with what is known and what is missing, the next step, and the answer given so far.
import type { ConditionState, RouteState } from '../../../domain/routes/route.ts';
import { isFactKey } from '../../../domain/situation/facts/facts.ts';
import { isProvenByRecord } from '../../../domain/situation/proven-facts.ts';
import type { RouteView } from '../../../views/route.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicOfFact } from '../decision/fact-place.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';

const TONE = {
  held: 'success',
  'not-held': 'neutral',
  missing: 'info',
} as const satisfies Record<ConditionState, Tone>;

export function RouteGroup({ state, routes }: { readonly state: RouteState; readonly routes: readonly RouteView[] }) {
  const t = useText('ways');
  const cards = routes.map((route) => <RouteCard key={route.id} route={route} />);
  return (
    <Panel title={`${t(`stateTitle.${state}`)} (${routes.length})`} level={3}>
      <p className="vo-muted vo-readable">{routes.length === 0 ? t('none') : t(`stateHint.${state}`)}</p>
      {state === 'not-open' && routes.length > 0 ? <Disclosure summary={t('showThese')}>{cards}</Disclosure> : cards}
    </Panel>
  );
}

function RouteCard({ route }: { readonly route: RouteView }) {
  const t = useText('ways');
  const say = useSay();
  const unseen = route.state === 'unseen';
  const asksAnswer = (route.state === 'open' || route.state === 'possible') && !route.answerHolds;
  return (
    <section className="vo-stack vo-stack--small" aria-label={say(route.name)}>
      <span className="vo-row">
        <Subheading level={4}>{say(route.name)}</Subheading>
        {asksAnswer && <StatusBadge tone="warning">{t('unanswered')}</StatusBadge>}
      </span>
      <DescriptionList
        items={[
          { term: t('conditions'), description: <Conditions conditions={route.conditions} /> },
          // “Not answered yet” stands beside the name where an answer is asked, and says nothing where it is not.
          { term: t('answerTitle'), description: route.answer && <Answer route={route} answer={route.answer} /> },
          { term: t('nextStep'), description: unseen ? undefined : say(route.nextStep) },
        ]}
      />
      <Disclosure summary={unseen ? t('moreUnseen') : t('more')}>
        <DescriptionList
          items={[
            { term: t('nextStep'), description: unseen ? say(route.nextStep) : undefined },
            { term: t('restsOn'), description: <Norms ids={route.norms} /> },
            { term: t('doubt'), description: route.doubt && say(route.doubt) },
          ]}
        />
      </Disclosure>
    </section>
  );
}

function Conditions({ conditions }: Pick<RouteView, 'conditions'>) {
  const t = useText('ways');
  const say = useSay();
  const { sheet } = useSheet();
  return (
    <ul className="vo-facts">
      {conditions.map(({ words, fact, state }) => (
        <li key={fact}>
          {say(words)}{' '}
          <StatusBadge tone={TONE[state]} {...(state === 'missing' && { icon: 'missing' as const })}>
            {t(`condition.${state}`)}
          </StatusBadge>
          {state === 'missing' &&
            isFactKey(fact) &&
            !isProvenByRecord(fact) &&
            sheet.mayGive.includes('RecordFact') && (
              <>
                {' '}
                <TextLink to={topicOfFact(sheet.dossierId, 'facts', fact)} aria-label={`${t('fillIn')}: ${say(words)}`}>
                  {t('fillIn')}
                </TextLink>
              </>
            )}
        </li>
      ))}
    </ul>
  );
}

type AnswerProps = { readonly route: RouteView; readonly answer: NonNullable<RouteView['answer']> };

function Answer({ route: { answerHolds }, answer }: AnswerProps) {
  const t = useText('ways');
  const language = useLanguage();
  return (
    <div className="vo-stack vo-stack--small">
      <ByLine
        words={t('answeredOn', { answer: t(`answer.${answer.answer}`), day: longDay(answer.on, language) })}
        by={answer.by}
      />
      <UserText>{answer.reason}</UserText>
      {!answerHolds && <p className="vo-muted">{t('overtaken')}</p>}
    </div>
  );
}
