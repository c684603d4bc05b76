// The people who can sign in, as groups of choices: organisations in alphabetical order, people in theirs. Pure.
import type { SignInPerson } from '../../../contract/session.ts';
import type { OptionGroup } from '../../parts/RadioGroups.tsx';
import type { Spoken } from '../../text/spoken.ts';

export function byOrganisation(people: readonly SignInPerson[], say: (spoken: Spoken) => string): OptionGroup[] {
  const groups = new Map<string, SignInPerson[]>();
  for (const person of people)
    groups.set(person.organisation.id, [...(groups.get(person.organisation.id) ?? []), person]);
  return [...groups]
    .map(([key, members]) => ({
      key,
      label: members[0] === undefined ? key : say(members[0].organisation.name),
      options: members.map(({ id, name, role }) => ({ value: id, label: name, hint: say(role.name) })),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
