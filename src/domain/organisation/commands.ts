// What can be told about one organisation: its offices, who works there in which role, whom to call, who was trained. Here:
// the commands. What they bring about: events.ts; who may: people.ts and rights.ts.
import { z } from 'zod';
import { RoleId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Line } from '../basics/text.ts';
import { CONTACT_TOPIC_IDS, type ContactTopic } from './contact-topics.ts';
import { TRAINING_TOPIC_IDS, type TrainingTopic } from './training-topics.ts';

export const EnrolledId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,63}$/)
  .brand('PersonId')
  .describe('Kenmerk van de persoon in dit systeem: kleine letters, cijfers en streepjes.');
export const OfficeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,31}$/)
  .describe('Kenmerk van de vestiging: kleine letters, cijfers en streepjes.');
/** One role an enrolment: nobody switches between two within one session. */
const Roles = z.array(RoleId).length(1);

/** Who this is for the service that people sign in with. */
export const Identity = z.object({
  issuer: z.string().trim().min(1).max(300),
  subject: z.string().trim().min(1).max(300),
});
export type Identity = z.infer<typeof Identity>;

export const Enrolling = z.object({
  person: EnrolledId,
  name: Line,
  roles: Roles,
  office: OfficeId.optional(),
  from: Day,
  until: Day.optional().describe('De laatste dag, als die al bekend is.'),
  identity: Identity.optional().describe('Waarmee deze persoon zich aanmeldt, zoals de aanmelddienst haar noemt.'),
});
export const Contact = z.object({
  topic: z.enum(CONTACT_TOPIC_IDS as [ContactTopic, ...ContactTopic[]]),
  person: EnrolledId,
  replacement: EnrolledId.optional().describe('Wie u belt als deze persoon er niet is.'),
  reach: Line.describe('Hoe collega’s deze persoon bereiken: telefoon of e-mail van het werk.'),
  replacementReach: Line.optional().describe('Hoe collega’s de vervanger bereiken.'),
  from: Day,
  until: Day.optional(),
});
export type Contact = z.infer<typeof Contact>;
export const Absence = z.object({
  person: EnrolledId,
  from: Day,
  until: Day.describe('De laatste dag dat deze persoon er niet is.'),
});
const Topic = z.enum(TRAINING_TOPIC_IDS as [TrainingTopic, ...TrainingTopic[]]);
export const Session = z.object({
  sessionId: z.uuid(),
  topic: Topic,
  title: Line,
  heldOn: Day,
  material: Line.optional().describe('Waar het materiaal te vinden is.'),
  givenBy: Line.describe('Wie de bijeenkomst gaf.'),
});
export const Trained = z.object({
  person: EnrolledId,
  topic: Topic,
  trainedOn: Day,
  validUntil: Day.optional(),
  evidence: Line.describe('Waaruit het blijkt: certificaat, presentielijst, register.'),
});

export const OpenOffice = z.object({
  type: z.literal('OpenOffice'),
  officeId: OfficeId,
  name: Line,
  place: Line.optional(),
});
export const EnrolPerson = Enrolling.extend({ type: z.literal('EnrolPerson') });
export const ChangeRoles = z.object({ type: z.literal('ChangeRoles'), person: EnrolledId, roles: Roles });
export const ConfirmEnrolment = z.object({ type: z.literal('ConfirmEnrolment'), person: EnrolledId });
export const RejectEnrolment = z.object({ type: z.literal('RejectEnrolment'), person: EnrolledId, reason: Line });
export const EndEnrolment = z.object({ type: z.literal('EndEnrolment'), person: EnrolledId, reason: Line });
export const NameContactPerson = Contact.extend({ type: z.literal('NameContactPerson') });
export const EndContactPerson = z.object({ type: z.literal('EndContactPerson'), topic: Contact.shape.topic });
export const ReportAbsence = Absence.extend({ type: z.literal('ReportAbsence') });
export const RecordTrainingSession = Session.extend({ type: z.literal('RecordTrainingSession') });
export const RecordAttendance = z.object({
  type: z.literal('RecordAttendance'),
  sessionId: z.uuid(),
  people: z.array(EnrolledId).min(1).max(100),
  validUntil: Day.optional(),
});
export const RecordTraining = Trained.extend({ type: z.literal('RecordTraining') });

export const ORGANISATION_COMMANDS = [
  OpenOffice,
  EnrolPerson,
  ChangeRoles,
  ConfirmEnrolment,
  RejectEnrolment,
  EndEnrolment,
  NameContactPerson,
  EndContactPerson,
  ReportAbsence,
  RecordTrainingSession,
  RecordAttendance,
  RecordTraining,
] as const;
export const OrganisationCommand = z.discriminatedUnion('type', ORGANISATION_COMMANDS);
export type OrganisationCommand = z.infer<typeof OrganisationCommand>;
export type CommandOf<Type extends OrganisationCommand['type']> = Extract<OrganisationCommand, { type: Type }>;
export const ORGANISATION_COMMAND_TYPES: readonly OrganisationCommand['type'][] = ORGANISATION_COMMANDS.map(
  ({ shape }) => shape.type.value,
);
