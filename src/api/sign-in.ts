// The door of signing in: the use cases of sessions bound to one desk, and how a session is shown. Choosing an invented
// person exists on a development machine only; in production nobody can.

import { deviceKey } from '../application/drafts.ts';
import { invitationOf, mayInviteSomebody } from '../application/invitations.ts';
import {
  forgetPasskey,
  keepPasskey,
  listPasskeys,
  type NewPasskey,
  type PasskeyRow,
  passkeyOf,
  writeUse,
} from '../application/passkeys.ts';
import { confirmsInvitations } from '../application/second-invitations.ts';
import { capacitiesOf, type Identity, type Person, type SessionDesk } from '../application/session-desk.ts';
import {
  choosePurpose,
  endAllSessions,
  endOwnSession,
  endSession,
  listSessions,
  type Opened,
  type OpenSession,
  openByIdentity,
  openSession,
  readSession,
  sweep,
} from '../application/sessions.ts';
import { PURPOSE_NAMES } from '../contract/purposes.ts';
import type { OwnSession, Purposes, Session, SignInPerson } from '../contract/session.ts';
import type { Actor, Purpose } from '../domain/basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { NORM_COMMAND_TYPES } from '../domain/norms/verification.ts';
import { mayGive, permit } from '../domain/sharing/permit.ts';
import { TABLE_COMMAND_TYPES } from '../domain/sharing/table-commands.ts';
import type { AccountAttempts } from './account-attempts.ts';

export type { Person } from '../application/session-desk.ts';
export type SignedIn = OpenSession;
type Chosen = { readonly purpose: Purpose; readonly role?: string | undefined };

export type SignIn = {
  /** Whether a person can be chosen here. */
  readonly offered: boolean;
  readonly people: () => readonly Shown<SignInPerson>[];
  /** Undefined: no such person, or not for this purpose. */
  readonly open: (personId: string, purpose: Purpose, device: string) => Promise<Opened | undefined>;
  /** For whoever this is for the sign-in service. Undefined: nobody who is enrolled. */
  readonly openByIdentity: (identity: Identity, device: string) => Promise<Opened | undefined>;
  readonly openByPasskey: (personId: string, device: string) => Promise<Opened | undefined>;
  readonly invitation: (code: string) => ReturnType<typeof invitationOf>;
  readonly keepPasskey: (passkey: NewPasskey, invitation?: string) => Promise<boolean>;
  readonly passkey: (credentialId: string) => Promise<PasskeyRow | undefined>;
  readonly passkeysOf: (person: string) => Promise<readonly PasskeyRow[]>;
  readonly writeUse: (credentialId: string, counter: number) => Promise<boolean>;
  readonly forgetPasskey: (person: string, credentialId: string) => Promise<boolean>;
  readonly read: (token: string, use?: { readonly renew?: boolean }) => Promise<SignedIn | undefined>;
  readonly choose: (session: SignedIn, chosen: Chosen) => Promise<Opened | undefined>;
  readonly list: (session: SignedIn) => Promise<readonly Shown<OwnSession>[]>;
  readonly end: (session: SignedIn) => Promise<unknown>;
  readonly endOwn: (session: SignedIn, id: string) => Promise<boolean>;
  readonly endAll: (session: SignedIn) => Promise<unknown>;
  readonly sweep: () => Promise<void>;
  readonly purposes: (session: SignedIn) => Shown<Purposes>;
  readonly show: (session: SignedIn, actor: Actor) => Shown<Session>;
};

export function signInOf(desk: SessionDesk, attempts: Pick<AccountAttempts, 'failedLately'>): SignIn {
  const { jurisdiction } = desk.office;
  const offered = desk.developmentPeople.length > 0;
  const known = desk.developmentPeople.filter((person) => capacitiesOf(person, jurisdiction).length > 0);
  return {
    offered,
    people: () => known.map((person) => shownPerson(person, jurisdiction)),
    open: async (personId, purpose, device) =>
      offered ? openSession(desk, { personId, purpose, way: 'development', device }) : undefined,
    openByIdentity: (identity, device) => openByIdentity(desk, identity, device),
    openByPasskey: (personId, device) => openSession(desk, { personId, way: 'passkey', device }),
    invitation: (code) => invitationOf(desk.office, code),
    keepPasskey: (passkey, invitation) => keepPasskey(desk, passkey, invitation),
    passkey: (credentialId) => passkeyOf(desk, credentialId),
    passkeysOf: (person) => listPasskeys(desk, person),
    writeUse: (credentialId, counter) => writeUse(desk, credentialId, counter),
    forgetPasskey: (person, credentialId) => forgetPasskey(desk, person, credentialId),
    read: (token, use) => readSession(desk, token, use),
    choose: (session, chosen) => choosePurpose(desk, session, chosen),
    list: async (session) => (await listSessions(desk, session)).map((each) => shownOwn(each, each.id === session.id)),
    end: (session) => endSession(desk, session),
    endOwn: (session, id) => endOwnSession(desk, session, id),
    endAll: (session) => endAllSessions(desk, session),
    sweep: () => sweep(desk),
    purposes: ({ person, actor }) => ({
      person: { id: person.id, name: person.name },
      ...capacityOf(person, jurisdiction),
      purposes: namedPurposes(person, jurisdiction),
      ...(actor && { purpose: named(actor.purpose, PURPOSE_NAMES[actor.purpose]) }),
    }),
    show: (session, actor) => ({
      ...shownSession(session, actor, desk.office),
      failedSignIns: attempts.failedLately(session.person.id),
      deviceKey: deviceKey(desk.office, session.person.id),
    }),
  };
}

const named = (id: string, name: { readonly nl: string; readonly en: string } | undefined) => ({
  id,
  name: name ?? { nl: id, en: id },
});

const namedPurposes = (person: Person, jurisdiction: Jurisdiction) =>
  capacitiesOf(person, jurisdiction).map(({ role, purpose }) => ({
    ...named(purpose, PURPOSE_NAMES[purpose]),
    role: named(role.id, role.name),
  }));

export const capacityOf = (
  { role, organisation }: Pick<Person, 'role' | 'organisation'>,
  jurisdiction: Jurisdiction,
) => ({
  organisation: named(organisation, organisationOf(jurisdiction, organisation)?.name),
  role: named(role, jurisdiction.roles.find((each) => each.id === role && each.organisation === organisation)?.name),
});

const shownPerson = (person: Person, jurisdiction: Jurisdiction): Shown<SignInPerson> => ({
  ...{ id: person.id, name: person.name, ...capacityOf(person, jurisdiction) },
  purposes: namedPurposes(person, jurisdiction),
});

const shownOwn = ({ id, actor, way, device, startedAt, usedAt }: SignedIn, current: boolean): Shown<OwnSession> => ({
  ...{ id, current, way, device, startedAt, usedAt },
  ...(actor && { purpose: named(actor.purpose, PURPOSE_NAMES[actor.purpose]) }),
});

const shownSession = (
  { person, way, idleEndsAt, endsAt }: SignedIn,
  actor: Actor,
  { jurisdiction, now: clock }: SessionDesk['office'],
  now: Date = clock(),
): Omit<Shown<Session>, 'failedSignIns' | 'deviceKey'> => ({
  person: { id: actor.person, name: actor.name },
  ...capacityOf(actor, jurisdiction),
  purpose: named(actor.purpose, PURPOSE_NAMES[actor.purpose]),
  purposes: namedPurposes(person, jurisdiction),
  mayGive: [
    ...mayGive(
      actor,
      [...NORM_COMMAND_TYPES, ...TABLE_COMMAND_TYPES, 'BreakGlass'],
      [actor.organisation],
      jurisdiction,
    ),
  ],
  asksWhatIf: permit(actor, { whatIf: true }, [actor.organisation], jurisdiction).allowed,
  watches: permit(actor, { watches: true }, [actor.organisation], jurisdiction).allowed,
  oversees: permit(actor, { oversees: true }, [actor.organisation], jurisdiction).allowed,
  mayInvite: mayInviteSomebody(actor, jurisdiction),
  confirmsInvitations: confirmsInvitations(actor, jurisdiction),
  devSignIn: way === 'development',
  ...{ idleEndsAt, endsAt, idleSeconds: secondsTo(idleEndsAt, now), leftSeconds: secondsTo(endsAt, now) },
});

const secondsTo = (moment: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(moment) - now.getTime()) / 1000));
