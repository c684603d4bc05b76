// Whom colleagues of other organisations call about what, and who answers when that person is away. One at a time a topic.
import { ok, refuse } from '../basics/result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, givenBy, type OrganisationContext } from './context.ts';
import { isHere } from './people.ts';
import type { OrganisationFile } from './state.ts';

/** Refuses: whoever does not work here, a person who replaces herself, an end before the beginning. */
export function nameContact(
  command: CommandOf<'NameContactPerson'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const { person, replacement, from, until } = command;
  const wanted = [person, ...(replacement ? [replacement] : [])];
  if (!wanted.every((each) => isHere(file, each, context))) return refuse({ code: 'organisation-person-unknown' });
  if (person === replacement) return refuse({ code: 'organisation-replaces-herself' });
  if (until && until < from) return refuse({ code: 'organisation-days-reversed' });
  return ok([{ ...command, ...givenBy(context), type: 'ContactPersonNamed' }]);
}

/** Refuses: a topic for which nobody was named. */
export function endContact(
  { topic }: CommandOf<'EndContactPerson'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  if (!file.contacts.has(topic)) return refuse({ code: 'organisation-no-contact' });
  return ok([{ topic, ...givenBy(context), type: 'ContactPersonEnded' }]);
}
