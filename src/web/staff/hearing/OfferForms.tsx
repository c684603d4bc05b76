// Recording that a talk was offered, and that the child did not want one.
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const NO_OFFER = { offeredOn: '', language: '', how: '' };
const NOT_DECLINED = { declinedOn: '', saidTo: '', howAsked: '' };

export function OfferForm({ startOpen }: { readonly startOpen: boolean }) {
  const t = useText('hearing');
  const form = useSheetForm({
    name: 'offer-hearing',
    initial: NO_OFFER,
    typed: ['offeredOn', 'language', 'how'],
    days: ['offeredOn'],
    command: (values) => ({ type: 'OfferHearing', ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('offerTitle')}
      submitLabel={t('offerSend')}
      doneText={t('offerDone')}
      level={4}
      startOpen={startOpen}
    >
      <FieldPair>
        <DateField {...form.field('offeredOn')} label={t('offerDay')} required />
        <TextField {...form.field('language')} label={t('offerLanguage')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('how')} label={t('offerHow')} hint={t('offerHowHint')} limit={4000} required />
    </FormPanel>
  );
}

export function DeclineForm() {
  const t = useText('hearing');
  const form = useSheetForm({
    name: 'decline-hearing',
    initial: NOT_DECLINED,
    typed: ['declinedOn', 'saidTo', 'howAsked'],
    days: ['declinedOn'],
    command: (values) => ({ type: 'RecordHearingDeclined', ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('declineTitle')}
      submitLabel={t('declineSend')}
      doneText={t('declineDone')}
      level={4}
    >
      <p className="vo-readable">{t('declineIntro')}</p>
      <FieldPair>
        <DateField {...form.field('declinedOn')} label={t('declineDay')} required />
        <TextField {...form.field('saidTo')} label={t('declineTo')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('howAsked')} label={t('declineHow')} limit={4000} required />
    </FormPanel>
  );
}
