// Roles that wait for a second person of another organisation, and confirming or rejecting them.
import type { ProposalView } from '../../../contract/organisations.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { type OnScreen, useOrganisationForm } from './use-organisation-form.ts';

const NOTHING = {};
const EMPTY = { reason: '' };

export function Proposals(screen: OnScreen) {
  const t = useText('organisations');
  const { proposals } = screen.organisation;
  if (proposals.length === 0) return null;
  return (
    <Panel title={t('proposalsTitle')}>
      <p className="vo-readable">{t('proposalsIntro')}</p>
      <PartedList label={t('proposalsTitle')}>
        {proposals.map((proposal) => (
          <li key={proposal.person}>
            <Proposal {...screen} proposal={proposal} />
          </li>
        ))}
      </PartedList>
    </Panel>
  );
}

type ProposalProps = OnScreen & { readonly proposal: ProposalView };

function Proposal({ proposal, ...screen }: ProposalProps) {
  const t = useText('organisations');
  const say = useSay();
  const language = useLanguage();
  const roles = proposal.roles.map(({ name }) => say(name)).join(', ');
  return (
    <>
      <p>
        <UserWords>{proposal.name}</UserWords>: {roles}
      </p>
      <p className="vo-muted">{t('proposedBy', { name: proposal.proposedBy, day: longDay(proposal.on, language) })}</p>
      {proposal.mayConfirm && <Confirm {...screen} proposal={proposal} roles={listed([roles], language)} />}
      {screen.organisation.mayGive.includes('RejectEnrolment') && <Reject {...screen} proposal={proposal} />}
    </>
  );
}

function Confirm({ proposal, roles, ...screen }: ProposalProps & { readonly roles: string }) {
  const t = useText('organisations');
  const form = useOrganisationForm({
    ...screen,
    name: `confirm-${proposal.person}`,
    initial: NOTHING,
    command: () => ({ type: 'ConfirmEnrolment', person: proposal.person }),
  });
  return (
    <FormPanel form={form} title={t('confirm')} submitLabel={t('confirm')} doneText={t('confirmDone')}>
      <p>{t('confirmTitle', { name: proposal.name, roles })}</p>
    </FormPanel>
  );
}

function Reject({ proposal, ...screen }: ProposalProps) {
  const t = useText('organisations');
  const form = useOrganisationForm({
    ...screen,
    name: `reject-${proposal.person}`,
    initial: EMPTY,
    typed: ['reason'],
    command: ({ reason }) => ({ type: 'RejectEnrolment', person: proposal.person, reason }),
  });
  return (
    <FormPanel form={form} title={t('reject')} submitLabel={t('reject')} doneText={t('rejectDone')}>
      <TextField {...form.field('reason')} label={t('rejectReason')} maxLength={200} required />
    </FormPanel>
  );
}
