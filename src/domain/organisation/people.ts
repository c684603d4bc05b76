// Enrolling people, their roles, and ending both. Nobody does anything about oneself; a protected role holds only after a
// person of another organisation confirmed it; a role belongs to its organisation. Who may keep whom: rights.ts.
import { ok, refuse } from '../basics/result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, givenBy, type OrganisationContext } from './context.ts';
import type { OrganisationRefusal } from './refusals.ts';
import { isOwnAdministrator, keepingOf, mayEnd } from './rights.ts';
import { type Enrolment, isEnrolledOn, type OrganisationFile, type Proposal } from './state.ts';

type Code = OrganisationRefusal['code'];

type ActorHere = Pick<OrganisationContext, 'actor' | 'organisation'>;

const isOneself = ({ person }: { readonly person: string }, { actor }: Pick<OrganisationContext, 'actor'>): boolean =>
  actor.person === person;

const isOfHere = (roles: readonly string[], { organisation, jurisdiction }: OrganisationContext): boolean =>
  roles.every((role) => jurisdiction.roles.some((each) => each.id === role && each.organisation === organisation));

const worksHere = (file: OrganisationFile, person: Enrolment['person']): Enrolment | undefined => {
  const found = file.people.get(person);
  return found && found.endedOn === undefined ? found : undefined;
};

/** Refuses: oneself, a role of elsewhere, somebody who is here already, an identity or id that is taken, an unknown office. */
export function enrol(
  command: CommandOf<'EnrolPerson'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const { type: _, ...enrolling } = command;
  const keeping = keepingOf(context.actor, context.organisation, command.roles, context.jurisdiction);
  if (isStranger(command.roles, context)) return refuse({ code: 'organisation-not-yours' });
  const wrong = wrongToEnrol(command, file, context) ?? (keeping === 'no' ? 'organisation-role-protected' : undefined);
  if (wrong) return refuse({ code: wrong });
  const type = keeping === 'as-proposal' ? 'EnrolmentProposed' : 'PersonEnrolled';
  return ok([{ ...enrolling, ...givenBy(context), type }]);
}

const isOwn = ({ actor, organisation }: OrganisationContext): boolean => isOwnAdministrator(actor, organisation);

/** Whoever keeps nobody here hears nothing of what is wrong: that would tell who is enrolled. */
const isStranger = (roles: readonly string[], { actor, organisation, jurisdiction }: OrganisationContext): boolean =>
  !isOwnAdministrator(actor, organisation) && keepingOf(actor, organisation, roles, jurisdiction) === 'no';

function wrongToEnrol(
  command: CommandOf<'EnrolPerson'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Code | undefined {
  if (isOneself(command, context)) return 'organisation-oneself';
  if (!isOfHere(command.roles, context)) return 'organisation-role-unknown';
  if (command.until && command.until < command.from) return 'organisation-days-reversed';
  if (command.office && !file.offices.some(({ officeId }) => officeId === command.office))
    return 'organisation-office-unknown';
  if (worksHere(file, command.person) || context.taken.person) return 'organisation-person-known';
  if (context.taken.identity) return 'organisation-identity-taken';
  return undefined;
}

/** Refuses: oneself, a role of elsewhere, whoever does not work here. A protected role that is new becomes a proposal. */
export function changeRoles(
  command: CommandOf<'ChangeRoles'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const { person, roles } = command;
  if (isStranger(roles, context)) return refuse({ code: 'organisation-not-yours' });
  if (isOneself(command, context)) return refuse({ code: 'organisation-oneself' });
  if (!isOfHere(roles, context)) return refuse({ code: 'organisation-role-unknown' });
  const here = worksHere(file, person);
  if (!here) return refuse({ code: 'organisation-person-unknown' });
  const added = roles.filter((role) => !here.roles.includes(role));
  const keeping = keepingOf(context.actor, context.organisation, [...here.roles, ...added], context.jurisdiction);
  if (keeping === 'no')
    return refuse({ code: isOwn(context) ? 'organisation-role-protected' : 'organisation-not-yours' });
  const type = keeping === 'as-proposal' && added.length > 0 ? 'RolesProposed' : 'RolesChanged';
  return ok([{ person, roles, ...givenBy(context), type }]);
}

/** Refuses: where nothing waits, whoever proposed it, whom it is about, and anybody of the same organisation as either. */
export function confirm(
  { person }: CommandOf<'ConfirmEnrolment'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const proposal = file.proposals.get(person);
  if (!proposal) return refuse({ code: 'organisation-nothing-proposed' });
  if (!isSecondPerson(proposal, context)) return refuse({ code: 'organisation-second-person-needed' });
  if (proposal.type === 'EnrolmentProposed' && (context.taken.person || context.taken.identity))
    return refuse({ code: context.taken.person ? 'organisation-person-known' : 'organisation-identity-taken' });
  const { type: _, on: __, by: proposedBy, ...proposed } = proposal;
  const held = { ...proposed, ...givenBy(context), proposedBy };
  return 'name' in held
    ? ok([{ ...held, type: 'PersonEnrolled' as const }])
    : ok([{ ...held, type: 'RolesChanged' as const }]);
}

/** Neither whoever proposed it nor whom it is about, and of another organisation than both. */
export const isSecondPerson = (proposal: Proposal, { actor, organisation }: ActorHere): boolean => {
  return (
    !isOneself(proposal, { actor }) &&
    actor.person !== proposal.by.person &&
    actor.organisation !== proposal.by.organisation &&
    actor.organisation !== organisation
  );
};

/** Refuses: where nothing waits. Whoever proposed it may take it back. */
export function reject(
  { person, reason }: CommandOf<'RejectEnrolment'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  if (!file.proposals.has(person)) return refuse({ code: 'organisation-nothing-proposed' });
  return ok([{ person, reason, ...givenBy(context), type: 'EnrolmentRejected' }]);
}

/** Access ends at once. Refuses: oneself, whoever does not work here, an administrator of elsewhere. */
export function endEnrolment(
  command: CommandOf<'EndEnrolment'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const { person, reason } = command;
  if (isOneself(command, context)) return refuse({ code: 'organisation-oneself' });
  const here = worksHere(file, person);
  if (!mayEnd(context.actor, context.organisation, here, context.jurisdiction))
    return refuse({ code: 'organisation-not-yours' });
  if (!here) return refuse({ code: 'organisation-person-unknown' });
  return ok([{ person, reason, ...givenBy(context), type: 'EnrolmentEnded' }]);
}

/** Whether this person works here today. */
export const isHere = (
  file: OrganisationFile,
  person: Enrolment['person'],
  { today }: OrganisationContext,
): boolean => {
  const found = file.people.get(person);
  return found !== undefined && isEnrolledOn(found, today);
};
