// Recording a session, who was there, and a training that somebody took elsewhere.
import { TRAINING_TOPIC_IDS, TRAINING_TOPICS } from '../../../domain/organisation/training-topics.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { colleagues, type OnScreen, useOrganisationForm } from './use-organisation-form.ts';

const NOBODY: readonly string[] = [];
const SESSION = { topic: '', title: '', heldOn: '', givenBy: '', material: '' };
const ATTENDANCE = { sessionId: '', people: NOBODY, validUntil: '' };
const TRAINING = { person: '', topic: '', trainedOn: '', validUntil: '', evidence: '' };

const useTopics = () => {
  const say = useSay();
  return TRAINING_TOPIC_IDS.map((value) => ({ value, label: say(TRAINING_TOPICS[value].name) }));
};

export function SessionForm(screen: OnScreen) {
  const t = useText('organisations');
  const topics = useTopics();
  const { id: sessionId, renew } = useKeptId(`training-session/${screen.organisation.id}`);
  const form = useOrganisationForm({
    ...{ ...screen, name: 'session', initial: SESSION },
    ...{ typed: ['title', 'heldOn', 'givenBy'], chosen: ['topic'], days: ['heldOn'] },
    command: (values) => ({ type: 'RecordTrainingSession', sessionId, ...withoutEmpty(values) }),
    after: renew,
  });
  return (
    <FormPanel form={form} title={t('recordSession')} submitLabel={t('save')} doneText={t('recordSessionDone')}>
      <SelectField {...form.field('topic')} label={t('topic')} options={topics} required />
      <TextField {...form.field('title')} label={t('sessionTitle')} maxLength={200} required />
      <FieldPair>
        <DateField {...form.field('heldOn')} label={t('heldOn')} required />
        <TextField {...form.field('givenBy')} label={t('givenBy')} maxLength={200} required />
      </FieldPair>
      <TextField {...form.field('material')} label={t('material')} hint={t('materialHint')} maxLength={200} />
    </FormPanel>
  );
}

export function AttendanceForm(screen: OnScreen) {
  const t = useText('organisations');
  const { sessions } = screen.organisation;
  const form = useOrganisationForm({
    ...{ ...screen, name: 'attendance', initial: ATTENDANCE, chosen: ['sessionId', 'people'], days: ['validUntil'] },
    command: (values) => ({ type: 'RecordAttendance', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('recordAttendance')} submitLabel={t('save')} doneText={t('recordAttendanceDone')}>
      <SelectField
        {...form.field('sessionId')}
        label={t('session')}
        options={sessions.map(({ id, title, heldOn }) => ({ value: id, label: `${title} (${heldOn})` }))}
        required
      />
      <CheckboxGroup {...form.field('people')} label={t('people')} options={colleagues(screen.organisation)} required />
      <DateField {...form.field('validUntil')} label={t('validUntil')} hint={t('untilHint')} />
    </FormPanel>
  );
}

export function TrainingForm(screen: OnScreen) {
  const t = useText('organisations');
  const topics = useTopics();
  const form = useOrganisationForm({
    ...{ ...screen, name: 'training', initial: TRAINING },
    ...{ typed: ['trainedOn', 'evidence'], chosen: ['person', 'topic'], days: ['trainedOn', 'validUntil'] },
    command: (values) => ({ type: 'RecordTraining', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('recordTraining')} submitLabel={t('save')} doneText={t('recordTrainingDone')}>
      <SelectField {...form.field('person')} label={t('who')} options={colleagues(screen.organisation)} required />
      <SelectField {...form.field('topic')} label={t('topic')} options={topics} required />
      <FieldPair>
        <DateField {...form.field('trainedOn')} label={t('trainedOn')} required />
        <DateField {...form.field('validUntil')} label={t('validUntil')} hint={t('untilHint')} />
      </FieldPair>
      <TextField {...form.field('evidence')} label={t('evidence')} hint={t('evidenceHint')} maxLength={200} required />
    </FormPanel>
  );
}
