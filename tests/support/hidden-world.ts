// A world that an attacker is not let into: two dossiers, a family, an emergency opening, a request, a session and a passkey of
// others. Each word in it carries one mark, so that whatever leaks is seen. For the attempts in tests/insider.
import { randomUUID } from 'node:crypto';
import { invite } from '../../src/application/invitations.ts';
import { startWhatIf } from '../../src/application/what-if-runs.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { TestApi } from './api.ts';
import { command } from './commands.ts';
import { destroyed } from './destroyed.ts';
import { administratorOf, enrol } from './enrolled.ts';
import { adoptedPermit, give, giveFamily, opened, person } from './office.ts';

/** In every text of the hidden world, and nowhere else. */
export const MARK = 'verborgenmerk';

export type HiddenWorld = {
  /** By the names that the routes use in their paths and queries. */
  readonly ids: Readonly<Record<string, string>>;
  /** A dossier with a decision that was taken: the whole IND works on it. */
  readonly decided: string;
  /** Every identifier and text that may come back to nobody else. */
  readonly secrets: readonly string[];
  readonly guardian: Actor;
};

export const hiddenWorld = async (api: TestApi): Promise<HiddenWorld> => {
  const { office } = api;
  const guardian: Actor = { ...person('guardian', 'protection'), person: 'nidos-verborgen' as Actor['person'] };
  const child = { name: `Kind ${MARK}`, birthDate: '2015-06-01', languages: ['Koerdisch'], accompaniedBy: 'alone' };
  const opening = { child, reason: `Reden ${MARK}`, named: [], ground: undefined };
  const dossierId = await opened(office, guardian, { ...opening, involved: [] });
  const ids: Record<string, string> = { dossierId, request: randomUUID(), glassId: randomUUID() };
  const said = (each: object, by = guardian, on = dossierId): Promise<void> =>
    give(office, by, on, each).then((given) => {
      if (given.kind !== 'done') throw new Error(JSON.stringify(given).slice(0, 300));
    });
  await said(command('RequestData', { requestId: ids['request'] as string }));
  await said(command('RecordFact', { explanation: `Feit ${MARK}` }));
  await said(
    { type: 'BreakGlass', glassId: ids['glassId'], danger: 'missing', why: `Gevaar ${MARK}` },
    { ...person('investigator', 'protection'), person: 'rvdk-verborgen' as Actor['person'] },
  );
  const decided = await opened(office, guardian, { ...opening, involved: ['ind'], ground: 'application-made' });
  ids['decisionId'] = await adoptedPermit(office, decided);
  ids['familyId'] = randomUUID();
  const family = { type: 'OpenFamily', name: `Gezin ${MARK}`, involved: [] };
  const given = await giveFamily(office, guardian, ids['familyId'], family);
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
  ids['certificateId'] = await destroyed(office);
  const run = await startWhatIf(office, person('policy-adviser'), {
    ...{ parameters: { rootedAfterYears: 4 }, why: `Vraag ${MARK}`, publish: false },
  });
  ids['answerId'] = run.kind === 'started' ? run.run.answerId : '';
  const victim = await api.cookieOf('judge');
  ids['sessionId'] = (await api.get('/v1/sessies', victim)).json().items[0].id;
  await enrol(office, 'advocatuur', { person: 'adv-verborgen', roles: ['lawyer'] });
  await invite(office, administratorOf('advocatuur'), 'adv-verborgen');
  const [invitation] = await office.db.asSuperuser<{ id: string }>('select id from invitation');
  ids['invitationId'] = invitation?.id ?? '';
  ids['passkeyId'] = 'cGFzc2tleS12YW4tZWVuLWFuZGVy';
  ids['organisationId'] = 'nidos';
  ids['number'] = '1';
  const found = ['dossierId', 'familyId', 'decisionId', 'glassId', 'request'].map((name) => String(ids[name]));
  const secrets = [MARK, decided, ...found];
  return { ids, decided, guardian, secrets };
};
