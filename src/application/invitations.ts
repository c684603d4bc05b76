// Inviting somebody outside the government to make a passkey. Whoever enrols somebody may invite them, never oneself; people of
// the government sign in by the service of their own organisation. The code is shown once, to the one who invites.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '../domain/basics/actor.ts';
import { type Jurisdiction, type OrganisationKind, organisationOf } from '../domain/basics/jurisdiction.ts';
import { keepingOf } from '../domain/organisation/rights.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { findInvitation, type InvitationRow, putInvitation, removeInvitation } from '../store/invitation-store.ts';
import { log } from './access.ts';
import { type Office, todayOf } from './office.ts';
import { loadOrganisation } from './organisation-file.ts';
import { type Person, personById, worksOn } from './people.ts';

/** Outside the government, and so without a sign-in service of their own. */
const WITH_PASSKEY: ReadonlySet<OrganisationKind> = new Set([
  ...(['legal-aid', 'guardianship', 'family', 'health', 'education'] as const),
]);
const LASTS_MS = 7 * 24 * 3_600_000;
/** Units: characters, five bits of chance each. */
const CODE_LENGTH = 24;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const mayHavePasskey = ({ organisation }: Pick<Person, 'organisation'>, jurisdiction: Jurisdiction): boolean => {
  const kind = organisationOf(jurisdiction, organisation)?.kind;
  return kind !== undefined && WITH_PASSKEY.has(kind);
};

/** Whether this role enrols people who sign in with a passkey. Whom exactly is asked again at each invitation. */
export const mayInviteSomebody = (actor: Pick<Actor, 'role' | 'organisation'>, jurisdiction: Jurisdiction): boolean =>
  (actor.role === 'organisation-administrator' && mayHavePasskey(actor, jurisdiction)) ||
  jurisdiction.organisations.some(({ enrolledBy = [] }) => enrolledBy.includes(actor.role));

export type Invited =
  | { readonly kind: 'invited'; readonly code: string; readonly expiresAt: string }
  /** There is no such person at work, or this person has a sign-in service. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' };

export const invite = (office: Office, actor: Actor, personId: string): Promise<Invited> =>
  inTransaction(
    office.db,
    async (tx) => {
      const person = await personById(tx, personId);
      const request = { actor, streamId: null, action: 'invite' };
      if (!(await mayInvite(tx, office, actor, person))) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      if (!person || !worksOn(person, todayOf(office)) || !mayHavePasskey(person, office.jurisdiction))
        return { kind: 'not-found' };
      await log(tx, office, request, { allowedBy: 'enrols' });
      return made(tx, office, person.id, actor.person);
    },
    { as: { kind: 'system', task: 'invitations' } },
  );

/** Whoever enrolled, or would enrol, this person. Somebody unknown is judged as one of the own organisation. */
const mayInvite = async (
  tx: Tx,
  { jurisdiction }: Office,
  actor: Actor,
  person: Person | undefined,
): Promise<boolean> => {
  const { organisation, roles } = person ?? { organisation: actor.organisation, roles: [] };
  if (actor.person === person?.id || keepingOf(actor, organisation, roles, jurisdiction) !== 'directly') return false;
  if (!person || person.organisation === actor.organisation) return true;
  const { file } = await loadOrganisation(tx, organisation);
  return [...file.people].some(([id, { enrolledBy }]) => id === person.id && enrolledBy === actor.organisation);
};

const made = async (tx: Tx, office: Office, person: string, madeBy: string): Promise<Invited> => {
  const now = office.now();
  const code = newCode();
  const expiresAt = new Date(now.getTime() + LASTS_MS).toISOString();
  await putInvitation(tx, plain(code), { id: randomUUID(), person, madeBy, madeAt: now.toISOString(), expiresAt });
  return { kind: 'invited', code, expiresAt };
};

/** Letters and figures that are not mistaken for each other, in groups of four. */
const newCode = (): string =>
  [...randomBytes(CODE_LENGTH)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** However it was typed: capitals or not, with or without dashes and spaces. */
const plain = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');

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
