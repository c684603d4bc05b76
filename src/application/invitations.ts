// Inviting somebody outside the government to make a passkey. Whoever enrols somebody may invite them, never oneself; people of
// the government sign in by the service of their own organisation. The code is shown once, to the one who invites; of a code for a
// role that keeps people that is half of it (second-invitations.ts).
import { randomUUID } from 'node:crypto';
import type { Actor } from '../domain/basics/actor.ts';
import { type Jurisdiction, type OrganisationKind, organisationOf } from '../domain/basics/jurisdiction.ts';
import { type Keeping, keepingOf } from '../domain/organisation/rights.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import {
  findInvitation,
  HALF,
  type InvitationRow,
  putInvitation,
  removeInvitation,
} from '../store/invitation-store.ts';
import { log } from './access.ts';
import { CODE_LENGTH, newCode, plain } from './invitation-code.ts';
import { type Office, todayOf } from './office.ts';
import { loadOrganisation } from './organisation-file.ts';
import { type Person, personById, worksOn } from './people.ts';

/** Outside the government, and so without a sign-in service of their own. */
const WITH_PASSKEY: ReadonlySet<OrganisationKind> = new Set([
  ...(['legal-aid', 'guardianship', 'family', 'health', 'education'] as const),
]);
export const LASTS_MS = 7 * 24 * 3_600_000;

export const mayHavePasskey = ({ organisation }: Pick<Person, 'organisation'>, jurisdiction: Jurisdiction): boolean => {
  const kind = organisationOf(jurisdiction, organisation)?.kind;
  return kind !== undefined && WITH_PASSKEY.has(kind);
};

/** Whether this role enrols people who sign in with a passkey. Whom exactly is asked again at each invitation. */
export const mayInviteSomebody = (actor: Pick<Actor, 'role' | 'organisation'>, jurisdiction: Jurisdiction): boolean =>
  actor.role === 'administrator' ||
  (actor.role === 'organisation-administrator' && mayHavePasskey(actor, jurisdiction)) ||
  jurisdiction.organisations.some(({ enrolledBy = [] }) => enrolledBy.includes(actor.role));

export type Invited =
  | { readonly kind: 'invited'; readonly code: string; readonly expiresAt: string; readonly needsSecond: boolean }
  /** There is no such person at work, or this person has a sign-in service. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' };

export const invite = (office: Office, actor: Actor, personId: string): Promise<Invited> =>
  inTransaction(
    office.db,
    async (tx) => {
      const person = await personById(tx, personId);
      const request = { actor, streamId: null, action: 'invite' };
      const may = await mayInvite(tx, office, actor, person);
      if (may === 'no') {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      if (!person || !worksOn(person, todayOf(office)) || !mayHavePasskey(person, office.jurisdiction))
        return { kind: 'not-found' };
      await log(tx, office, request, { allowedBy: 'enrols' });
      return made(tx, office, person.id, { madeBy: actor.person, needsSecond: may === 'as-proposal' });
    },
    { as: { kind: 'system', task: 'invitations' } },
  );

/** Whoever enrolled, or would enrol or propose, this person. Somebody unknown is judged as one of the own organisation. */
const mayInvite = async (
  tx: Tx,
  { jurisdiction }: Office,
  actor: Actor,
  person: Person | undefined,
): Promise<Keeping> => {
  const { organisation, roles } = person ?? { organisation: actor.organisation, roles: [] };
  const keeping = keepingOf(actor, organisation, roles, jurisdiction);
  if (actor.person === person?.id) return 'no';
  if (keeping !== 'directly' || !person || person.organisation === actor.organisation) return keeping;
  const { file } = await loadOrganisation(tx, organisation);
  const enrolled = [...file.people].some(
    ([id, { enrolledBy }]) => id === person.id && enrolledBy === actor.organisation,
  );
  return enrolled ? 'directly' : 'no';
};

type Making = { readonly madeBy: string; readonly needsSecond: boolean };

const made = async (tx: Tx, office: Office, person: string, making: Making): Promise<Invited> => {
  const now = office.now();
  const { needsSecond } = making;
  const code = newCode(needsSecond ? HALF : CODE_LENGTH);
  const expiresAt = new Date(now.getTime() + LASTS_MS).toISOString();
  await putInvitation(tx, plain(code), { id: randomUUID(), person, ...making, madeAt: now.toISOString(), expiresAt });
  return { kind: 'invited', code, expiresAt, needsSecond };
};

/** The invitation of this code and whom it is for. Undefined: none, too old, or for somebody who is no longer here. */
export const invitationOf = (
  office: Pick<Office, 'db' | 'now'>,
  code: string,
): Promise<{ readonly invitation: InvitationRow; readonly person: Person } | undefined> =>
  inTransaction(
    office.db,
    async (tx) => {
      const invitation = await findInvitation(tx, plain(code));
      if (!invitation || invitation.expiresAt <= office.now().toISOString()) return undefined;
      const person = await personById(tx, invitation.person);
      return person && worksOn(person, todayOf(office)) ? { invitation, person } : undefined;
    },
    { as: { kind: 'system', task: 'invitations' } },
  );

/** Uses it up, in the transaction that keeps what was made with it. */
export const takeInvitation = removeInvitation;
