// Sessions: who is signed in, held in a signed cookie. The only way to sign in so far is choosing an invented person on a
// development machine; in production nobody can, and no cookie of that kind is accepted.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { PURPOSE_NAMES } from '../contract/purposes.ts';
import type { Session, SignInPerson } from '../contract/session.ts';
import { Actor, Purpose } from '../domain/basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { NORM_COMMAND_TYPES } from '../domain/norms/verification.ts';
import { mayGive, permit } from '../domain/sharing/permit.ts';

/** A person who can be chosen. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
};
export type SignedIn = { readonly id: string; readonly actor: Actor; readonly expiresAt: number };

export const SESSION_HOURS = 10;
const SESSION_MS = SESSION_HOURS * 3_600_000;

const Ticket = z.object({ id: z.uuid(), personId: z.string().max(64), purpose: Purpose, expiresAt: z.number().int() });

export type SignIn = {
  readonly offered: boolean;
  readonly people: () => readonly Shown<SignInPerson>[];
  /** What to put in the cookie. Undefined: no such person, or not for this purpose. */
  readonly open: (
    personId: string,
    purpose: Purpose,
  ) => { readonly ticket: string; readonly session: SignedIn } | undefined;
  /** The session that a cookie holds, once its signature was found right. */
  readonly read: (ticket: string) => SignedIn | undefined;
  /** From here on this session is over, wherever its cookie is kept. */
  readonly end: (session: SignedIn) => void;
  readonly show: (session: SignedIn) => Shown<Session>;
};

type Parts = {
  readonly people: readonly Person[];
  readonly jurisdiction: Jurisdiction;
  readonly now: () => Date;
  readonly production: boolean;
};

export function signInOf({ people, jurisdiction, now, production }: Parts): SignIn {
  const ended = new Map<string, number>();
  const known = production ? [] : people.filter((person) => rolesOf(person, jurisdiction).length > 0);

  const actorOf = (personId: string, purpose: Purpose): Actor | undefined => {
    const person = known.find(({ id }) => id === personId);
    if (!person || !rolesOf(person, jurisdiction).some(({ purposes }) => purposes.includes(purpose))) return undefined;
    const { id, name, organisation, role } = person;
    return Actor.parse({ person: id, name, organisation, role, purpose });
  };

  return {
    offered: !production,
    people: () => known.map((person) => shownPerson(person, jurisdiction)),
    open: (personId, purpose) => {
      const actor = actorOf(personId, purpose);
      if (!actor) return undefined;
      const session = { id: randomUUID(), actor, expiresAt: now().getTime() + SESSION_MS };
      return { session, ticket: written({ id: session.id, personId, purpose, expiresAt: session.expiresAt }) };
    },
    read: (text) => {
      const ticket = readTicket(text);
      if (!ticket || ticket.expiresAt <= now().getTime() || ended.has(ticket.id)) return undefined;
      const actor = actorOf(ticket.personId, ticket.purpose);
      return actor && { id: ticket.id, actor, expiresAt: ticket.expiresAt };
    },
    end: ({ id, expiresAt }) => {
      for (const [old, until] of ended) if (until <= now().getTime()) ended.delete(old);
      ended.set(id, expiresAt);
    },
    show: ({ actor }) => shownSession(actor, jurisdiction),
  };
}

const written = (ticket: z.infer<typeof Ticket>): string => Buffer.from(JSON.stringify(ticket)).toString('base64url');

const readTicket = (text: string): z.infer<typeof Ticket> | undefined => {
  try {
    return Ticket.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
};

const rolesOf = ({ role, organisation }: Pick<Person, 'role' | 'organisation'>, { roles }: Jurisdiction) =>
  roles.filter((each) => each.id === role && each.organisation === organisation);

const named = (id: string, name: { readonly nl: string; readonly en: string } | undefined) => ({
  id,
  name: name ?? { nl: id, en: id },
});

const shownPerson = (person: Person, jurisdiction: Jurisdiction): Shown<SignInPerson> => ({
  id: person.id,
  name: person.name,
  organisation: named(person.organisation, organisationOf(jurisdiction, person.organisation)?.name),
  role: named(person.role, rolesOf(person, jurisdiction)[0]?.name),
  purposes: (rolesOf(person, jurisdiction)[0]?.purposes ?? []).map((id) => named(id, PURPOSE_NAMES[id])),
});

const shownSession = (actor: Actor, jurisdiction: Jurisdiction): Shown<Session> => ({
  person: { id: actor.person, name: actor.name },
  organisation: named(actor.organisation, organisationOf(jurisdiction, actor.organisation)?.name),
  role: named(actor.role, rolesOf(actor, jurisdiction)[0]?.name),
  purpose: named(actor.purpose, PURPOSE_NAMES[actor.purpose]),
  mayGive: [...mayGive(actor, NORM_COMMAND_TYPES, [actor.organisation], jurisdiction)],
  asksWhatIf: permit(actor, { whatIf: true }, [actor.organisation], jurisdiction).allowed,
  devSignIn: true,
});
