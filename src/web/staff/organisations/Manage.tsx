// What this person may record about the organisation, each as a form behind its own heading. Nothing to manage: nothing shown.
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { AbsenceForm, ContactForm, EndContactForm } from './ContactForm.tsx';
import { EndForm, EnrolForm, RolesForm } from './EnrolForms.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { AttendanceForm, SessionForm, TrainingForm } from './TrainingForms.tsx';
import type { OnScreen } from './use-organisation-form.ts';

const FORMS = [
  ['EnrolPerson', EnrolForm],
  ['ChangeRoles', RolesForm],
  ['EndEnrolment', EndForm],
  ['OpenOffice', OfficeForm],
  ['NameContactPerson', ContactForm],
  ['EndContactPerson', EndContactForm],
  ['ReportAbsence', AbsenceForm],
  ['RecordTrainingSession', SessionForm],
  ['RecordAttendance', AttendanceForm],
  ['RecordTraining', TrainingForm],
] as const;

export function Manage(screen: OnScreen) {
  const t = useText('organisations');
  const { mayGive, sessions, contacts } = screen.organisation;
  const empty = { RecordAttendance: sessions.length === 0, EndContactPerson: contacts.length === 0 };
  const shown = FORMS.filter(
    ([type]) => mayGive.includes(type) && !(type in empty && empty[type as keyof typeof empty]),
  );
  if (shown.length === 0) return null;
  return (
    <Panel title={t('manageTitle')}>
      <p className="vo-readable">{t('manageIntro')}</p>
      {shown.map(([type, Form]) => (
        <Form key={type} {...screen} />
      ))}
    </Panel>
  );
}
