// Invitations into a role that keeps people, for whoever of another organisation confirms them. The second half of the code is shown
// once, to whoever confirmed.
import { useState } from 'react';
import type { SecondHalf, WaitingInvitation } from '../../../contract/passkeys.ts';
import { remove, send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useRead } from '../../connection/use-read.ts';
import { Button } from '../../parts/Action.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { SignInFailure } from './SignInFailure.tsx';

type Items = { readonly items: readonly WaitingInvitation[] };

export function WaitingInvitations() {
  const t = useText('sessions');
  const { data, failure, reload } = useRead<Items>('/v1/uitnodigingen');
  const [half, setHalf] = useState<SecondHalf>();
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} />;
  return (
    <>
      <p className="vo-readable">{t('waitingIntro')}</p>
      <LiveRegion>{half !== undefined && <Half half={half} />}</LiveRegion>
      {data !== undefined && data.items.length === 0 && <EmptyState title={t('waitingNone')} />}
      {data?.items.map((waiting) => (
        <One key={waiting.id} waiting={waiting} onConfirmed={setHalf} reload={reload} />
      ))}
    </>
  );
}

function Half({ half: { secondHalf, expiresAt } }: { readonly half: SecondHalf }) {
  const t = useText('sessions');
  const language = useLanguage();
  return (
    <Notice tone="success" title={t('secondMade')}>
      <p>
        <bdi className="vo-reference">{secondHalf}</bdi>
      </p>
      <p>{t('secondMadeText', { until: longMoment(expiresAt, language) })}</p>
    </Notice>
  );
}

type OneProps = {
  readonly waiting: WaitingInvitation;
  readonly onConfirmed: (half: SecondHalf) => void;
  readonly reload: () => Promise<void>;
};

function One({ waiting, onConfirmed, reload }: OneProps) {
  const t = useText('sessions');
  const say = useSay();
  const language = useLanguage();
  const { busy, failure, confirm, reject } = useAnswering(waiting.id, onConfirmed, reload);
  const { person, madeBy, madeAt } = waiting;
  return (
    <Panel title={person.name}>
      <p>
        {say(person.role.name)}, {say(person.organisation.name)}
      </p>
      <p className="vo-muted">{t('waitingMade', { name: madeBy, at: longMoment(madeAt, language) })}</p>
      <p>{t('waitingCheck')}</p>
      {failure !== undefined && <SignInFailure failure={failure} />}
      <div className="vo-row">
        <Button busy={busy} onClick={() => void confirm()}>
          {t('waitingConfirm', { name: person.name })}
        </Button>
        <Button variant="secondary" busy={busy} onClick={() => void reject()}>
          {t('waitingReject', { name: person.name })}
        </Button>
      </div>
    </Panel>
  );
}

function useAnswering(id: string, onConfirmed: (half: SecondHalf) => void, reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const at = `/v1/uitnodigingen/${encodeURIComponent(id)}`;
  const confirm = async () => {
    setBusy(true);
    const answer = await send<SecondHalf>(`${at}/bevestigingen`, {});
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.refusal);
    if (answer.ok) onConfirmed(answer.value);
    if (answer.ok) await reload();
  };
  const reject = async () => {
    setBusy(true);
    const answer = await remove(at);
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.refusal);
    if (answer.ok) await reload();
  };
  return { busy, failure, confirm, reject };
}
