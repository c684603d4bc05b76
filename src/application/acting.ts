// Who acts in the database for one request: the person who reads, under the AVG table; or the core, which judges one stream with
// everything in it for that person. What goes out is read as the person.
import type { Actor } from '../domain/basics/actor.ts';
import type { ActingCore, ActingReader } from '../store/acting.ts';
import { type Office, todayOf } from './office.ts';

type Clock = Pick<Office, 'now'>;

/** This person, reading. */
export const asReader = (clock: Clock, { person, organisation, role, purpose }: Actor): ActingReader => ({
  ...{ kind: 'reader', person, organisation, role, purpose },
  on: todayOf(clock),
});

/** The core on this one stream, for this person. */
export const asCore = (clock: Clock, actor: Actor, streamId: string): ActingCore => ({
  ...asReader(clock, actor),
  kind: 'core',
  streamId,
});
