// Doubting a norm, and answering a doubt of somebody else: each with a reason, and with what changes by it before sending.
import type { NormDetailView } from '../../../contract/norms.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { EffectChanges } from './EffectChanges.tsx';
import { Said } from './NormHistory.tsx';
import { type NormOnScreen, useNormForm } from './use-norm-form.ts';

const EMPTY = { reason: '' };

type Words = 'doubt' | 'confirm' | 'reject';
const COMMAND = { doubt: 'DoubtNorm', confirm: 'ConfirmDoubt', reject: 'RejectDoubt' } as const satisfies Record<
  Words,
  string
>;

type ReasonFormProps = NormOnScreen & { readonly words: Words };

function ReasonForm({ words, ...screen }: ReasonFormProps) {
  const t = useText('normPage');
  const form = useNormForm({
    ...screen,
    type: COMMAND[words],
    initial: EMPTY,
    typed: ['reason'],
    done: t(`${words}Done`),
  });
  return (
    <FormPanel form={form} title={t(words)} submitLabel={t(`${words}Send`)} doneText={t(`${words}Done`)}>
      {words !== 'reject' && <Weakens norm={screen.norm} />}
      <TextAreaField
        {...form.field('reason')}
        label={t(`${words}Reason`)}
        hint={t('doubtHint')}
        limit={4000}
        rows={3}
        required
      />
    </FormPanel>
  );
}

function Weakens({ norm }: { readonly norm: NormDetailView }) {
  const t = useText('normPage');
  const weaker = norm.ifDoubted.some((change) => change.weaker);
  return (
    <Notice tone={weaker ? 'warning' : 'info'} title={t('ifDoubted')} level={4}>
      <EffectChanges changes={norm.ifDoubted} />
      {weaker && <p>{t('needsSecond')}</p>}
    </Notice>
  );
}

export const DoubtForm = (screen: NormOnScreen) => <ReasonForm words="doubt" {...screen} />;

type PendingDoubtProps = NormOnScreen & { readonly mayAnswer: boolean };

/** Everybody sees that a doubt waits; a legal owner answers it. */
export function PendingDoubt({ mayAnswer, ...screen }: PendingDoubtProps) {
  const t = useText('normPage');
  const { person } = useSignedIn();
  const { pendingDoubt } = screen.norm;
  if (pendingDoubt === undefined) return null;
  const own = pendingDoubt.by.name === person.name;
  return (
    <Panel title={t('pending')}>
      <Notice tone="warning">{mayAnswer && own ? t('pendingOwn') : t('pendingText')}</Notice>
      <Said said={pendingDoubt} />
      {mayAnswer && !own && <ReasonForm words="confirm" {...screen} />}
      {mayAnswer && <ReasonForm words="reject" {...screen} />}
    </Panel>
  );
}
