// Signing in by a real sign-in service in the browser, with a Voorop of its own that knows it; passkeys with the virtual
// device of Chromium; own sessions.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../src/application/office.ts';
import { common } from '../../src/web/text/nl/common.ts';
import { sessions } from '../../src/web/text/nl/sessions.ts';
import { signIn as words } from '../../src/web/text/nl/sign-in.ts';
import { worklist } from '../../src/web/text/nl/worklist.ts';
import { temporaryFolder } from '../support/database.ts';
import { enrol } from '../support/enrolled.ts';
import { type RunningVoorop, startVoorop } from '../support/running-voorop.ts';
import { testSignInService } from '../support/sign-in-service.ts';
import { apiAs } from './support/api.ts';
import { oneBrowser, settled } from './support/browser.ts';
import { mark, press } from './support/fields.ts';

const browser = oneBrowser();
const folder = temporaryFolder();
let service: Awaited<ReturnType<typeof testSignInService>>;
let voorop: RunningVoorop;
let home: string;
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
};
beforeAll(async () => {
  const port = await freePort();
  home = `http://localhost:${port}`;
  service = await testSignInService(home);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'key.pem'), service.pem);
  voorop = await startVoorop(join(folder, 'data'), ['--demo', '--port', String(port)], {
    VOOROP_PUBLIC_URL: home,
    VOOROP_OIDC_ISSUER: service.issuer,
    VOOROP_OIDC_CLIENT_ID: 'voorop',
    VOOROP_OIDC_KEY_FILE: join(folder, 'key.pem'),
    VOOROP_OIDC_NAME: 'Rijkspas',
  });
  const office = await openOffice({ dataDir: join(folder, 'data') });
  const identity = { issuer: service.issuer, subject: 'sub-voogd' };
  await enrol(office, 'nidos', { person: 'nidos-e2e', roles: ['guardian'], identity });
  await office.close();
});
afterAll(async () => {
  await voorop?.stop();
  await service?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const goThrough = async (page: Page, person: string): Promise<void> => {
  await page.goto(`${home}/aanmelden`);
  await settled(page);
  await press(page, words.serviceGo.replace('{{name}}', 'Rijkspas'));
  await page.waitForURL(/interaction/);
  await page.getByLabel('Wie bent u?').fill(person);
  await press(page, 'Verder');
};

describe('aanmelden bij de aanmelddienst', () => {
  it('gaat heen en terug, vraagt een doel, en laat zien wie er werkt — NL GOV OIDC', async () => {
    const page = await browser.page();
    await goThrough(page, 'sub-voogd');
    await h1(page, words.purposeTitle);
    await settled(page);
    expect(page.url()).not.toContain('code=');
    await press(page, words.purposeGo);
    await page.getByText(words.purposeMissing).first().waitFor();
    await mark(page, page.getByRole('radio', { name: 'Het kind beschermen' }));
    await press(page, words.purposeGo);
    await h1(page, worklist.title);
    await settled(page);
    expect(await page.getByRole('group', { name: common.account }).innerText()).toContain('Test nidos-e2e');
    expect(await page.getByText(common.developmentBanner).count()).toBe(0);
    expect(
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie),
    ).not.toMatch(/eyJ/);
  });

  it('zegt wie niet is ingeschreven dat er geen toegang is, en laat verder niets zien — BIO 9.2', async () => {
    const page = await browser.page();
    await goThrough(page, 'onbekend');
    await page.getByRole('alert').getByText('U hebt hier geen toegang.').waitFor();
    await settled(page);
    await page.goto(`${home}/werkvoorraad`);
    await page.waitForURL(/aanmelden/);
  });

  it('wie halverwege stopt, leest dat en kan opnieuw beginnen — eis A4', async () => {
    const page = await browser.page();
    await page.goto(`${home}/aanmelden/terug?error=access_denied&state=x`);
    await page.getByRole('heading', { name: words.cancelledTitle }).waitFor();
    await settled(page);
    await page.getByRole('link', { name: words.again }).click();
    await h1(page, words.title);
  });
});

describe('een passkey', () => {
  it('wordt gemaakt met een code en brengt daarna binnen; de sessies zijn te zien en te beëindigen — WebAuthn', async () => {
    const keeper = await apiAs({ by: 'advocatuur-beheerder', purpose: 'administration' } as never, voorop.address);
    const invited = await keeper.post('/v1/uitnodigingen', { person: 'advocaat-silvius' });
    const { invitationCode } = (await invited.json()) as { invitationCode: string };
    const page = await browser.page();
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await page.goto(`${home}/aanmelden`);
    await page.getByRole('link', { name: words.haveInvitation }).click();
    await h1(page, words.invitationTitle);
    await settled(page);
    await page.getByRole('textbox', { name: words.invitationCode }).fill(invitationCode.toLowerCase());
    await press(page, words.invitationGo);
    await h1(page, worklist.title);
    await press(page, common.signOut);
    await h1(page, words.title);
    await press(page, words.passkeyGo);
    await h1(page, worklist.title);
    await page.getByRole('link', { name: common.mySessions }).click();
    await h1(page, sessions.title);
    await page.getByRole('heading', { name: sessions.passkeys }).waitFor();
    await settled(page);
    await press(page, sessions.everywhere);
    await page.getByRole('button', { name: sessions.everywhereSure }).click();
    await page.getByRole('status').filter({ hasText: words.signedOut }).waitFor();
  });
});
