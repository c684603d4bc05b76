// What happened in one organisation: offices, people, contact persons, training. Kept for ever; never change a field that was
// released. What they add up to: state.ts.
import { z } from 'zod';
import { By } from '../basics/actor.ts';
import { Given } from '../dossier/context.ts';
import {
  Absence,
  ChangeRoles,
  Contact,
  EndContactPerson,
  EndEnrolment,
  Enrolling,
  OpenOffice,
  RecordAttendance,
  RejectEnrolment,
  Session,
  Trained,
} from './commands.ts';

/** Who proposed it, where a second person was needed. */
const Proposed = z.object({ proposedBy: By.optional() });
const said = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  Given.extend({ ...shape, type: z.literal(name) });

export const OfficeOpened = said('OfficeOpened', OpenOffice.omit({ type: true }).shape);
export const EnrolmentProposed = said('EnrolmentProposed', Enrolling.shape);
export const RolesProposed = said('RolesProposed', ChangeRoles.omit({ type: true }).shape);
export const EnrolmentRejected = said('EnrolmentRejected', RejectEnrolment.omit({ type: true }).shape);
export const PersonEnrolled = said('PersonEnrolled', { ...Enrolling.shape, ...Proposed.shape });
export const RolesChanged = said('RolesChanged', { ...ChangeRoles.omit({ type: true }).shape, ...Proposed.shape });
export const EnrolmentEnded = said('EnrolmentEnded', EndEnrolment.omit({ type: true }).shape);
export const ContactPersonNamed = said('ContactPersonNamed', Contact.shape);
export const ContactPersonEnded = said('ContactPersonEnded', EndContactPerson.omit({ type: true }).shape);
export const AbsenceReported = said('AbsenceReported', Absence.shape);
export const TrainingSessionRecorded = said('TrainingSessionRecorded', Session.shape);
export const TrainingAttended = said('TrainingAttended', RecordAttendance.omit({ type: true }).shape);
export const TrainingRecorded = said('TrainingRecorded', Trained.shape);

export const OrganisationEvent = z.discriminatedUnion('type', [
  OfficeOpened,
  EnrolmentProposed,
  RolesProposed,
  EnrolmentRejected,
  PersonEnrolled,
  RolesChanged,
  EnrolmentEnded,
  ContactPersonNamed,
  ContactPersonEnded,
  AbsenceReported,
  TrainingSessionRecorded,
  TrainingAttended,
  TrainingRecorded,
]);
export type OrganisationEvent = z.infer<typeof OrganisationEvent>;
export type EventOf<Type extends OrganisationEvent['type']> = Extract<OrganisationEvent, { type: Type }>;
