// One opening of one's own organisation: until when, by whom, whether a second person agreed, and what can be done.
import { useState } from 'react';
import type { GlassEntry, GlassOpening } from '../../../contract/glass.ts';
import { useRead } from '../../connection/use-read.ts';
import { Button, TextLink } from '../../parts/Action.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { GlassWhyForm } from './GlassWhyForm.tsx';

type GlassItemProps = { readonly entry: GlassEntry; readonly onDone: () => Promise<void> };

export function GlassItem({ entry, onDone }: GlassItemProps) {
  const t = useText('glass');
  const language = useLanguage();
  const { reference, openedAt, until, state, mine, confirmed, mayRead, dossierId } = entry;
  const [shown, setShown] = useState(false);
  const ends = t(state === 'open' ? 'until' : 'over', { until: longMoment(until, language) });
  return (
    <li>
      <p>
        <strong>{reference}</strong> {t(mine ? 'mine' : 'byColleague')}, {ends}.
      </p>
      <p className="vo-muted">{t('openedAt', { at: longMoment(openedAt, language) })}</p>
      <p>
        <StatusBadge tone={confirmed ? 'success' : 'warning'} icon={confirmed ? 'check' : 'warning'}>
          {t(confirmed ? 'confirmed' : 'unconfirmed')}
        </StatusBadge>
      </p>
      {mayRead && <TextLink to={`/dossiers/${dossierId}`}>{t('read', { reference })}</TextLink>}
      {state === 'open' && !shown && (
        <div>
          <Button variant="secondary" onClick={() => setShown(true)}>
            {t('reason', { reference })}
          </Button>
        </div>
      )}
      {shown && <Reason entry={entry} onDone={onDone} />}
    </li>
  );
}

function Reason({ entry, onDone }: GlassItemProps) {
  const t = useText('glass');
  const { data, failure, reload } = useRead<GlassOpening>(`/v1/noodinzagen/${entry.glassId}`);
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} level={3} />;
  if (data === undefined) return <Loading lines={3} />;
  const done = async () => {
    await Promise.all([onDone(), reload()]);
  };
  return (
    <div className="vo-stack">
      <p>{t(`dangers.${data.danger}`)}</p>
      <UserText>{data.why}</UserText>
      {data.mayConfirm && <GlassWhyForm entry={entry} act="confirm" onDone={done} />}
      {data.state === 'open' && <GlassWhyForm entry={entry} act="close" onDone={done} />}
    </div>
  );
}
