// Invitations into a role that keeps people, which wait for a second person: one of another organisation than whoever invited and
// whoever is invited, by the same rule as an enrolment. The second half of the code goes to whoever confirms.
import type { Actor } from '../domain/basics/actor.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { isProtected } from '../domain/organisation/rights.ts';
import { mayGive } from '../domain/sharing/permit.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import {
  completeInvitation,
  HALF,
  type InvitationRow,
  listWaiting,
  removeInvitation,
} from '../store/invitation-store.ts';
import { log } from './access.ts';
import { newCode, plain } from './invitation-code.ts';
import { LASTS_MS } from './invitations.ts';
import { type Office, todayOf } from './office.ts';
import { type Person, peopleById, worksOn } from './people.ts';

const AS = { as: { kind: 'system', task: 'invitations' } } as const;

export type WaitingInvitation = {
  readonly id: string;
  readonly person: Pick<Person, 'id' | 'name' | 'organisation' | 'role'>;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
};
export type SecondInvited =
  | { readonly kind: 'invited'; readonly code: string; readonly expiresAt: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' };

/** Whether this role confirms what somebody else proposed about people. */
export const confirmsInvitations = (actor: Actor, jurisdiction: Jurisdiction): boolean =>
  mayGive(actor, ['ConfirmEnrolment'], [actor.organisation], jurisdiction).length > 0;

export const listInvitations = (office: Office, actor: Actor): Promise<readonly WaitingInvitation[]> =>
  inTransaction(office.db, (tx) => waitingFor(tx, office, actor), AS);

/** Those that this person may confirm; an invitation that does not concern somebody is not there for that person. */
const waitingFor = async (tx: Tx, office: Office, actor: Actor): Promise<readonly WaitingInvitation[]> => {
  if (!confirmsInvitations(actor, office.jurisdiction)) return [];
  const rows = await listWaiting(tx, office.now().toISOString());
  const people = await peopleById(
    tx,
    rows.flatMap(({ person, madeBy }) => [person, madeBy]),
  );
  const known = new Map(people.map((each) => [each.id, each]));
  return rows.flatMap((row) => waiting(row, known, office, actor));
};

const waiting = (
  { id, person, madeBy, madeAt, expiresAt }: InvitationRow,
  known: ReadonlyMap<string, Person>,
  office: Office,
  actor: Actor,
): readonly WaitingInvitation[] => {
  const [invited, maker] = [known.get(person), known.get(madeBy)];
  if (!invited || !maker || !isOfElsewhere(actor, [invited, maker])) return [];
  // Whoever left, or no longer has a role that keeps people, is no longer invited this way.
  if (!worksOn(invited, todayOf(office)) || !isProtected(invited.roles)) return [];
  const { name, organisation, role } = invited;
  return [{ id, person: { id: person, name, organisation, role }, madeBy: maker.name, madeAt, expiresAt }];
};

const isOfElsewhere = (actor: Actor, others: readonly Person[]): boolean =>
  others.every(({ id, organisation }) => id !== actor.person && organisation !== actor.organisation);

export const confirmInvitation = (office: Office, actor: Actor, id: string): Promise<SecondInvited> =>
  answering(office, actor, id, 'confirm-invitation', async (tx) => {
    const half = newCode(HALF);
    const expiresAt = new Date(office.now().getTime() + LASTS_MS).toISOString();
    const done = await completeInvitation(tx, { id, half: plain(half), expiresAt });
    return done ? { kind: 'invited', code: half, expiresAt } : { kind: 'not-found' };
  });

export const rejectInvitation = (office: Office, actor: Actor, id: string) =>
  answering(office, actor, id, 'reject-invitation', async (tx) =>
    (await removeInvitation(tx, id)) ? ({ kind: 'rejected' } as const) : ({ kind: 'not-found' } as const),
  );

const answering = <Answer extends { readonly kind: string }>(
  office: Office,
  actor: Actor,
  id: string,
  action: string,
  answer: (tx: Tx) => Promise<Answer>,
): Promise<Answer | { readonly kind: 'forbidden' | 'not-found' }> =>
  inTransaction(
    office.db,
    async (tx) => {
      const request = { actor, streamId: null, action };
      if (!confirmsInvitations(actor, office.jurisdiction)) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      if (!(await waitingFor(tx, office, actor)).some((each) => each.id === id)) return { kind: 'not-found' };
      await log(tx, office, request, { allowedBy: 'second-person' });
      return answer(tx);
    },
    AS,
  );
