// What waits for a decision on the AVG table: everybody sees it with what it would change; the two officers answer it.
import type { ProposalView } from '../../../contract/sharing.ts';
import { useSession } from '../../connection/session.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { useDone } from '../../parts/Done.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { RowChanges } from './RowChanges.tsx';
import { type TableOnScreen, useMayChange, useTableNames } from './use-table.ts';
import { useTableForm } from './use-table-form.ts';

type Tell = { readonly tell: (title: string) => void };

export function Proposals(screen: TableOnScreen) {
  const t = useText('sharing');
  const { notice, tell } = useDone();
  const { proposals } = screen.table;
  return (
    <Panel title={t('proposalsTitle')}>
      {notice}
      <p className="vo-muted vo-readable">{t('twoNeeded')}</p>
      {proposals.length === 0 && <p>{t('proposalsNone')}</p>}
      {proposals.length > 0 && (
        <PartedList label={t('proposalsTitle')}>
          {proposals.map((proposal) => (
            <li key={proposal.number}>
              <OneProposal {...screen} tell={tell} proposal={proposal} />
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}

type OneProposalProps = TableOnScreen & Tell & { readonly proposal: ProposalView };

function OneProposal(props: OneProposalProps) {
  const t = useText('sharing');
  const language = useLanguage();
  const { proposal, table } = props;
  const { number, direction, firewalled, endsOn, reason } = proposal;
  const names = useTableNames(table);
  return (
    <div className="vo-stack vo-stack--small">
      <Subheading level={3}>
        {endsOn === undefined
          ? t('proposal', { number })
          : t('proposalEnd', { number, day: longDay(endsOn, language) })}
      </Subheading>
      <span className="vo-row">
        <StatusBadge tone={direction === 'loosens' ? 'warning' : 'neutral'}>
          {t(`directionOf.${direction}`)}
        </StatusBadge>
        {firewalled && <StatusBadge tone="danger">{t('firewalled')}</StatusBadge>}
      </span>
      <DescriptionList
        items={[
          { term: t('row'), description: <code>{proposal.rowId}</code> },
          { term: t('reason'), description: <UserText>{reason}</UserText> },
          { term: t('proposedBy'), description: <Speaker by={proposal.by} on={proposal.on} /> },
          { term: t('approvals'), description: <Approvals proposal={proposal} /> },
          { term: t('needs'), description: useNeeds(proposal) },
        ]}
      />
      <RowChanges proposal={proposal} names={names} />
      <Answers {...props} />
    </div>
  );
}

function useNeeds({ needs, direction, approvals }: ProposalView): string {
  const t = useText('sharing');
  const [first, second] = needs.map((role) => t(`needsOf.${role}`));
  if (first === undefined || second === undefined) return first ?? '';
  return t(direction === 'closes' && approvals.length === 0 ? 'needsEither' : 'needsBoth', { first, second });
}

function Approvals({ proposal: { approvals } }: { readonly proposal: ProposalView }) {
  const t = useText('sharing');
  if (approvals.length === 0) return t('approvalsNone');
  return approvals.map(({ by, on, reason }) => (
    <div key={by.role.id}>
      <Speaker by={by} on={on} />: <UserWords>{reason}</UserWords>
    </div>
  ));
}

type SpeakerProps = { readonly by: ProposalView['by']; readonly on: string };

export function Speaker({ by, on }: SpeakerProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <UserWords>{by.name}</UserWords>, {say(by.role.name)} ({say(by.organisation.name)}), {longDay(on, language)}
    </>
  );
}

function Answers(props: OneProposalProps) {
  const t = useText('sharing');
  const { state } = useSession();
  const mayApprove = useMayChange('ApproveRow');
  const mayWithdraw = useMayChange('WithdrawProposal');
  const own = state.status === 'signed-in' && state.session.person.name === props.proposal.by.name;
  if (own && mayWithdraw)
    return (
      <>
        <p>{t('own')}</p>
        <AnswerForm {...props} words="withdraw" />
      </>
    );
  if (!mayApprove) return null;
  return (
    <>
      <AnswerForm {...props} words="approve" />
      <AnswerForm {...props} words="reject" />
    </>
  );
}

const COMMAND = { approve: 'ApproveRow', reject: 'RejectRow', withdraw: 'WithdrawProposal' } as const;
const EMPTY = { reason: '' };

function AnswerForm({ words, proposal, tell, ...screen }: OneProposalProps & { readonly words: keyof typeof COMMAND }) {
  const t = useText('sharing');
  const form = useTableForm({
    ...screen,
    name: `${words}/${proposal.number}`,
    initial: EMPTY,
    typed: ['reason'],
    command: ({ reason }) => ({ type: COMMAND[words], proposal: proposal.number, reason }),
    onDone: () => tell(t(`${words}Done`)),
  });
  return (
    <FormPanel form={form} title={t(words)} submitLabel={t(words)} level={4}>
      <TextAreaField
        {...form.field('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        limit={4000}
        rows={3}
        required
      />
    </FormPanel>
  );
}
