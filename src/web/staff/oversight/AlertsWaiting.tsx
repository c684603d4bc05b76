// On the first page of whoever watches: how many alerts are open.
import type { AlertSlice } from '../../../contract/oversight.ts';
import { useRead } from '../../connection/use-read.ts';
import { ButtonLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useText } from '../../text/use-text.ts';

/** The server counts no further. */
const MANY = 100;

export function AlertsWaiting() {
  const t = useText('oversight');
  const { data } = useRead<AlertSlice>('/v1/toezicht/meldingen?limiet=1');
  const count = data?.waiting ?? 0;
  if (count === 0) return null;
  const title = count < MANY ? t('waiting', { count }) : t('waitingMany', { count: MANY });
  return (
    <Notice tone="warning" title={title}>
      <ButtonLink to="/toezicht/meldingen">{t('toAlerts')}</ButtonLink>
    </Notice>
  );
}
