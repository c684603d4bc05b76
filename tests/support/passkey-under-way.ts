// Everything that the routes about passkeys need before they can be asked: invitations, questions for a device and its answers.
import { invite } from '../../src/application/invitations.ts';
import { listInvitations } from '../../src/application/second-invitations.ts';
import type { PersonId } from '../../src/domain/basics/ids.ts';
import type { TestApi } from './api.ts';
import { administratorOf, enrol, enrolProtected } from './enrolled.ts';
import { person } from './office.ts';
import { softDevice } from './soft-device.ts';

/** Under which the requests of a test arrive. */
const ORIGIN = 'http://localhost:80';

export const KEEPER = {
  id: 'nidos-beheerder',
  name: 'Test beheerder',
  organisation: 'nidos',
  role: 'organisation-administrator',
} as const;

type Answer = Awaited<ReturnType<TestApi['post']>>;
export const cookiesOf = ({ cookies }: Answer): string =>
  cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

/** Bodies are JSON text. Shape: by the placeholders of route-cases.ts. */
export const passkeysUnderWay = async (api: TestApi): Promise<Record<string, string>> => {
  for (const who of ['adv-een', 'adv-twee', 'adv-drie'])
    await enrol(api.office, 'advocatuur', { person: who, roles: ['lawyer'] });
  const accepted = async (person: string) => {
    const asked = await api.post('/v1/aanmelden/uitnodigingen', { code: await codeOf(api, person) });
    return { options: asked.json().options as object, kept: cookiesOf(asked) };
  };
  const device = softDevice(ORIGIN);
  const own = await accepted('adv-een');
  const made = await api.post('/v1/aanmelden/passkeys', device.make(own.options), own.kept);
  const passkeySession = cookiesOf(made);
  const question = await api.post('/v1/aanmelden/passkeyvragen', {});
  const more = await api.post('/v1/passkeyvragen', {}, passkeySession);
  const first = await accepted('adv-twee');
  const keeper = await api.post('/v1/sessies', { personId: KEEPER.id, purpose: 'administration' });
  const [toConfirm, toReject] = await waitingInvitations(api);
  return {
    ...{ toConfirm, toReject, passkeySession, passkey: device.id, keeperSession: cookiesOf(keeper) },
    invitation: await codeOf(api, 'adv-drie'),
    firstMade: JSON.stringify(softDevice(ORIGIN).make(first.options)),
    firstKept: first.kept,
    shown: JSON.stringify(device.show(question.json().options)),
    shownKept: cookiesOf(question),
    secondMade: JSON.stringify(softDevice(ORIGIN).make(more.json().options)),
    secondKept: cookiesOf(more),
  };
};

/** Two invitations into a role that keeps people. */
const waitingInvitations = async ({ office }: TestApi): Promise<readonly [string, string]> => {
  await enrolProtected(office, 'beheer', { person: 'beheer-een', roles: ['administrator'] });
  for (const who of ['adv-beheer-een', 'adv-beheer-twee']) {
    await enrolProtected(office, 'advocatuur', { person: who, roles: ['organisation-administrator'] });
    await invite(office, { ...person('administrator'), person: 'beheer-een' as PersonId }, who);
  }
  const [first, second] = await listInvitations(office, person('data-protection-officer'));
  return [first?.id ?? '', second?.id ?? ''];
};

const codeOf = async ({ office }: TestApi, person: string): Promise<string> => {
  const invited = await invite(office, administratorOf('advocatuur'), person);
  if (invited.kind !== 'invited') throw new Error(invited.kind);
  return invited.code;
};
