// Naming whom colleagues call about a topic, and who answers when that person is away; ending that; and being away for some days.
import { CONTACT_TOPIC_IDS, CONTACT_TOPICS } from '../../../domain/organisation/contact-topics.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { colleagues, type OnScreen, useOrganisationForm } from './use-organisation-form.ts';

const EMPTY = { topic: '', person: '', replacement: '', reach: '', replacementReach: '', from: '', until: '' };
const ABSENCE = { person: '', from: '', until: '' };

export function ContactForm(screen: OnScreen) {
  const t = useText('organisations');
  const say = useSay();
  const people = colleagues(screen.organisation);
  const form = useOrganisationForm({
    ...{ ...screen, name: 'contact', initial: EMPTY },
    ...{ typed: ['reach', 'from'], chosen: ['topic', 'person'], days: ['from', 'until'] },
    command: (values) => ({ type: 'NameContactPerson', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('nameContact')} submitLabel={t('nameContactSend')} doneText={t('nameContactDone')}>
      <p>{t('nameContactIntro')}</p>
      <SelectField
        {...form.field('topic')}
        label={t('topic')}
        options={CONTACT_TOPIC_IDS.map((value) => ({ value, label: say(CONTACT_TOPICS[value]) }))}
        required
      />
      <SelectField {...form.field('person')} label={t('person')} options={people} required />
      <SelectField {...form.field('replacement')} label={t('replacement')} options={people} />
      <TextField {...form.field('reach')} label={t('reach')} hint={t('reachHint')} maxLength={200} required />
      <TextField {...form.field('replacementReach')} label={t('replacementReach')} maxLength={200} />
      <FieldPair>
        <DateField {...form.field('from')} label={t('from')} required />
        <DateField {...form.field('until')} label={t('until')} hint={t('untilHint')} />
      </FieldPair>
    </FormPanel>
  );
}

export function EndContactForm(screen: OnScreen) {
  const t = useText('organisations');
  const say = useSay();
  const form = useOrganisationForm({
    ...{ ...screen, name: 'end-contact', initial: { topic: '' }, chosen: ['topic'] },
    command: ({ topic }) => ({ type: 'EndContactPerson', topic }),
  });
  const named = screen.organisation.contacts.map(({ topic }) => ({ value: topic.id, label: say(topic.name) }));
  return (
    <FormPanel form={form} title={t('endContact')} submitLabel={t('endContactSend')} doneText={t('endContactDone')}>
      <p>{t('endContactIntro')}</p>
      <SelectField {...form.field('topic')} label={t('topic')} options={named} required />
    </FormPanel>
  );
}

export function AbsenceForm(screen: OnScreen) {
  const t = useText('organisations');
  const form = useOrganisationForm({
    ...{ ...screen, name: 'absence', initial: ABSENCE },
    ...{ typed: ['from', 'until'], chosen: ['person'], days: ['from', 'until'] },
    command: (values) => ({ type: 'ReportAbsence', ...values }),
  });
  return (
    <FormPanel form={form} title={t('absence')} submitLabel={t('absenceSend')} doneText={t('absenceDone')}>
      <p>{t('absenceIntro')}</p>
      <SelectField {...form.field('person')} label={t('who')} options={colleagues(screen.organisation)} required />
      <FieldPair>
        <DateField {...form.field('from')} label={t('from')} required />
        <DateField {...form.field('until')} label={t('until')} required />
      </FieldPair>
    </FormPanel>
  );
}
