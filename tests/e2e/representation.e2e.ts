// A lawyer whom only an authority named says for whom he acts, and reads what belongs to that. The police read who a child is only where
// it was reported in haste and somebody let them in by name.
import { describe, expect, it } from 'vitest';
import { GUARDIAN_TEKESTE, LAWYER, POLICE } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { childSide as t } from '../../src/web/text/nl/child-side.ts';
import { dossier } from '../../src/web/text/nl/dossier.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today } from './support/days.ts';
import { pick, press, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
/** IND opened this dossier and named the lawyer; nobody else did. */
const unsaid = () => freshFamily(FAMILIES.batbayar, ({ command }) => command.type === 'AcceptRepresentation');

describe('een advocaat die de IND noemde', () => {
  it('leest pas wat van het kind is als hij zegt dat hij voor het kind optreedt — JGC 3/22 par. 17', async () => {
    const id = (await unsaid()).idOf('dossier', 1);
    const lawyer = await apiAs(LAWYER);
    expect((await lawyer.sheet(id)).hearings).toEqual([]);
    const page = await browser.page();
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}`);
    await page.getByRole('heading', { name: t.actsTitle }).waitFor();
    await unfold(page, t.actsForm);
    const form = page.getByRole('form', { name: t.actsForm });
    await press(form, t.actsSend);
    await form.getByText('Vul dit in').first().waitFor();
    await pick(form, t.actsOf, t.actsOfWhom.child);
    await write(form, t.actsAskedBy, 'Toevoeging gezien, en gesproken met het kind en zijn moeder.');
    await press(form, t.actsSend);
    await page.getByRole('heading', { name: t.actsTitle }).waitFor({ state: 'detached' });
    await settled(page);
    expect((await lawyer.sheet(id)).hearings.length).toBeGreaterThan(0);
  });

  it('leest als advocaat van een ouder niet wat het kind vertelde, en ziet waarom — JGC 3/22 par. 36', async () => {
    const id = (await unsaid()).idOf('dossier', 1);
    const lawyer = await apiAs(LAWYER);
    await lawyer.give(id, { type: 'AcceptRepresentation', of: 'parent', askedBy: 'De moeder vroeg het.' });
    const page = await browser.page();
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}`);
    await page.getByText(t.actsForParent).waitFor();
    const text = await page.locator('body').innerText();
    for (const untrue of [dossier.notHeard, dossier.nobodyBeside, dossier.waitsFor.split('{{')[0] ?? ''])
      expect(text).not.toContain(untrue);
    expect((await lawyer.sheet(id)).hearings).toEqual([]);
  });
});

describe('de politie', () => {
  it('leest van een kind niets, tot het met spoed is gemeld en iemand haar met naam toelaat — AVG art. 5', async () => {
    const id = (await freshFamily(FAMILIES.filmon)).idOf('dossier', 1);
    const guardian = await apiAs(GUARDIAN_TEKESTE);
    await guardian.give(id, {
      ...{ type: 'InvolveOrganisation', organisation: 'politie', persons: ['pol-verhagen'], ground: 'protection-task' },
      reason: 'Hij is sinds gisteravond weg.',
    });
    const before = await (await apiAs(POLICE)).post(`/v1/dossiers/zoeken`, { name: 'Filmon' });
    expect(
      ((await before.json()) as { items: readonly { dossierId: string }[] }).items.map(({ dossierId }) => dossierId),
    ).not.toContain(id);
    await guardian.give(id, {
      ...{ type: 'ReferToChildProtection', referralId: crypto.randomUUID(), to: 'rvdk', referredOn: today() },
      ...{ why: 'Hij is sinds gisteravond weg, en zijn telefoon staat uit.', urgent: true },
    });
    const page = await browser.page();
    await enter(page, POLICE);
    await open(page, `/dossiers/${id}`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Gebremariam');
    expect(text).not.toContain('telefoon staat uit');
  });
});
