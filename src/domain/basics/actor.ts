// Who acts, for whom, in which capacity and for which purpose. Every request carries all four.
import { z } from 'zod';
import { PersonId } from './ids.ts';
import { Line } from './text.ts';

export const OrganisationId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,31}$/)
  .brand('OrganisationId');
export type OrganisationId = z.infer<typeof OrganisationId>;

export const RoleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,47}$/)
  .brand('RoleId');
export type RoleId = z.infer<typeof RoleId>;

/** The closed list of purposes. A request without one of these is refused. */
export const PURPOSES = [
  'protection',
  'best-interests-assessment',
  'residence-decision',
  'departure',
  'legal-assistance',
  'reception',
  'oversight',
  'legal-review',
  'policy',
  'data-protection',
  'administration',
  'own-affairs',
  'care',
  'education',
  'investigation',
  'adjudication',
] as const;
export const Purpose = z.enum(PURPOSES);
export type Purpose = z.infer<typeof Purpose>;

/** The person behind one request. */
export const Actor = z.object({
  person: PersonId,
  name: Line,
  organisation: OrganisationId,
  role: RoleId,
  purpose: Purpose,
});
export type Actor = z.infer<typeof Actor>;

/** What an event keeps of the person who caused it. */
export const By = Actor.pick({ person: true, name: true, organisation: true, role: true }).extend({
  /** Written to protect the child, by an authority that also decides or enforces. Nobody reads it: it would tell of danger. */
  aim: z.literal('protection').optional(),
});
export type By = z.infer<typeof By>;

export const byOf = ({ person, name, organisation, role }: Actor): By => ({ person, name, organisation, role });
