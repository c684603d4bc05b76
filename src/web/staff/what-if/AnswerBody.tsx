// One answer: the question, who asked and why, and per safeguard for how many children what changes. Never a child.
import type { ParameterView, WhatIfView } from '../../../contract/what-if.ts';
import type { Figure } from '../../../domain/indicators/disclosure.ts';
import { WAYS, type Way } from '../../../domain/indicators/what-if.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';

type Told = Extract<WhatIfView['told'], { kind: 'told' }>;
type ToldWay = Told['safeguards'][number][Way];

const useFigure = (): ((figure: Figure) => string) => {
  const t = useText('whatIf');
  return (figure) => (figure === '<5' ? t('figureSmall') : t('figure', { count: figure }));
};

type AnswerProps = { readonly answer: WhatIfView; readonly parameters: readonly ParameterView[] };

/** The question in one line: what was asked instead of what holds now. */
export function useQuestion(): (props: AnswerProps) => string {
  const t = useText('whatIf');
  const say = useSay();
  return ({ answer, parameters }) =>
    answer.changed
      .map(({ parameter, now, asked }) => {
        const { name, unit } = parameters.find(({ id }) => id === parameter) ?? {};
        return t('question', { name: name ? say(name) : parameter, unit: unit ? say(unit) : '', now, asked });
      })
      .join('; ');
}

export function AnswerBody({ answer, parameters }: AnswerProps) {
  const t = useText('whatIf');
  const say = useSay();
  const question = useQuestion()({ answer, parameters });
  return (
    <div className="vo-stack vo-stack--small">
      <DescriptionList
        items={[
          { term: t('asked'), description: question },
          { term: t('askedBy'), description: say(answer.organisation.name) },
          { term: t('askedOn'), description: <ShortDay day={answer.on} /> },
          { term: t('reason'), description: <UserText>{answer.why}</UserText> },
          { term: t('picture'), description: <ShortDay day={answer.pictureOn} /> },
        ]}
      />
      {answer.told.kind === 'too-few' ? (
        <Notice tone="info" title={t('tooFewTitle')} level={3}>
          <p>{t('tooFewText')}</p>
        </Notice>
      ) : (
        <ToldTable told={answer.told} question={question} />
      )}
    </div>
  );
}

function ToldTable({ told, question }: { readonly told: Told; readonly question: string }) {
  const t = useText('whatIf');
  const say = useSay();
  const figure = useFigure();
  const { safeguards } = useCatalogue();
  const titleOf = (id: string): string => {
    const found = safeguards.find((each) => each.id === id);
    return found ? say(found.title) : id;
  };
  const rows = told.safeguards.flatMap((each) =>
    WAYS.map((way) => ({ key: `${each.safeguard}/${way}`, title: titleOf(each.safeguard), way, told: each[way] })),
  );
  return (
    <>
      <p>
        {t('population')}: {figure(told.population)}
      </p>
      {told.bases.length > 0 && (
        <ul>
          {told.bases.map(({ part, figure: count }) => (
            <li key={part}>{t(`basis.${part}`, { figure: figure(count) })}</li>
          ))}
        </ul>
      )}
      <DataTable
        caption={`${t('caption')}: ${question}`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'safeguard', header: t('safeguard'), rowHeader: true, cell: ({ title }) => title },
          { key: 'change', header: t('change'), cell: ({ way, told: each }) => <Change way={way} told={each} /> },
          { key: 'children', header: t('children'), cell: ({ told: each }) => figure(each.children) },
        ]}
      />
    </>
  );
}

function Change({ way, told }: { readonly way: Way; readonly told: ToldWay }) {
  const t = useText('whatIf');
  const words = useText('findings');
  const figure = useFigure();
  return (
    <>
      {t(`way.${way}`)}
      {told.outcomes.length > 0 && (
        <ul>
          {told.outcomes.map(({ from, to, children }) => (
            <li key={`${from}/${to}`}>
              {t('outcome', {
                from: words(`outcome.${from}`),
                to: words(`outcome.${to}`),
                figure: figure(children),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
