// What a decision about an organisation leans on besides its file, and what it answers.
import { type Actor, byOf } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { Result } from '../basics/result.ts';
import type { OrganisationEvent } from './events.ts';
import type { OrganisationRefusal } from './refusals.ts';

export type OrganisationContext = {
  readonly organisation: string;
  readonly today: Day;
  readonly actor: Actor;
  readonly jurisdiction: Jurisdiction;
  /** What somebody else has already: the id of this person, or the way in which she signs in. */
  readonly taken: { readonly person: boolean; readonly identity: boolean };
};
export type Decided = Result<readonly OrganisationEvent[], OrganisationRefusal>;

export const givenBy = ({ today, actor }: OrganisationContext) => ({ on: today, by: byOf(actor) });
