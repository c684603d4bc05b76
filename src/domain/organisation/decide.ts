// What one organisation says to one command: events, or a refusal by name. The topics have files of their own: people.ts,
// contact-persons.ts, training.ts.
import { ok, refuse } from '../basics/result.ts';
import type { OrganisationCommand } from './commands.ts';
import { endContact, nameContact, reportAbsence } from './contact-persons.ts';
import { type Decided, givenBy, type OrganisationContext } from './context.ts';
import { changeRoles, confirm, endEnrolment, enrol, reject } from './people.ts';
import { isOwnAdministrator } from './rights.ts';
import type { OrganisationFile } from './state.ts';
import { recordAttendance, recordSession, recordTraining } from './training.ts';

type KeepingPeople = 'EnrolPerson' | 'ChangeRoles' | 'ConfirmEnrolment' | 'RejectEnrolment' | 'EndEnrolment';
type AboutPeople = Extract<OrganisationCommand, { type: KeepingPeople }>;
type AboutOwn = Exclude<OrganisationCommand, AboutPeople>;

const ABOUT_PEOPLE: ReadonlySet<string> = new Set<KeepingPeople>([
  ...(['EnrolPerson', 'ChangeRoles', 'ConfirmEnrolment', 'RejectEnrolment', 'EndEnrolment'] as const),
]);
const isAboutPeople = (command: OrganisationCommand): command is AboutPeople => ABOUT_PEOPLE.has(command.type);

/** The events that this command brings about, or why not. */
export function decideOrganisation(
  command: OrganisationCommand,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  if (isAboutPeople(command)) return decidePeople(command, file, context);
  return isOwnAdministrator(context.actor, context.organisation)
    ? decideOwn(command, file, context)
    : refuse({ code: 'organisation-not-yours' });
}

function decidePeople(command: AboutPeople, file: OrganisationFile, context: OrganisationContext): Decided {
  switch (command.type) {
    case 'EnrolPerson':
      return enrol(command, file, context);
    case 'ChangeRoles':
      return changeRoles(command, file, context);
    case 'ConfirmEnrolment':
      return confirm(command, file, context);
    case 'RejectEnrolment':
      return reject(command, file, context);
    case 'EndEnrolment':
      return endEnrolment(command, file, context);
  }
}

function decideOwn(command: AboutOwn, file: OrganisationFile, context: OrganisationContext): Decided {
  switch (command.type) {
    case 'OpenOffice':
      if (file.offices.some(({ officeId }) => officeId === command.officeId))
        return refuse({ code: 'organisation-office-known' });
      return ok([{ ...command, ...givenBy(context), type: 'OfficeOpened' }]);
    case 'NameContactPerson':
      return nameContact(command, file, context);
    case 'EndContactPerson':
      return endContact(command, file, context);
    case 'ReportAbsence':
      return reportAbsence(command, file, context);
    case 'RecordTrainingSession':
      return recordSession(command, file, context);
    case 'RecordAttendance':
      return recordAttendance(command, file, context);
    case 'RecordTraining':
      return recordTraining(command, file, context);
  }
}
