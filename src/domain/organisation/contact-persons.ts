// Whom colleagues of other organisations call about what, and who answers when that person is away. One at a time a topic.
import type { Day } from '../basics/day.ts';
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

/** Whoever calls then reads the replacement. Refuses: whoever does not work here, an end that lies before the beginning or today. */
export function reportAbsence(
  command: CommandOf<'ReportAbsence'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const { person, from, until } = command;
  if (!isHere(file, person, context)) return refuse({ code: 'organisation-person-unknown' });
  if (until < from || until < context.today) return refuse({ code: 'organisation-days-reversed' });
  return ok([{ person, from, until, ...givenBy(context), type: 'AbsenceReported' }]);
}

type Away = { readonly person: string; readonly from: Day; readonly until: Day };

export const isAway = (absences: readonly Away[], person: string, day: Day): boolean =>
  absences.some((each) => each.person === person && each.from <= day && day <= each.until);
