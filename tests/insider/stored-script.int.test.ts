// Script, markup, formulas and commands of other languages in every free text that is shown, printed or taken along: they stay text, on
// every door. What a browser does with it is held by the policy of every answer and by the web, which never writes markup itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';
import { ROUTE_CASES } from '../contract/route-cases.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { command } from '../support/commands.ts';
import { adoptedPermit, give, opened, person } from '../support/office.ts';
import { ROOT } from '../support/running-voorop.ts';
import { writeMotivation } from '../support/written-motivation.ts';

const SCRIPT = `"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}]]>`;
/** The language of the letters: a file that is read, and a sum that is worked out. */
const TYPST = '#read("/etc/passwd") #panic("x") $7*7$ `raw` *vet* <label> @verwijzing';
const FORMULA = '=HYPERLINK("http://kwaad.example","klik")';

let api: TestApi;
const ids: Record<string, string> = {};
const guardian = person('guardian', 'protection');
beforeAll(async () => {
  api = await testApi();
  const child = {
    name: `${SCRIPT} ${FORMULA}`,
    calledName: TYPST.slice(0, 60),
    languages: [SCRIPT],
    birthDate: '2015-06-01',
  };
  ids['dossier'] = await opened(api.office, guardian, { child, reason: `${FORMULA} ${SCRIPT} ${TYPST}` });
  ids['decision'] = await adoptedPermit(api.office, ids['dossier']);
  ids['request'] = '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c71';
  for (const each of [
    command('RequestData', { requestId: ids['request'] }),
    command('RecordFact', { explanation: `${SCRIPT} ${TYPST}`, source: FORMULA }),
    command('AppointProtector', { name: SCRIPT }),
    command('RecordHearing', { ownWords: `${SCRIPT} ${TYPST}`, summary: FORMULA }),
  ]) {
    const given = await give(api.office, guardian, ids['dossier'], each);
    expect(given.kind).not.toBe('not-found');
  }
  await writeMotivation(api.office, person('decision-officer'), {
    dossierId: ids['dossier'],
    decisionId: ids['decision'],
  });
});
afterAll(() => api.close());

const address = (rest: string): string => `/v1/dossiers/${ids['dossier']}${rest}`;
const taken = async (rest: string) => {
  const answer = await api.get(address(rest), await api.cookieOf('guardian', 'protection'));
  expect(answer.statusCode, `${rest}: ${answer.body.slice(0, 200)}`).toBe(200);
  return answer;
};

describe('wat wordt meegenomen', () => {
  test('een brief als ODT heeft de tekst, en geen opmaak van een ander', async () => {
    const { rawPayload, headers } = await taken(`/besluiten/${ids['decision']}/brief?vorm=odt`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    const files = unzipSync(rawPayload);
    const content = strFromU8(files['content.xml'] ?? new Uint8Array());
    expect(content).toContain('&lt;script&gt;');
    expect(Object.keys(files).filter((name) => /^\/|\.\.|\\/.test(name))).toEqual([]);
    for (const text of Object.values(files).map((file) => strFromU8(file)))
      expect(text).not.toMatch(/<script|<img|office:value-type="(?!string)|table:formula/);
  });

  test.each(['pdf', 'archief'])('een brief als %s wordt gemaakt, en rekent of leest niets', async (form) => {
    const { rawPayload, headers } = await taken(`/besluiten/${ids['decision']}/brief?vorm=${form}`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(rawPayload.toString('latin1')).not.toMatch(/\/JavaScript|\/Launch|\/SubmitForm|root:x:0/);
  });

  test.each(['pdf', 'json'])('alle gegevens van een kind als %s', async (form) => {
    const { rawPayload, headers, body } = await taken(`/persoonsgegevens?verzoek=${ids['request']}&vorm=${form}`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    if (form === 'json') expect(JSON.stringify(JSON.parse(body))).toContain('<script>');
    else expect(rawPayload.toString('latin1')).not.toMatch(/\/JavaScript|\/Launch|\/SubmitForm/);
  });

  test('geen enkele route geeft een rekenblad of een bladzijde, waar tekst van mensen iets kan doen', () => {
    const media = ROUTE_IDS.flatMap((id) =>
      Object.values(routeOf(id).answers).flatMap((answer) => answer?.media ?? []),
    );
    const harmless = [
      'application/pdf',
      'application/json',
      'application/zip',
      'application/vnd.oasis.opendocument.text',
    ];
    expect([...new Set(media)].filter((each) => !harmless.includes(each))).toEqual([]);
  });
});

describe('wat een browser ervan maakt', () => {
  test('elke lezing is JSON die geen browser voor een bladzijde houdt, onder een beleid zonder script van een ander', async () => {
    const cookie = await api.cookieOf('guardian', 'protection');
    for (const id of ROUTE_IDS.filter((each) => routeOf(each).method === 'GET')) {
      const url = ROUTE_CASES[id].happy.url.replaceAll(
        /\{(\w+)\}/g,
        (_, name: string) => ids[name] ?? '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70',
      );
      const { headers } = await api.get(url, cookie, { headers: { accept: 'text/html' } });
      expect(headers['content-type'], id).toMatch(/^application\/(problem\+)?(json|pdf|zip|vnd\.oasis)/);
      expect(headers['x-content-type-options'], id).toBe('nosniff');
      expect(headers['content-security-policy'], id).toMatch(/default-src 'none'; script-src 'self';/);
      expect(headers['content-security-policy'], id).not.toMatch(/unsafe|\*|https?:|blob:/);
    }
  });

  test('de web-toepassing schrijft nergens zelf opmaak of code uit tekst', () => {
    const files = readdirSync(join(ROOT, 'src', 'web'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test)\.tsx?$/.test(name),
    );
    expect(files.length).toBeGreaterThan(100);
    const reaching =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcDoc|javascript:/;
    expect(files.filter((name) => reaching.test(readFileSync(join(ROOT, 'src', 'web', name), 'utf8')))).toEqual([]);
  });

  test('een naam met een teken dat de leesrichting omkeert of zich verstopt, komt er niet in', async () => {
    const cookie = await api.cookieOf('decision-officer');
    for (const sign of ['\u202e', '\u2067', '\u200b', '\ufeff', '\u{e0041}']) {
      const opening = {
        ...command('OpenDossier'),
        involved: [],
        named: [],
        child: { name: `Ami${sign}ra`, languages: ['Dari'] },
      };
      const body = { commandId: ids['request'], command: opening };
      const answer = await api.post('/v1/dossiers/3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c79/opdrachten', body, cookie);
      expect([answer.statusCode, answer.json().errors?.[0]?.field]).toEqual([400, 'command.child.name']);
    }
  });
});
