// Opening a signed assessment again: with a reason. What was built on it falls, and a decision that is being prepared waits for it.
import { emptyFields } from '../../forms/checks.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useDossierForm, useMayGive } from '../steps/use-dossier-form.ts';

type ReopenPanelProps = { readonly tell: (title: string) => void };

export function ReopenPanel({ tell }: ReopenPanelProps) {
  const t = useText('assessment');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  if (sheet.assessment === undefined || !mayGive('ReopenAssessment')) return null;
  return (
    <Panel title={t('reopenTitle')} level={3}>
      <p className="vo-readable">{t('reopenIntro')}</p>
      <Disclosure summary={t('reopen')}>
        <ReopenForm onDone={() => tell(t('reopened'))} />
      </Disclosure>
    </Panel>
  );
}

const EMPTY = { reason: '' };

function ReopenForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText('assessment');
  const forms = useText('forms');
  const form = useDossierForm({
    form: 'reopen-assessment',
    initial: EMPTY,
    check: (values) => emptyFields(values, ['reason'], forms('fillIn')),
    command: ({ reason }) => ({ type: 'ReopenAssessment', reason }),
    onDone,
  });
  return (
    <CommandForm form={form} label={t('reopenTitle')} submitLabel={t('reopen')}>
      <TextAreaField {...form.field('reason')} label={t('reopenReason')} limit={4000} required />
    </CommandForm>
  );
}
