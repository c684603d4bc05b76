// The fictional families of the demonstration: the steps of the stories, each with the person who takes it.
import type { Office } from '../application/office.ts';
import { todayOf } from '../application/office.ts';
import { plantStories, type Step } from '../application/plant-stories.ts';
import { Actor } from '../domain/basics/actor.ts';
import { PEOPLE } from '../seed/people.ts';
import { storiesAt } from '../seed/stories.ts';

/** Plants what is not there yet. Gives the number of new steps. */
export const plantDemo = async (office: Office): Promise<number> => {
  const { planted } = await plantStories(office, storiesAt(todayOf(office)).map(withPerson));
  return planted;
};

const withPerson = ({ by, purpose, ...step }: ReturnType<typeof storiesAt>[number]): Step => {
  const person = PEOPLE.find(({ id }) => id === by);
  if (!person) throw new Error(`the story names ${by}, who is nobody of seed/people.ts`);
  const { id, name, organisation, role } = person;
  return { ...step, by: Actor.parse({ person: id, name, organisation, role, purpose }) } as Step;
};
