// Alerts for oversight: what happened, by whom, and what was done with it. The latest first; open or handled.
import { useState } from 'react';
import type { AlertSlice, AlertView } from '../../../contract/oversight.ts';
import { usePages } from '../../connection/use-pages.ts';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { SuccessNotice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useText } from '../../text/use-text.ts';
import { AlertPanel } from './AlertPanel.tsx';
import { OversightOnly } from './OversightOnly.tsx';

const SLICE = 25;
const STATES = ['open', 'afgehandeld'] as const;

export function AlertsScreen() {
  const t = useText('oversight');
  return (
    <Page>
      <PageHeader title={t('alertsTitle')} />
      <p className="vo-readable">{t('alertsIntro')}</p>
      <OversightOnly>
        <Alerts />
      </OversightOnly>
    </Page>
  );
}

function Alerts() {
  const t = useText('oversight');
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [handled, setHandled] = useState<number | undefined>();
  const list = usePages<AlertView, AlertSlice>('/v1/toezicht/meldingen', { stand: state, limiet: SLICE });
  const done = async (alert: AlertView) => {
    setHandled(alert.state === 'handled' ? alert.number : undefined);
    await list.reload();
  };
  return (
    <>
      <Filters>
        <SelectField
          label={t('state')}
          value={state}
          onChange={(value) => setState(value === '' ? 'open' : value)}
          options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </Filters>
      <SuccessNotice title={handled === undefined ? undefined : t('handledDone', { number: handled })} />
      {list.failure !== undefined && <ErrorState failure={list.failure} onRetry={() => void list.reload()} level={2} />}
      {list.loading && <Loading lines={6} />}
      {!list.loading && list.failure === undefined && list.items.length === 0 && (
        <EmptyState title={t('none')} level={2}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {list.items.map((alert) => (
        <AlertPanel key={alert.number} alert={alert} onDone={done} />
      ))}
      <MoreButton list={list} />
    </>
  );
}
