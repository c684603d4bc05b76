// “What if”: asking what another number in the rules would mean, for whoever may, and what others asked and published.
import type { ParameterView, WhatIfView } from '../../../contract/what-if.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { type Reading, useRead } from '../../connection/use-read.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { shortDay } from '../../text/format.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { AnswerBody, useQuestion } from './AnswerBody.tsx';
import { AskPanel } from './AskPanel.tsx';

type Listed<Item> = { readonly items: readonly Item[] };

export function WhatIfScreen() {
  const t = useText('whatIf');
  const { asksWhatIf } = useSignedIn();
  const parameters = useRead<Listed<ParameterView>>('/v1/waarborgen/parameters');
  const published = useRead<Listed<WhatIfView>>('/v1/wat-als');
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <Panel title={t('privacyTitle')}>
        <p className="vo-readable">{t('privacyText')}</p>
      </Panel>
      <Read reading={parameters}>
        {({ items }) =>
          asksWhatIf ? (
            <AskPanel parameters={items} onAnswered={published.reload} />
          ) : (
            <Panel title={t('askTitle')}>
              <p className="vo-readable">{t('whoMayAsk')}</p>
            </Panel>
          )
        }
      </Read>
      <Panel title={t('publishedTitle')}>
        <Read reading={published}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('publishedNone')} level={3}>
                <p>{t('publishedNoneText')}</p>
              </EmptyState>
            ) : (
              <Published answers={items} parameters={parameters.data?.items ?? []} />
            )
          }
        </Read>
      </Panel>
    </Page>
  );
}

type ReadProps<Value> = { readonly reading: Reading<Value>; readonly children: (value: Value) => React.ReactNode };

function Read<Value>({ reading: { data, failure, loading, reload }, children }: ReadProps<Value>) {
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} />;
  if (data === undefined) return loading ? <Loading lines={4} /> : null;
  return <>{children(data)}</>;
}

type PublishedProps = { readonly answers: readonly WhatIfView[]; readonly parameters: readonly ParameterView[] };

function Published({ answers, parameters }: PublishedProps) {
  const say = useSay();
  const question = useQuestion();
  return (
    <div className="vo-stack">
      {answers.map((answer) => (
        <Disclosure
          key={answer.answerId}
          summary={`${question({ answer, parameters })} (${say(answer.organisation.name)}, ${shortDay(answer.on)})`}
        >
          <AnswerBody answer={answer} parameters={parameters} />
        </Disclosure>
      ))}
    </div>
  );
}
