// Sessions, who was there, and trainings taken elsewhere. Nobody writes down the own training. How long one counts: the
// topic says it, or whoever records it; where neither does, it counts until somebody writes an end.
import type { Day } from '../basics/day.ts';
import { ok, refuse } from '../basics/result.ts';
import { addMonths } from '../clocks/civil-day.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, givenBy, type OrganisationContext } from './context.ts';
import { isHere } from './people.ts';
import type { OrganisationFile } from './state.ts';
import { TRAINING_TOPICS, type TrainingTopic } from './training-topics.ts';

/** Refuses: a session that is there already, one of the future. */
export function recordSession(
  command: CommandOf<'RecordTrainingSession'>,
  { sessions }: OrganisationFile,
  context: OrganisationContext,
): Decided {
  if (sessions.some(({ sessionId }) => sessionId === command.sessionId))
    return refuse({ code: 'organisation-session-known' });
  if (command.heldOn > context.today) return refuse({ code: 'organisation-training-in-the-future' });
  return ok([{ ...command, ...givenBy(context), type: 'TrainingSessionRecorded' }]);
}

/** Refuses: an unknown session, whoever does not work here, oneself, an end before the day of the session. */
export function recordAttendance(
  command: CommandOf<'RecordAttendance'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  const session = file.sessions.find(({ sessionId }) => sessionId === command.sessionId);
  if (!session) return refuse({ code: 'organisation-session-unknown' });
  if (command.people.includes(context.actor.person as (typeof command.people)[number]))
    return refuse({ code: 'organisation-oneself' });
  if (!command.people.every((person) => isHere(file, person, context)))
    return refuse({ code: 'organisation-person-unknown' });
  const end = endOf(session.topic, session.heldOn, command.validUntil);
  if (end && end < session.heldOn) return refuse({ code: 'organisation-days-reversed' });
  const { sessionId, people } = command;
  return ok([
    {
      sessionId,
      people: [...new Set(people)],
      ...(end && { validUntil: end }),
      ...givenBy(context),
      type: 'TrainingAttended',
    },
  ]);
}

/** Refuses: whoever does not work here, oneself, a training of the future, an end before it. */
export function recordTraining(
  command: CommandOf<'RecordTraining'>,
  file: OrganisationFile,
  context: OrganisationContext,
): Decided {
  if (command.person === context.actor.person) return refuse({ code: 'organisation-oneself' });
  if (!isHere(file, command.person, context)) return refuse({ code: 'organisation-person-unknown' });
  if (command.trainedOn > context.today) return refuse({ code: 'organisation-training-in-the-future' });
  const end = endOf(command.topic, command.trainedOn, command.validUntil);
  if (end && end < command.trainedOn) return refuse({ code: 'organisation-days-reversed' });
  const { person, topic, trainedOn, evidence } = command;
  const training = { person, topic, trainedOn, evidence, ...(end && { validUntil: end }) };
  return ok([{ ...training, ...givenBy(context), type: 'TrainingRecorded' }]);
}

/** Who records it may say an end; never a later one than the topic has. */
const endOf = (topic: TrainingTopic, day: Day, said: Day | undefined): Day | undefined => {
  const { validMonths } = TRAINING_TOPICS[topic] as { readonly validMonths: number | null };
  const known = validMonths === null ? undefined : addMonths(day, validMonths);
  return [known, said].filter((each) => each !== undefined).toSorted()[0];
};
