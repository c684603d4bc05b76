// A family bundles dossiers and replaces none: each child stands there with a dossier of its own. And the work list, with its
// filter, that leads to them.
import { describe, expect, it } from 'vitest';
import { IND, RECEPTION } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import type { FamilySheet } from '../../src/views/family-sheet.ts';
import { WAITS_FOR } from '../../src/views/waits-for.ts';
import { child as words } from '../../src/web/text/nl/child.ts';
import { family as t } from '../../src/web/text/nl/family.ts';
import { opening } from '../../src/web/text/nl/opening.ts';
import { worklist } from '../../src/web/text/nl/worklist.ts';
import { familyPage } from './pages/family.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { DESK, enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const IND_NAME = 'Immigratie- en Naturalisatiedienst (IND)';

describe('een gezin', () => {
  it('heeft voor elk kind een eigen dossier, en krijgt er een voor nog een kind — IVRK 3(1), eis C1', async () => {
    const fresh = await freshFamily(FAMILIES.sargsyan);
    const familyId = fresh.idOf('family', 1);
    const page = await browser.page();
    await enter(page, IND);
    const family = familyPage(page, familyId);
    await family.open();
    const before = (await (await apiAs(IND)).get<FamilySheet>(`/v1/gezinnen/${familyId}`)).children;
    expect(before.length).toBeGreaterThan(1);
    for (const { name, dossierId } of before) {
      const row = family.children.getByRole('row').filter({ hasText: name });
      expect(await row.getByRole('link', { name }).getAttribute('href')).toBe(`/dossiers/${dossierId}`);
    }
    // Authority and contact are written down child by child.
    for (const { name } of before) await family.bondsOf(name).waitFor();

    await family.openForChild.click();
    await page.getByText(opening.family.split('{{')[0] ?? '').waitFor();
    await settled(page);
    await family.fillChild('Davit Sargsyan');
    await family.send();
    await page.getByRole('heading', { level: 1, name: /^Davit Sargsyan/ }).waitFor();
    await settled(page);
    await family.open();
    await family.children.getByRole('link', { name: 'Davit Sargsyan' }).waitFor();
    const { children } = await (await apiAs(IND)).get<FamilySheet>(`/v1/gezinnen/${familyId}`);
    expect(children).toHaveLength(before.length + 1);
    expect(new Set(children.map(({ dossierId }) => dossierId)).size).toBe(children.length);
  });
});

describe('een gezin in één beeld', () => {
  it('is getekend en staat in woorden naast elkaar, ook op een telefoon — IVRK 9, eis A4', async () => {
    const familyId = idOf(FAMILIES.sargsyan, 'family', 1);
    for (const size of [DESK, PHONE]) {
      const page = await browser.page(size);
      await enter(page, IND);
      await open(page, `/gezinnen/${familyId}`);
      await page.getByRole('img', { name: /^Tekening van/ }).waitFor();
      const drawn = await page
        .getByRole('img', { name: /^Tekening van/ })
        .locator('text')
        .allTextContents();
      expect(drawn.some((text) => text.includes('moeder'))).toBe(true);
      await page.getByRole('button', { name: t.besideGo }).click();
      const table = page.getByRole('table', { name: t.besideTitle });
      await table.waitFor();
      const { children } = await (await apiAs(IND)).get<FamilySheet>(`/v1/gezinnen/${familyId}`);
      expect(await table.getByRole('row').count()).toBe(children.length + 1);
      await settled(page);
    }
  });
});

describe('een kind dat er misschien al is', () => {
  it('wordt gevonden hoe de naam ook is gespeld, en een mens beslist — eis A1', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/dossiers/nieuw');
    const form = page.getByRole('form', { name: opening.form });
    await write(form, words.name, 'Parwanna Nasari');
    await page.getByRole('button', { name: opening.knownGo }).click();
    await page.getByRole('heading', { name: opening.knownTitle }).waitFor();
    await page
      .getByRole('link', { name: /Parwana Nazari/ })
      .first()
      .waitFor();
    await settled(page);
    await write(form, words.name, 'Xyzwq Brtlmx');
    await page.getByRole('button', { name: opening.knownGo }).click();
    await page.getByText(opening.knownNone).waitFor();
    await settled(page);
  });
});

describe('wie voor een gezin werken', () => {
  it('komen er met naam bij, en gaan weer — AVG art. 5', async () => {
    const familyId = (await freshFamily(FAMILIES.sargsyan)).idOf('family', 1);
    const page = await browser.page();
    await enter(page, IND);
    await familyPage(page, familyId).open();
    const works = page.getByRole('table', { name: t.worksCaption });
    await unfold(page, words.personTitle);
    const form = page.getByRole('form', { name: words.personTitle });
    await choose(form, words.organisation, IND_NAME);
    await write(form, words.person, 'ind-oulahri');
    await choose(form, words.capacity, words.capacities['case-worker']);
    await form.getByLabel(words.from).fill(typed(today()));
    await press(form, words.personSend);
    await works.getByText('ind-oulahri').waitFor();
    await settled(page);
    await unfold(page, words.endTitle);
    const ending = page.getByRole('form', { name: words.endTitle });
    await choose(ending, words.endWho, `${IND_NAME}: ind-oulahri`);
    await ending.getByLabel(words.endsOn).fill(typed(today()));
    await write(ending, words.endReason, 'Haar collega neemt het over.');
    await press(ending, words.endSend);
    await works.getByText('ind-oulahri').waitFor({ state: 'detached' });
    await settled(page);
  });
});

describe('de werkvoorraad', () => {
  it('laat met het filter alleen zien wat daarop wacht, en onthoudt dat in het adres — eis A1', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/werkvoorraad');
    const rows = page.getByRole('table', { name: worklist.caption }).getByRole('row');
    const all = await rows.count();
    await choose(page, worklist.filter, WAITS_FOR.hearing.nl);
    await page.waitForURL(/wachtOp=hearing/);
    await settled(page);
    const waiting = await rows.count();
    expect(waiting).toBeGreaterThan(1);
    expect(waiting).toBeLessThan(all);
    expect(await rows.filter({ hasText: WAITS_FOR.hearing.nl }).count()).toBe(waiting - 1);
    await page.reload();
    await settled(page);
    expect(await rows.count()).toBe(waiting);
  });

  it('toont wie er niet aan werkt geen enkel dossier — eis D5', async () => {
    const page = await browser.page();
    await enter(page, RECEPTION);
    await open(page, '/werkvoorraad');
    const listed = await page.getByRole('main').innerText();
    expect(listed).not.toContain('Asmita');
  });
});
