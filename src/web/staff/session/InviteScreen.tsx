// Inviting somebody outside the government to make a passkey. The code is shown once.
import { type FormEvent, useState } from 'react';
import type { Invitation } from '../../../contract/passkeys.ts';
import { send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { Button } from '../../parts/Action.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SignInFailure } from './SignInFailure.tsx';
import { WaitingInvitations } from './WaitingInvitations.tsx';

export function InviteScreen() {
  const t = useText('sessions');
  const { mayInvite, confirmsInvitations } = useSignedIn();
  return (
    <Page>
      <PageHeader title={t(confirmsInvitations ? 'waitingTitle' : 'inviteTitle')} />
      {confirmsInvitations && <WaitingInvitations />}
      {(mayInvite || !confirmsInvitations) && <InviteForm />}
    </Page>
  );
}

function InviteForm() {
  const t = useText('sessions');
  const [person, setPerson] = useState('');
  const [missing, setMissing] = useState(false);
  const { ask, busy, failure, invitation } = useInviting();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(person.trim() === '');
    if (person.trim() !== '') void ask(person.trim());
  };
  return (
    <>
      <p className="vo-readable">{t('inviteIntro')}</p>
      <form className="vo-stack" noValidate aria-label={t('inviteTitle')} onSubmit={submit}>
        <Panel>
          <TextField
            label={t('invitePerson')}
            hint={t('invitePersonHint')}
            required
            value={person}
            onChange={setPerson}
            {...(missing && { error: t('invitePersonMissing') })}
          />
        </Panel>
        {failure !== undefined && <SignInFailure failure={failure} />}
        <div>
          <Button type="submit" busy={busy}>
            {t('inviteGo')}
          </Button>
        </div>
      </form>
      <LiveRegion>{invitation !== undefined && <Code invitation={invitation} />}</LiveRegion>
    </>
  );
}

function Code({ invitation: { invitationCode, expiresAt, needsSecond } }: { readonly invitation: Invitation }) {
  const t = useText('sessions');
  const language = useLanguage();
  return (
    <Notice tone="success" title={t(needsSecond ? 'firstMade' : 'inviteMade')}>
      <p>
        <bdi className="vo-reference">{invitationCode}</bdi>
      </p>
      <p>{t(needsSecond ? 'firstMadeText' : 'inviteMadeText', { until: longMoment(expiresAt, language) })}</p>
    </Notice>
  );
}

function useInviting() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [invitation, setInvitation] = useState<Invitation>();
  const ask = async (person: string) => {
    setBusy(true);
    const answer = await send<Invitation>('/v1/uitnodigingen', { person });
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.refusal);
    setInvitation(answer.ok ? answer.value : undefined);
  };
  return { ask, busy, failure, invitation };
}
