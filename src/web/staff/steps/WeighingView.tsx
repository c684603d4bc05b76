// A recorded weighing, to read: the options beside each other, what weighed how, and where it departs from step 1.
import type { Shown } from '../../../domain/basics/shown.ts';
import type { Scenario } from '../../../domain/dossier/elements.ts';
import type { InterestsWeighed } from '../../../domain/dossier/weighing.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from './ByLine.tsx';

type WeighingViewProps = { readonly weighing: Shown<InterestsWeighed>; readonly bestFor: Scenario };

export function WeighingView({ weighing, bestFor }: WeighingViewProps) {
  const t = useText('steps');
  const words = useText('assessment');
  const language = useLanguage();
  const { childViews, departsFromInterests, departureReasons, restsOn, weights, on, by } = weighing;
  return (
    <>
      <Options weighing={weighing} bestFor={bestFor} />
      <DescriptionList
        items={[
          { term: t('weights'), description: weights.length > 0 ? <Weights weighing={weighing} /> : undefined },
          { term: t('childViews'), description: <UserText>{childViews}</UserText> },
          { term: t('departs'), description: t(departsFromInterests ? 'departsYes' : 'departsNo') },
          {
            term: t('departureReasons'),
            description: departureReasons && <UserText>{departureReasons}</UserText>,
          },
          {
            term: t('restsOn'),
            description:
              restsOn.length === 0
                ? undefined
                : listed(
                    restsOn.map((key) => words(`name.${key}`)),
                    language,
                  ),
          },
        ]}
      />
      <ByLine words={t('weighedOn', { day: longDay(on, language) })} by={by} />
    </>
  );
}

function Options({ weighing, bestFor }: WeighingViewProps) {
  const t = useText('steps');
  const words = useText('assessment');
  return (
    <PartedList label={t('options')}>
      {weighing.options.map(({ scenario, shortTerm, longTerm, reversible, rejectedBecause }) => (
        <li key={scenario} className="vo-stack vo-stack--small">
          <div className="vo-row">
            <Subheading level={4}>{words(`scenario.${scenario}`)}</Subheading>
            {scenario === weighing.chosen && <StatusBadge tone="info">{t('chosenBadge')}</StatusBadge>}
            {scenario === bestFor && (
              <StatusBadge tone="success" icon="interests">
                {t('bestBadge')}
              </StatusBadge>
            )}
          </div>
          <DescriptionList
            items={[
              { term: words('shortTerm'), description: <UserText>{shortTerm}</UserText> },
              { term: words('longTerm'), description: <UserText>{longTerm}</UserText> },
              { term: t('reversible'), description: t(`reversibleAnswer.${reversible}`) },
              { term: t('rejectedBecause'), description: rejectedBecause && <UserText>{rejectedBecause}</UserText> },
            ]}
          />
        </li>
      ))}
    </PartedList>
  );
}

function Weights({ weighing }: { readonly weighing: Shown<InterestsWeighed> }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  return (
    <ul className="vo-plain-list vo-stack vo-stack--small">
      {weighing.weights.map(({ interestId, weight, reason }) => {
        const interest = sheet.otherInterests.find((each) => each.interestId === interestId);
        return (
          <li key={interestId}>
            <strong>{interest && `${t(`kind.${interest.kind}`)} (${interest.holder})`}</strong>: {t(`weight.${weight}`)}
            <UserText>{reason}</UserText>
          </li>
        );
      })}
    </ul>
  );
}
