// What the child's side decides, as guardian, lawyer and decision officer see it: who comes in, what is released, own notes.
import { describe, expect, it } from 'vitest';
import { GUARDIAN_TEKESTE, IND, LAWYER, LAWYER_ASAMOAH } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { child } from '../../src/web/text/nl/child.ts';
import { childSide } from '../../src/web/text/nl/child-side.ts';
import { common } from '../../src/web/text/nl/common.ts';
import { dossier } from '../../src/web/text/nl/dossier.ts';
import { protection } from '../../src/web/text/nl/protection.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, pick, press, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const NOTE = 'Vrijdag bellen met zijn mentor over de toetsweek.';
const filmon = async () => (await freshFamily(FAMILIES.filmon)).idOf('dossier', 1);

describe('wie naast het kind staat', () => {
  it('krijgt met een aanmeldnaam toegang tot dit ene dossier — IVRK art. 20, AVG art. 5', async () => {
    const id = await filmon();
    const lawyer = await apiAs(LAWYER_ASAMOAH);
    await expect(lawyer.sheet(id)).rejects.toThrow('404');
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${id}/bescherming`);
    await unfold(page, protection.appointTitle);
    const form = page.getByRole('form', { name: protection.appointTitle });
    await pick(form, protection.kind, dossier.protector.lawyer);
    await write(form, protection.name, 'mr. D. Asamoah');
    await write(form, protection.organisation, 'Kantoor Asamoah');
    await form.getByLabel(protection.appointedOnField).fill(typed(today()));
    await write(form, protection.account, 'advocaat-asamoah');
    await tick(form, protection.conflict);
    await press(form, protection.appointSend);
    await form.getByText(protection.accountMissing).first().waitFor();
    await choose(form, protection.accountOrganisation, 'Advocatuur');
    await press(form, protection.appointSend);
    await page.getByText(protection.appointDone).waitFor();
    await settled(page);
    expect((await lawyer.sheet(id)).dossierId).toBe(id);
  });
});

describe('de kant van het kind', () => {
  it('schrijft aantekeningen die niemand anders leest — eis D4', async () => {
    const id = await filmon();
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${id}/kant-van-het-kind`);
    await page.getByText(childSide.notesWho).waitFor();
    await unfold(page, childSide.noteTitle);
    const form = page.getByRole('form', { name: childSide.noteTitle });
    await write(form, childSide.noteText, NOTE);
    await press(form, childSide.noteSend);
    await page.getByRole('list', { name: childSide.notesTitle }).getByText(NOTE).waitFor();
    await settled(page);
    for (const who of [IND, LAWYER]) {
      const sheet = await (await apiAs(who)).sheet(id);
      expect(JSON.stringify(sheet)).not.toContain(NOTE);
    }
  });

  it('geeft iets vrij voor één besluit dat helpt, en neemt het terug — eis D4', async () => {
    const id = await filmon();
    const guardian = await apiAs(GUARDIAN_TEKESTE);
    await guardian.give(id, {
      ...{ type: 'RecordFact', fact: 'traumatic_history', value: true, source: 'Filmon', certainty: 'established' },
      explanation: 'Hij vertelde het aan zijn voogd.',
    });
    const facts = async () => (await (await apiAs(IND)).sheet(id)).facts.map(({ fact }) => fact);
    expect(await facts()).not.toContain('traumatic_history');
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${id}/kant-van-het-kind`);
    await unfold(page, childSide.releaseTitle);
    const form = page.getByRole('form', { name: childSide.releaseTitle });
    await press(form, childSide.releaseSend);
    await form.getByText(childSide.childSawItMissing).first().waitFor();
    await settled(page);
    const options = await form.getByRole('combobox', { name: childSide.itemKind }).locator('option').allInnerTexts();
    const told = options.find((option) => /ingrijpend|trauma|schok/i.test(option)) ?? '';
    await choose(form, childSide.itemKind, told);
    await choose(form, childSide.purpose, childSide.purposes['residence-permit']);
    await form.getByRole('combobox', { name: childSide.to }).selectOption('ind');
    await tick(form, childSide.childSawIt);
    await write(form, childSide.childAgrees, 'Hij las het zelf en wil dat de IND dit weet.');
    await press(form, childSide.releaseSend);
    await page.getByText(childSide.status.open, { exact: true }).waitFor();
    expect(await facts()).toContain('traumatic_history');
    await unfold(page, childSide.revokeTitle);
    const back = page.getByRole('form', { name: childSide.revokeTitle });
    await back.getByRole('combobox').selectOption({ index: 1 });
    await write(back, childSide.revokeReason, 'Hij wil het toch niet.');
    await press(back, childSide.revokeSend);
    await page.getByText(childSide.status.revoked, { exact: true }).waitFor();
    expect(await facts()).not.toContain('traumatic_history');
    await settled(page);
  });

  it('schermt af voor een ouder en legt biometrie van elders vast — eis D4', async () => {
    const id = await filmon();
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${id}/kant-van-het-kind`);
    await unfold(page, childSide.markTitle);
    const mark = page.getByRole('form', { name: childSide.markTitle });
    await write(mark, childSide.conflictName, 'Zijn vader');
    await tick(mark, childSide.conflict.violence);
    await write(mark, childSide.since, '2-3-2026');
    await write(mark, childSide.saidBy, 'Filmon');
    await write(mark, childSide.conflictWhat, 'Zijn vader bedreigt hem aan de telefoon.');
    await press(mark, childSide.markSend);
    await page.getByText('Zijn vader', { exact: true }).first().waitFor();
    await unfold(page, childSide.biometricsForm);
    const taken = page.getByRole('form', { name: childSide.biometricsForm });
    await write(taken, childSide.takenOn, '2-3-2026');
    await choose(taken, childSide.kind, childSide.kinds.fingerprints);
    await write(taken, childSide.byWhom, 'Grenspolitie');
    await write(taken, childSide.law, 'Eurodac-verordening, artikel 14');
    await write(taken, childSide.biometricsPurpose, 'Registratie bij aankomst.');
    await pick(taken, childSide.forced, common.yes);
    await write(taken, childSide.explanation, 'Twee agenten hielden zijn handen vast.');
    await press(taken, childSide.biometricsSend);
    await page.getByText(childSide.warnings).waitFor();
    await settled(page);
    const sheet = await (await apiAs(IND)).sheet(id);
    expect(JSON.stringify(sheet)).not.toContain('Twee agenten');
    expect(JSON.stringify(sheet)).not.toContain('bedreigt hem');
  });
});

describe('wie aan een dossier werkt', () => {
  it('staat er met grond en naam, en een migratiedienst komt er niet zonder grond bij — eis D4', async () => {
    const id = await filmon();
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${id}/kind`);
    await page.getByText(child.onlyNamed).first().waitFor();
    await unfold(page, child.involveTitle);
    const form = page.getByRole('form', { name: child.involveTitle });
    await form.getByRole('combobox', { name: child.organisation }).selectOption('kmar');
    await write(form, child.involveReason, 'Zij vragen om dit dossier.');
    await press(form, child.involveSend);
    await form.getByRole('alert').getByText('wettige reden').waitFor();
    await settled(page);
  });
});
