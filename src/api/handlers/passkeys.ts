// Passkeys: invited by a code, signing in, and one's own passkeys.

import type { PasskeyRow } from '../../application/passkeys.ts';
import type { WaitingInvitation as WaitingRow } from '../../application/second-invitations.ts';
import type { OwnPasskey, WaitingInvitation } from '../../contract/passkeys.ts';
import { problem } from '../../contract/problem/problem.ts';
import type { PASSKEY_ROUTES } from '../../contract/routes/passkeys.ts';
import type { Jurisdiction } from '../../domain/basics/jurisdiction.ts';
import type { Shown } from '../../domain/basics/shown.ts';
import type { Desk, Handlers } from '../handler.ts';
import { canHavePasskeys } from '../passkeys.ts';
import { capacityOf } from '../sign-in.ts';

const refused = { problem: problem('sign-in-refused') } as const;
const notHere = { problem: problem('sign-in-not-offered') } as const;
const asQuestion = (options: object) => ({ options: options as Readonly<Record<string, unknown>> });

const no = ({ kind }: { readonly kind: 'forbidden' | 'not-found' }) => ({
  problem: problem(kind === 'forbidden' ? 'not-permitted' : 'not-found'),
});

export const PASSKEY_HANDLERS: Handlers<keyof typeof PASSKEY_ROUTES> = {
  invite: async ({ useCases }, { actor, body: { person } }) => {
    const invited = await useCases.invite(actor, person);
    if (invited.kind === 'invited')
      return {
        status: 201,
        body: { invitationCode: invited.code, expiresAt: invited.expiresAt, needsSecond: invited.needsSecond },
      };
    return no(invited);
  },
  listInvitations: async ({ useCases, jurisdiction }, { actor }) => ({
    status: 200,
    body: { items: (await useCases.listInvitations(actor)).map((each) => waiting(each, jurisdiction)) },
  }),
  confirmInvitation: async ({ useCases }, { actor, params: { invitationId } }) => {
    const confirmed = await useCases.confirmInvitation(actor, invitationId);
    if (confirmed.kind !== 'invited') return no(confirmed);
    return { status: 201, body: { secondHalf: confirmed.code, expiresAt: confirmed.expiresAt } };
  },
  rejectInvitation: async ({ useCases }, { actor, params: { invitationId } }) => {
    const rejected = await useCases.rejectInvitation(actor, invitationId);
    return rejected.kind === 'rejected' ? { status: 204 } : no(rejected);
  },
  acceptInvitation: async ({ signIn, passkeys, notice }, { body: { code }, origin }) => {
    if (!canHavePasskeys(origin)) return notHere;
    const found = await signIn.invitation(code);
    if (!found) {
      notice({ way: 'invitation', outcome: 'unknown' });
      return { problem: problem('invitation-unknown') };
    }
    const { person, invitation } = found;
    const { options, kept } = await passkeys.askToMake(
      origin,
      person,
      await signIn.passkeysOf(person.id),
      invitation.id,
    );
    return { status: 201, body: asQuestion(options), state: kept };
  },
  makeFirstPasskey: async ({ signIn, passkeys, notice }, { body, state, origin, device }) => {
    const { invitation, ...made } = (await passkeys.readMade(origin, body, state)) ?? {};
    if (invitation === undefined || !('person' in made) || !(await signIn.keepPasskey(made, invitation))) {
      notice({ way: 'invitation', outcome: 'refused' });
      return refused;
    }
    notice({ way: 'invitation', outcome: 'signed-in' });
    return entered(await signIn.openByPasskey(made.person, device), signIn);
  },
  askForPasskey: async ({ passkeys }, { origin }) => {
    if (!canHavePasskeys(origin)) return notHere;
    const { options, kept } = await passkeys.askToShow(origin);
    return { status: 201, body: asQuestion(options), state: kept };
  },
  showPasskey: async ({ signIn, passkeys, notice, attempts }, { body, state, origin, device }) => {
    const refuse = (outcome: 'refused' | 'copied' | 'unknown') => {
      notice({ way: 'passkey', outcome });
      return refused;
    };
    const passkey = await signIn.passkey(body.id);
    if (!passkey) return refuse('unknown');
    await attempts.pause(passkey.person);
    const counter = await passkeys.readShown(origin, body, state, passkey);
    if (counter === undefined) {
      attempts.failed(passkey.person);
      return refuse('refused');
    }
    if (!(await signIn.writeUse(passkey.credentialId, counter))) return refuse('copied');
    const opened = await signIn.openByPasskey(passkey.person, device);
    notice({ way: 'passkey', outcome: opened ? 'signed-in' : 'unknown' });
    return entered(opened, signIn);
  },
  listPasskeys: async ({ signIn }, { actor }) => ({
    status: 200,
    body: { items: (await signIn.passkeysOf(actor.person)).map(shown) },
  }),
  askForAnother: async ({ signIn, passkeys }, { session, origin }) => {
    if (!canHavePasskeys(origin) || session.way !== 'passkey') return notHere;
    const { person } = session;
    const { options, kept } = await passkeys.askToMake(origin, person, await signIn.passkeysOf(person.id));
    return { status: 201, body: asQuestion(options), state: kept };
  },
  makeAnother: async ({ signIn, passkeys }, { session, body, state, origin }) => {
    if (session.way !== 'passkey') return notHere;
    const made = await passkeys.readMade(origin, body, state);
    if (!made || made.invitation !== undefined || made.person !== session.person.id) return refused;
    const { invitation: _, ...passkey } = made;
    return (await signIn.keepPasskey(passkey)) ? { status: 201, state: '' } : refused;
  },
  removePasskey: async ({ signIn }, { actor, params: { passkeyId } }) =>
    (await signIn.forgetPasskey(actor.person, passkeyId)) ? { status: 204 } : { problem: problem('not-found') },
};

const waiting = (
  { person: { id, name, ...capacity }, ...rest }: WaitingRow,
  jurisdiction: Jurisdiction,
): Shown<WaitingInvitation> => ({ ...rest, person: { id, name, ...capacityOf(capacity, jurisdiction) } });

const shown = ({ credentialId: id, synced, madeAt, usedAt }: PasskeyRow): Shown<OwnPasskey> => ({
  ...{ id, synced, madeAt },
  ...(usedAt !== null && { usedAt }),
});

type Opened = Awaited<ReturnType<Desk['signIn']['openByPasskey']>>;

const entered = (opened: Opened, signIn: Desk['signIn']) =>
  opened
    ? ({ status: 201, body: signIn.purposes(opened.session), cookie: opened.token, state: '' } as const)
    : { problem: problem('not-enrolled') };
