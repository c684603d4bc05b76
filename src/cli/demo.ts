// The fictional families of the demonstration: the steps of the stories, each with the person who takes it. First the people
// themselves are enrolled.
import type { Office } from '../application/office.ts';
import { todayOf } from '../application/office.ts';
import { type PeopleStep, plantPeople } from '../application/plant-people.ts';
import { plantStories, type Step } from '../application/plant-stories.ts';
import { Actor, type Purpose } from '../domain/basics/actor.ts';
import { ENROLMENTS, type EnrolmentStep, FIRST } from '../seed/enrolments.ts';
import { PEOPLE } from '../seed/people.ts';
import { storiesAt } from '../seed/stories.ts';

/** Plants what is not there yet. Gives the number of new steps. */
export const plantDemo = async (office: Office): Promise<number> => {
  await plantDemoPeople(office);
  const { planted } = await plantStories(office, storiesAt(todayOf(office)).map(withPerson));
  return planted;
};

/** Enrols the invented people who are not enrolled yet. Gives the number of new steps. */
export const plantDemoPeople = async (office: Office): Promise<number> => {
  const first = (id: string) => ({ person: id, name: personOf(id).name });
  const { administrator, dataProtectionOfficer, childRightsOfficer } = FIRST;
  const three = {
    administrator: first(administrator),
    dataProtectionOfficer: first(dataProtectionOfficer),
    childRightsOfficer: first(childRightsOfficer),
  };
  const { planted } = await plantPeople(office, three, ENROLMENTS.map(enrolmentStep));
  return planted;
};

const personOf = (id: string): (typeof PEOPLE)[number] => {
  const person = PEOPLE.find((each) => each.id === id);
  if (!person) throw new Error(`the story names ${id}, who is nobody of seed/people.ts`);
  return person;
};

const actorOf = (by: string, purpose: Purpose): Actor => {
  const { id, name, organisation, role } = personOf(by);
  return Actor.parse({ person: id, name, organisation, role, purpose });
};

const withPerson = ({ by, purpose, ...step }: ReturnType<typeof storiesAt>[number]): Step =>
  ({ ...step, by: actorOf(by, purpose) }) as Step;

const enrolmentStep = ({ by, purpose, ...step }: EnrolmentStep): PeopleStep => ({ ...step, by: actorOf(by, purpose) });
