// Choosing what somebody works for: after signing in, and later to change it. Each choice is a new session.
import { type FormEvent, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import type { Purposes } from '../../../contract/session.ts';
import { send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSession } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { Actions, Button } from '../../parts/Action.tsx';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Shell } from '../../parts/Shell.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { returnAddress } from './return-address.ts';
import { SignInFailure } from './SignInFailure.tsx';

export function PurposeScreen() {
  const t = useText('signIn');
  const { state, signOut } = useSession();
  const { data, failure, loading, reload } = useRead<Purposes>('/v1/sessie/doelen');
  if (state.status === 'signed-out') return <Navigate to="/aanmelden" replace />;
  return (
    <Shell>
      <Page>
        <PageHeader title={t('purposeTitle')} />
        <p className="vo-readable">{t('purposeIntro')}</p>
        {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
        {loading && data === undefined && <Loading lines={4} />}
        {data !== undefined && <PurposeForm data={data} onSignOut={() => void signOut()} />}
      </Page>
    </Shell>
  );
}

type PurposeFormProps = { readonly data: Purposes; readonly onSignOut: () => void };

function PurposeForm({ data, onSignOut }: PurposeFormProps) {
  const t = useText('signIn');
  const common = useText('common');
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const choosing = useChoosing();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const choice = data.purposes[Number(chosen || Number.NaN)];
    setMissing(choice === undefined);
    if (choice !== undefined) await choosing.choose(choice.id, choice.role.id);
  };
  return (
    <form
      className="vo-stack vo-stack--large"
      noValidate
      aria-label={t('purposeTitle')}
      onSubmit={(event) => void submit(event)}
    >
      <Panel>
        <p>
          {common('signedInAs')} <bdi>{data.person.name}</bdi>, {say(data.organisation.name)}
        </p>
        <RadioGroup
          label={t('purpose')}
          hint={t('purposeHint')}
          required
          value={chosen}
          onChange={setChosen}
          options={data.purposes.map(({ name, role }, at) => ({
            value: String(at),
            label: say(name),
            hint: say(role.name),
          }))}
          {...(missing && { error: t('purposeMissing') })}
        />
      </Panel>
      {choosing.failure !== undefined && <SignInFailure failure={choosing.failure} />}
      <Actions>
        <Button type="submit" busy={choosing.busy}>
          {t('purposeGo')}
        </Button>
        <Button variant="secondary" onClick={onSignOut}>
          {common('signOut')}
        </Button>
      </Actions>
    </form>
  );
}

function useChoosing() {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { check } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const choose = async (purpose: string, role: string) => {
    if (busy) return;
    setBusy(true);
    const answer = await send('/v1/sessie/doelen', { purpose, role });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.refusal);
    await check();
    await navigate(returnAddress(query.get('terug')), { replace: true });
  };
  return { choose, busy, failure };
}
