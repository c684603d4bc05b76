// The children of a family beside each other. It opens each dossier, which each child can see: so it is asked for, and not done by itself.
import { useState } from 'react';
import type { FamilySheet } from '../../../views/family-sheet.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { read } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { Button, TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { type Beside, besideOf, liveApart } from './children-beside.ts';

type State =
  | { readonly status: 'idle' | 'busy' }
  | { readonly status: 'read'; readonly children: readonly Beside[] }
  | { readonly status: 'failed'; readonly failure: Failure };

export function ChildrenBeside({ sheet: { children } }: { readonly sheet: FamilySheet }) {
  const t = useText('family');
  const [state, setState] = useState<State>({ status: 'idle' });
  const compare = async () => {
    setState({ status: 'busy' });
    const answers = await Promise.all(children.map(({ dossierId }) => read<Sheet>(`/v1/dossiers/${dossierId}`)));
    const failed = answers.find((answer) => !answer.ok);
    if (failed && !failed.ok) setState({ status: 'failed', failure: failed.refusal });
    else
      setState({ status: 'read', children: answers.flatMap((answer) => (answer.ok ? [besideOf(answer.value)] : [])) });
  };
  if (children.length < 2) return null;
  return (
    <Panel title={t('besideTitle')}>
      <p className="vo-readable">{t('besideIntro')}</p>
      {state.status === 'idle' && (
        <div>
          <Button variant="secondary" onClick={() => void compare()}>
            {t('besideGo')}
          </Button>
        </div>
      )}
      {state.status === 'busy' && <Loading lines={4} />}
      {state.status === 'failed' && <ErrorState failure={state.failure} onRetry={() => void compare()} level={3} />}
      {state.status === 'read' && <Table rows={state.children} />}
    </Panel>
  );
}

function Table({ rows }: { readonly rows: readonly Beside[] }) {
  const t = useText('family');
  const columns = useColumns();
  return (
    <>
      <DataTable
        caption={t('besideTitle')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ dossierId }) => dossierId}
      />
      {liveApart(rows) && (
        <Notice tone="warning" title={t('apartTitle')} level={3}>
          <p>{t('apartText')}</p>
        </Notice>
      )}
    </>
  );
}

function useColumns(): Column<Beside>[] {
  const t = useText('family');
  const common = useText('common');
  const dossier = useText('dossier');
  const say = useSay();
  const day = (on: string | undefined) =>
    on === undefined ? <span className="vo-muted">{t('notYet')}</span> : <ShortDay day={on} />;
  return [
    {
      key: 'child',
      header: t('child'),
      rowHeader: true,
      cell: ({ dossierId, name, age }) => (
        <>
          <TextLink to={topicAddress(dossierId, 'overview')}>
            <UserWords>{name}</UserWords>
          </TextLink>
          {age !== undefined && <span className="vo-muted">, {common('years', { count: age })}</span>}
        </>
      ),
    },
    {
      key: 'beside',
      header: t('besideWho'),
      cell: ({ beside }) => (beside.length === 0 ? day(undefined) : <UserWords>{beside.join(', ')}</UserWords>),
    },
    {
      key: 'heard',
      header: t('besideHeard'),
      cell: ({ heardOn, declinedOn }) =>
        heardOn === undefined && declinedOn !== undefined ? (
          <>
            {t('besideDeclined')} <ShortDay day={declinedOn} />
          </>
        ) : (
          day(heardOn)
        ),
    },
    {
      key: 'assessed',
      header: t('besideAssessed'),
      cell: ({ assessed: { done, of, signedOn } }) =>
        signedOn === undefined ? (
          t('besideElements', { done, of })
        ) : (
          <>
            {t('besideSigned')} <ShortDay day={signedOn} />
          </>
        ),
    },
    {
      key: 'step',
      header: t('besideStep'),
      cell: ({ step }) => (step === undefined ? t('besideDone') : dossier(`step.${step}`)),
    },
    {
      key: 'decision',
      header: t('besideDecision'),
      cell: ({ decision }) =>
        decision === undefined ? day(undefined) : `${say(decision.name)} (${t(`besideStatus.${decision.status}`)})`,
    },
    {
      key: 'next',
      header: t('besideNext'),
      cell: ({ next }) =>
        next === undefined ? (
          <span className="vo-muted">{t('noMeasure')}</span>
        ) : (
          <>
            <ShortDay day={next.on} /> <span className="vo-muted">{say(next.what)}</span>
          </>
        ),
    },
  ];
}
