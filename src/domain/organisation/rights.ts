// Who may keep whose enrolment. An administrator keeps the people of the own organisation and nobody else’s; roles that
// watch over others, or that keep people, are proposed by one and confirmed by another organisation. Nobody works on oneself.
import type { Actor } from '../basics/actor.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';

/** Roles that need a second person of another organisation before they hold. */
export const PROTECTED_ROLES: readonly string[] = [
  'administrator',
  'organisation-administrator',
  'data-protection-officer',
  'privacy-officer',
  'child-rights-officer',
];

export const isProtected = (roles: readonly string[]): boolean => roles.some((role) => PROTECTED_ROLES.includes(role));

/** Shape: `directly` what is said holds at once; `as-proposal` a second person has to confirm it; `no` not for this actor. */
export type Keeping = 'directly' | 'as-proposal' | 'no';

/** Who keeps the people with these roles in this organisation. */
export function keepingOf(
  actor: Actor,
  organisation: string,
  roles: readonly string[],
  { organisations }: Pick<Jurisdiction, 'organisations'>,
): Keeping {
  if (isProtected(roles)) return actor.role === 'administrator' ? 'as-proposal' : 'no';
  const keepers = organisations.find(({ id }) => id === organisation)?.enrolledBy ?? [];
  if (keepers.length > 0) return keepers.includes(actor.role) ? 'directly' : 'no';
  return isOwnAdministrator(actor, organisation) ? 'directly' : 'no';
}

export const isOwnAdministrator = (actor: Actor, organisation: string): boolean =>
  actor.role === 'organisation-administrator' && actor.organisation === organisation;

/** Ending is the safe side, so one person can do it. A family’s enrolment is ended by the organisation that made it. */
export const mayEnd = (
  actor: Actor,
  organisation: string,
  enrolled: { readonly roles: readonly string[]; readonly enrolledBy: string } | undefined,
  jurisdiction: Pick<Jurisdiction, 'organisations'>,
): boolean => {
  if (actor.role === 'data-protection-officer' || isOwnAdministrator(actor, organisation)) return true;
  const { roles, enrolledBy } = enrolled ?? { roles: [], enrolledBy: '' };
  if (isProtected(roles)) return actor.role === 'administrator';
  return keepingOf(actor, organisation, roles, jurisdiction) === 'directly' && enrolledBy === actor.organisation;
};
