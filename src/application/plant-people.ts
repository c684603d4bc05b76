// Enrols the invented people of the stories, each by a command of whoever may give it. What was planted before is left as it is.
import type { Actor } from '../domain/basics/actor.ts';
import type { OrganisationCommand } from '../domain/organisation/commands.ts';
import { inTransaction } from '../store/database.ts';
import { beginOrganisations, type FirstPeople } from './begin-organisations.ts';
import { giveOrganisationCommand } from './give-organisation-command.ts';
import type { Office } from './office.ts';
import { answeredOf, PLANTING } from './plant-stories.ts';

export type PeopleStep = {
  /** A moment in UTC with milliseconds. */
  readonly at: string;
  readonly by: Actor;
  readonly commandId: string;
  readonly organisation: string;
  readonly command: OrganisationCommand;
};

/** Gives every step that was not given before, in order. Throws where the domain refuses one: the list is then wrong. */
export const plantPeople = async (
  office: Office,
  first: FirstPeople,
  steps: readonly PeopleStep[],
): Promise<{ readonly planted: number }> => {
  const began = steps[0]?.at;
  if (began) await beginOrganisations({ ...office, now: () => new Date(began) }, first);
  const before = await inTransaction(office.db, (tx) => answeredOf(tx, steps), PLANTING);
  const rest = steps.filter(({ commandId }) => !before.has(commandId));
  for (const { at, by, organisation, commandId, command } of rest) {
    const given = await giveOrganisationCommand({ ...office, now: () => new Date(at) }, by, {
      ...{ organisation, commandId, command },
    });
    if (given.kind !== 'done')
      throw new Error(`people step ${organisation} ${command.type}: ${'code' in given ? given.code : given.kind}`);
  }
  return { planted: rest.length };
};
