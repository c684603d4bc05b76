// Letting somebody in, changing roles, and ending access. Who may, says the server; whoever may not sees no form.
import { isProtected } from '../../../domain/organisation/rights.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { colleagues, type OnScreen, useOrganisationForm } from './use-organisation-form.ts';

const ENROL = { person: '', name: '', role: '', office: '', from: '', until: '', issuer: '', subject: '' };
const ROLES = { person: '', role: '' };
const END = { person: '', reason: '' };

const useRoleOptions = ({ organisation }: OnScreen) => {
  const say = useSay();
  return organisation.roles.map(({ id, name }) => ({ value: id, label: say(name) }));
};

export function EnrolForm(screen: OnScreen) {
  const t = useText('organisations');
  const roles = useRoleOptions(screen);
  const { offices } = screen.organisation;
  const form = useOrganisationForm({
    ...{ ...screen, name: 'enrol', initial: ENROL },
    ...{ typed: ['person', 'name', 'from'], chosen: ['role'], days: ['from', 'until'] },
    command: ({ issuer, subject, role, ...values }) => ({
      ...{ type: 'EnrolPerson', roles: [role], ...withoutEmpty(values) },
      ...(issuer !== '' && subject !== '' && { identity: { issuer, subject } }),
    }),
  });
  return (
    <FormPanel form={form} title={t('enrol')} submitLabel={t('enrolSend')} doneText={t('enrolDone')}>
      <TextField {...form.field('name')} label={t('name')} maxLength={200} required />
      <TextField {...form.field('person')} label={t('id')} hint={t('idHint')} maxLength={64} code required />
      <SelectField {...form.field('role')} label={t('roles')} options={roles} required />
      <ProtectedNote {...screen} />
      {offices.length > 0 && (
        <SelectField
          {...form.field('office')}
          label={t('office')}
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FieldPair>
        <DateField {...form.field('from')} label={t('from')} required />
        <DateField {...form.field('until')} label={t('until')} hint={t('untilHint')} />
      </FieldPair>
      <FieldPair>
        <TextField {...form.field('issuer')} label={t('issuer')} hint={t('issuerHint')} maxLength={300} code />
        <TextField {...form.field('subject')} label={t('subject')} maxLength={300} code />
      </FieldPair>
    </FormPanel>
  );
}

export function RolesForm(screen: OnScreen) {
  const t = useText('organisations');
  const roles = useRoleOptions(screen);
  const form = useOrganisationForm({
    ...{ ...screen, name: 'roles', initial: ROLES, chosen: ['person', 'role'] },
    command: ({ person, role }) => ({ type: 'ChangeRoles', person, roles: [role] }),
  });
  return (
    <FormPanel form={form} title={t('changeRoles')} submitLabel={t('changeRolesSend')} doneText={t('changeRolesDone')}>
      <SelectField {...form.field('person')} label={t('who')} options={colleagues(screen.organisation)} required />
      <SelectField {...form.field('role')} label={t('roles')} options={roles} required />
    </FormPanel>
  );
}

export function EndForm(screen: OnScreen) {
  const t = useText('organisations');
  const people = colleagues(screen.organisation);
  const form = useOrganisationForm({
    ...{ ...screen, name: 'end', initial: END, typed: ['reason'], chosen: ['person'] },
    command: (values) => ({ type: 'EndEnrolment', ...values }),
  });
  return (
    <FormPanel form={form} title={t('end')} submitLabel={t('endSend')} doneText={t('endDone')}>
      <p>{t('endIntro')}</p>
      {people.length > 0 ? (
        <SelectField {...form.field('person')} label={t('who')} options={people} required />
      ) : (
        // Families are never listed: whoever let them in knows the id.
        <TextField {...form.field('person')} label={t('id')} maxLength={64} code required />
      )}
      <TextField {...form.field('reason')} label={t('endReason')} maxLength={200} required />
    </FormPanel>
  );
}

/** Where every role on offer needs a second person, the form says so beforehand. */
function ProtectedNote({ organisation: { roles } }: OnScreen) {
  const t = useText('organisations');
  return isProtected(roles.map(({ id }) => id)) ? <p className="vo-muted">{t('enrolProtected')}</p> : null;
}
