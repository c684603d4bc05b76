// Signing in by choosing somebody, signing out, a session that ends while people work, and addresses that do not exist.
import { describe, expect, it } from 'vitest';
import { DATA_PROTECTION, IND, RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { common as english } from '../../src/web/text/en/common.ts';
import { worklist as englishWorklist } from '../../src/web/text/en/worklist.ts';
import { common } from '../../src/web/text/nl/common.ts';
import { errors } from '../../src/web/text/nl/errors.ts';
import { sessions } from '../../src/web/text/nl/sessions.ts';
import { signIn as words } from '../../src/web/text/nl/sign-in.ts';
import { worklist } from '../../src/web/text/nl/worklist.ts';
import { hearingPage } from './pages/hearing.ts';
import { signInPage } from './pages/sign-in.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { mark, press } from './support/fields.ts';

const browser = oneBrowser();
const heading = { level: 1 } as const;

describe('aanmelden', () => {
  it('vraagt een persoon en een doel, en laat daarna zien wie er werkt — AVG 5(1)(b)', async () => {
    const page = await browser.page();
    const signing = signInPage(page);
    await signing.open();
    await signing.send();
    expect(await signing.wrong.innerText()).toContain(words.personMissing);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    // Somebody with two purposes chooses one; nothing is chosen for them.
    await mark(page, signing.person('Ilse Brandsma'));
    await signing.send();
    expect(await signing.wrong.innerText()).toContain(words.purposeMissing);
    await settled(page);
    await mark(page, signing.purpose('De belangen van het kind onderzoeken'));
    await signing.send();
    await page.getByRole('heading', { ...heading, name: worklist.title }).waitFor();
    await settled(page);
    const account = await signing.account.innerText();
    for (const said of ['Ilse Brandsma', 'Raad voor de Kinderbescherming', 'De belangen van het kind onderzoeken'])
      expect(account).toContain(said);
  });

  it('kiest het doel vanzelf voor wie er maar één heeft — eis A4', async () => {
    const page = await browser.page();
    const signing = signInPage(page);
    await signing.open();
    await mark(page, signing.person('Marleen van Dorp'));
    expect(await signing.purpose('Besluiten over verblijf').isChecked()).toBe(true);
    await signing.send();
    await page.waitForURL(/werkvoorraad$/);
  });

  it('meldt af en maakt de sessie ongeldig, ook voor wie de cookie bewaarde — AVG 32', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/werkvoorraad');
    const cookies = await page.context().cookies();
    await signInPage(page).signOut();
    await signInPage(page).said(words.signedOut).waitFor();
    await settled(page);
    await page.context().addCookies(cookies);
    expect((await page.request.get('/v1/sessie')).status()).toBe(401);
  });

  it('brengt na een verlopen sessie terug naar waar men was — eis A4', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    const address = `/dossiers/${idOf(FAMILIES.shrestha, 'dossier', 1)}`;
    await open(page, address);
    await page.context().clearCookies();
    await page.getByRole('link', { name: common.menuFamilies }).click();
    await signInPage(page).said(words.sessionEnded).waitFor();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('terug')).toBe('/gezinnen');
    await mark(page, signInPage(page).person('Ilse Brandsma'));
    await mark(page, signInPage(page).purpose('De belangen van het kind onderzoeken'));
    await signInPage(page).send();
    await page.waitForURL(({ pathname }) => pathname === '/gezinnen');
    await settled(page);
  });

  it('zegt bij een formulier dat de sessie is verlopen, en bewaart de tekst — eis A4', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    const dossierId = idOf(FAMILIES.shrestha, 'dossier', 1);
    const hearing = hearingPage(page, dossierId);
    await hearing.open();
    await hearing.fill({
      heardOn: '2026-01-01',
      hearer: 'Ilse Brandsma',
      language: 'Nepali',
      ownWords: 'Dit mag niet verdwijnen.',
      summary: 'Een samenvatting.',
      wish: 'Een wens.',
    });
    await page.context().clearCookies();
    await hearing.send();
    await page.getByRole('link', { name: errors.signInAgain }).click();
    await mark(page, signInPage(page).person('Ilse Brandsma'));
    await mark(page, signInPage(page).purpose('De belangen van het kind onderzoeken'));
    await signInPage(page).send();
    // The address to sign in on ends the same way.
    await page.waitForURL(({ pathname }) => pathname.endsWith('/gesprekken'));
    await settled(page);
    expect(await hearing.ownWords.inputValue()).toBe('Dit mag niet verdwijnen.');
  });

  it('waarschuwt voordat een stille sessie eindigt, en met één druk blijft zij open — WCAG 2.2.1', async () => {
    const page = await browser.page();
    await page.clock.install();
    await enter(page, RAAD);
    await page.goto('/mijn-sessies');
    await page.getByRole('heading', { ...heading, name: sessions.title }).waitFor();
    await page.clock.runFor('28:00');
    const warning = page.getByRole('heading', { name: /Uw sessie eindigt over/ });
    await warning.waitFor();
    await press(page, sessions.stay);
    await page.clock.runFor('00:10');
    await warning.waitFor({ state: 'detached' });
  });

  it('laat wie mensen inschrijft iemand uitnodigen, en een ander niet — eis E4', async () => {
    const page = await browser.page();
    await enter(page, { by: 'advocatuur-beheerder', purpose: 'administration' } as never);
    await open(page, '/mijn-sessies');
    await page.getByRole('link', { name: sessions.inviteTitle }).click();
    await page.getByRole('heading', { ...heading, name: sessions.inviteTitle }).waitFor();
    await press(page, sessions.inviteGo);
    await page.getByText(sessions.invitePersonMissing).first().waitFor();
    await page.getByRole('textbox', { name: sessions.invitePerson }).fill('advocaat-asamoah');
    await press(page, sessions.inviteGo);
    await page.getByRole('heading', { name: sessions.inviteMade }).waitFor();
    await settled(page);
    const other = await browser.page();
    await enter(other, IND);
    await open(other, '/mijn-sessies');
    expect(await other.getByRole('link', { name: sessions.inviteTitle }).count()).toBe(0);
  });

  it('laat een uitnodiging voor een beheerder door iemand van een andere organisatie bevestigen — AVG art. 32', async () => {
    const first = await browser.page();
    await enter(first, { by: 'beheer-stroink', purpose: 'administration' } as never);
    await open(first, '/uitnodigen');
    await first.getByRole('textbox', { name: sessions.invitePerson }).fill('nidos-beheerder');
    await press(first, sessions.inviteGo);
    await first.getByRole('heading', { name: sessions.firstMade }).waitFor();
    await settled(first);
    const second = await browser.page();
    await enter(second, DATA_PROTECTION);
    await open(second, '/mijn-sessies');
    await second.getByRole('link', { name: sessions.waitingTitle }).click();
    await second.getByRole('heading', { ...heading, name: sessions.waitingTitle }).waitFor();
    await settled(second);
    await second.getByRole('button', { name: /bevestigen$/ }).click();
    await second.getByRole('heading', { name: sessions.secondMade }).waitFor();
    await second.getByText(sessions.waitingNone).waitFor();
    await settled(second);
  });

  it('vraagt wie een adres opent zonder sessie om zich aan te melden, en nooit naar een andere website — OWASP', async () => {
    const page = await browser.page();
    await page.goto('/aanmelden?terug=https://elders.example/');
    await mark(page, signInPage(page).person('Marleen van Dorp'));
    await signInPage(page).send();
    await page.waitForURL(/werkvoorraad$/);
    const other = await browser.page();
    await open(other, '/normen/waarborgen');
    expect(other.url()).toContain(`/aanmelden?terug=${encodeURIComponent('/normen/waarborgen')}`);
  });
});

describe('taal en adres', () => {
  it('wisselt naar Engels en houdt dat bij het opnieuw openen — eis F4', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/werkvoorraad');
    await page.getByRole('button', { name: english.languageName }).click();
    await page.getByRole('heading', { ...heading, name: englishWorklist.title }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { ...heading, name: englishWorklist.title }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: common.languageName }).click();
    await page.getByRole('heading', { ...heading, name: worklist.title }).waitFor();
  });

  it('zegt bij een onbekend adres waar het wel is — eis A4', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/bestaat/niet');
    await page.getByRole('heading', { name: common.notFoundTitle }).waitFor();
    await page.getByRole('main').getByRole('link', { name: common.toWorklist }).click();
    await page.getByRole('heading', { ...heading, name: worklist.title }).waitFor();
  });
});
