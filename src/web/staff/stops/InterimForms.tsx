// Recording an interim measure, that it ended, and that somebody else saw so.
import { INTERIM_BODIES, STOPPED, type Stopped } from '../../../domain/dossier/stops/interim-measure.ts';
import type { InterimView } from '../../../views/interim.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Recorded = {
  readonly body: string;
  readonly askedOn: string;
  readonly stops: readonly Stopped[];
  readonly request: string;
  readonly reference: string;
  readonly until: string;
};
const NOTHING: Recorded = { body: '', askedOn: '', stops: [], request: '', reference: '', until: '' };

export function RecordForm() {
  const t = useText('stops');
  const { sheet } = useSheet();
  const { id: interimId, renew } = useKeptId(`interim/${sheet.dossierId}`);
  const form = useSheetForm<Recorded>({
    name: 'interim',
    initial: NOTHING,
    typed: ['askedOn', 'request'],
    chosen: ['body', 'stops'],
    days: ['askedOn', 'until'],
    command: (values) => ({ type: 'RecordInterimMeasure', interimId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('recordTitle')} submitLabel={t('recordSend')} doneText={t('recordDone')} level={4}>
      <FieldPair>
        <SelectField
          {...form.field('body')}
          label={t('bodyField')}
          options={optionsOf(INTERIM_BODIES, (body) => t(`body.${body}`))}
          required
        />
        <DateField {...form.field('askedOn')} label={t('askedOn')} required />
      </FieldPair>
      <CheckboxGroup
        {...form.field('stops')}
        label={t('stopsField')}
        hint={t('stopsHint')}
        options={optionsOf(STOPPED, (stopped) => t(`stopped.${stopped}`))}
        required
      />
      <TextAreaField {...form.field('request')} label={t('requestField')} limit={4000} required />
      <FieldPair>
        <TextField {...form.field('reference')} label={t('referenceField')} maxLength={200} />
        <DateField {...form.field('until')} label={t('untilField')} hint={t('untilHint')} />
      </FieldPair>
    </FormPanel>
  );
}

const NO_END = { interimId: '', endedOn: '', source: '', reason: '' };

export function EndForm({ open }: { readonly open: readonly InterimView[] }) {
  const t = useText('stops');
  const language = useLanguage();
  const form = useSheetForm({
    name: 'interim-end',
    initial: open.length === 1 ? { ...NO_END, interimId: open[0]?.recorded.interimId ?? '' } : NO_END,
    typed: ['endedOn', 'source', 'reason'],
    chosen: ['interimId'],
    days: ['endedOn'],
    command: (values) => ({ type: 'LiftInterimMeasure', ...values }),
  });
  const named = ({ recorded: { body, askedOn } }: InterimView) => `${t(`body.${body}`)}, ${longDay(askedOn, language)}`;
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} doneText={t('endDone')} level={4}>
      <p className="vo-hint">{t('endAuthority')}</p>
      <SelectField
        {...form.field('interimId')}
        label={t('which')}
        options={open.map((each) => ({ value: each.recorded.interimId, label: named(each) }))}
        required
      />
      <FieldPair>
        <DateField {...form.field('endedOn')} label={t('endDay')} required />
        <TextField {...form.field('source')} label={t('source')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} required />
    </FormPanel>
  );
}

export function ConfirmEndForm({ interimId }: { readonly interimId: string }) {
  const t = useText('stops');
  const form = useSheetForm({
    name: `interim-confirm-${interimId}`,
    initial: {},
    command: () => ({ type: 'ConfirmInterimLift', interimId }),
  });
  return <CommandForm form={form} label={t('confirmSend')} submitLabel={t('confirmSend')} />;
}
