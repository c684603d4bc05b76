// A determination on screen: why one is needed, and the whole way from asking for it to telling the child. Then child protection:
// a referral with its receipt, a measure and a point of its hand-over, and how many children a guardian has.
import { describe, expect, it } from 'vitest';
import { DTV, GUARDIAN, IND, LAWYER, RAAD } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { determination as t } from '../../src/web/text/nl/determination.ts';
import { protection } from '../../src/web/text/nl/protection.ts';
import { supervision as s } from '../../src/web/text/nl/supervision.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, pick, press, row, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const NAREK = idOf(FAMILIES.sargsyan, 'dossier', 1);
const RVDK = 'Raad voor de Kinderbescherming';
const PANEL = [
  { name: 'Ilse Brandsma', discipline: 'raadsonderzoek', organisation: RVDK },
  { name: 'Teun Oosterhof', discipline: 'pedagogiek', organisation: RVDK },
  { name: 'Dr. Soraya Haddou', discipline: 'jeugdgeneeskunde', other: 'Jeugdgezondheidszorg' },
];
const numbered = (words: string, number: number): string => words.replace('{{number}}', String(number));

describe('een determinatie', () => {
  it('is nodig voor een scheiding, en zegt hier dat die niet goed is voor Narek — IVRK art. 9, eis D2', async () => {
    const page = await browser.page();
    await enter(page, DTV);
    await open(page, `/dossiers/${NAREK}`);
    await page.getByRole('main').getByText('Een determinatie is nodig').first().waitFor();
    await page.getByRole('main').getByRole('link', { name: t.title, exact: true }).click();
    await settled(page);
    const main = page.getByRole('main');
    await main.getByText(t.overtaken).waitFor({ state: 'detached' });
    // What the child said in confidence stays with those who protect it.
    expect(await main.innerText()).not.toContain('Papa is de koning');
    expect(await main.innerText()).toContain(t.option['temporary-stay']);
    // Whoever decides on departure asks; holding it is not its role.
    expect(await main.getByText(t.panelTitle, { exact: true }).count()).toBe(0);
  });

  it('gaat van de vraag tot het kind haar hoort — JGC 3/22 par. 31, 32(j)', async () => {
    const family = await freshFamily(FAMILIES.batbayar);
    const dossierId = family.idOf('dossier', 1);
    const ind = await browser.page();
    await enter(ind, IND);
    await open(ind, `/dossiers/${dossierId}/determinatie`);
    await unfold(ind, t.proposeTitle);
    const asking = ind.getByRole('form', { name: t.proposeTitle });
    await choose(asking, t.proposeTrigger, t.trigger['durable-solution']);
    await write(asking, t.proposeQuestion, 'Waar kan Temuulen het best verder opgroeien?');
    await choose(asking, t.proposeLead, RVDK);
    await press(asking, t.proposeSend);
    await ind.getByRole('status').filter({ hasText: t.proposeDone }).waitFor();

    const raad = await browser.page();
    await enter(raad, RAAD);
    await open(raad, `/dossiers/${dossierId}/determinatie`);
    const status = (words: string) => raad.getByRole('status').filter({ hasText: words });
    const panel = raad.getByRole('form', { name: t.panelTitle });
    for (const [index, member] of PANEL.entries()) {
      const line = row(panel, numbered(t.panelMember, index + 1));
      await write(line, t.panelName, member.name);
      await write(line, t.panelDiscipline, member.discipline);
      if (member.organisation !== undefined) await choose(line, t.panelOrganisation, member.organisation);
      if (member.other !== undefined) await write(line, t.panelOtherOrganisation, member.other);
      await tick(line, t.panelConflict);
      await tick(line, t.panelConfidential);
    }
    await press(panel, t.panelSend);
    await status(t.panelDone).waitFor();

    await unfold(raad, t.compareTitle);
    const comparing = raad.getByRole('form', { name: t.compareTitle });
    for (const [index, option] of (['stay', 'return-with-family'] as const).entries()) {
      const line = row(comparing, numbered(t.compareOption, index + 1));
      await choose(line, t.compareWhich, t.option[option]);
      await write(line, t.compareShort, `Wat er nu verandert: ${option}.`);
      await write(line, t.compareLong, `Wat er later verandert: ${option}.`);
      await write(line, t.compareFeasible, `Of het kan: ${option}.`);
    }
    await press(comparing, t.compareSend);
    await status(t.compareDone).waitFor();

    await unfold(raad, t.discussTitle);
    const talking = raad.getByRole('form', { name: t.discussTitle });
    await write(talking, t.discussDay, typed(today()));
    await write(talking, t.discussHow, 'Op de roeivereniging, na de training.');
    await write(talking, t.discussSaid, 'Ik wil weten waar ik aan toe ben.');
    await press(talking, t.discussSend);
    await status(t.discussDone).waitFor();

    await unfold(raad, t.determineTitle);
    const completing = raad.getByRole('form', { name: t.determineTitle });
    await pick(completing, t.determineBest, t.option.stay);
    await pick(completing, t.separation, t.separationAnswer.no);
    await write(completing, t.determineReasons, 'Zijn taal, zijn school en zijn vrienden zijn hier.');
    await write(completing, t.determineReview, typed(plusDays(today(), 90)));
    await press(completing, t.determineSend);
    await status(t.determineDone).waitFor();

    const telling = raad.getByRole('form', { name: t.tellTitle });
    await unfold(raad, t.tellTitle);
    await write(telling, t.tellDay, typed(today()));
    await write(telling, t.tellBy, 'Ilse Brandsma');
    await write(telling, t.tellLanguage, 'Nederlands');
    await pick(telling, t.tellUnderstood, t.understood.yes);
    await press(telling, t.tellSend);
    await raad.getByText(t.next.nothing, { exact: true }).waitFor();
    await settled(raad);
    const { determinations } = await (await apiAs(RAAD)).sheet(dossierId);
    expect(determinations).toMatchObject([{ holds: true, next: 'nothing', determined: { bestOption: 'stay' } }]);
  });
});

describe('kinderbescherming', () => {
  it('ontvangt een verwijzing, legt een maatregel vast en draagt hem over — JGC 3/22 par. 32(h)', async () => {
    const family = await freshFamily(FAMILIES.shrestha);
    const dossierId = family.idOf('dossier', 1);
    const address = `/dossiers/${dossierId}/kinderbescherming`;
    const lawyer = await browser.page();
    await enter(lawyer, LAWYER);
    await open(lawyer, address);
    await unfold(lawyer, s.referTitle);
    const referring = lawyer.getByRole('form', { name: s.referTitle });
    await choose(referring, s.referTo, RVDK);
    await write(referring, s.referDay, typed(today()));
    await write(referring, s.referWhy, 'Asmita slaapt slecht en belt ’s nachts met haar grootmoeder.');
    await press(referring, s.referSend);
    await lawyer.getByText(s.notReceived, { exact: true }).waitFor();

    const raad = await browser.page();
    await enter(raad, RAAD);
    await open(raad, address);
    const confirming = raad.getByRole('form', { name: s.confirmTitle });
    await write(confirming, s.confirmDay, typed(today()));
    await write(confirming, s.confirmBy, 'Ilse Brandsma');
    await write(confirming, s.confirmNext, 'De Raad bezoekt haar deze week.');
    await press(confirming, s.confirmSend);
    await raad.getByRole('status').filter({ hasText: s.confirmDone }).waitFor();

    await unfold(raad, s.recordTitle);
    const recording = raad.getByRole('form', { name: s.recordTitle });
    await choose(recording, s.recordKind, s.kind.supervision);
    await write(recording, s.recordOrder, 'C/05/400001');
    await write(recording, s.recordFrom, typed(today()));
    await write(recording, s.recordOrganisation, 'Jeugdbescherming Gelderland');
    await write(recording, s.recordWorker, 'J. Bakker');
    await press(recording, s.recordSend);
    const measure = raad.getByRole('region', { name: s.kind.supervision });
    await measure.getByText(s.notHandedOver).waitFor();

    await unfold(raad, s.handOverTitle);
    const handing = raad.getByRole('form', { name: s.handOverTitle });
    await choose(handing, s.handOverItem, s.item['authority-abroad']);
    await pick(handing, s.handOverConfirmed, s.confirmed.yes);
    await write(handing, s.handOverWhat, 'De dienst in Pokhara neemt het over.');
    await write(handing, s.handOverBy, 'Centrale Autoriteit');
    await press(handing, s.handOverSend);
    await handing.getByRole('alert').getByText('niet op papier').first().waitFor();
    await write(handing, s.handOverReply, '3 november, kenmerk PK-9');
    await press(handing, s.handOverSend);
    await measure.getByText('Pokhara').waitFor();
    await settled(raad);
  });

  it('telt hoeveel kinderen een voogd heeft — Procedureverordening art. 23(10)', async () => {
    const family = await freshFamily(FAMILIES.filmon);
    const page = await browser.page();
    await enter(page, GUARDIAN);
    await open(page, `/dossiers/${family.idOf('dossier', 1)}/bescherming`);
    await unfold(page, protection.countTitle);
    const form = page.getByRole('form', { name: protection.countTitle });
    const count = async (children: string) => {
      await write(form, protection.countChildren, children);
      await press(form, protection.countSend);
    };
    const [guardian] = await form
      .getByRole('combobox', { name: protection.countWho })
      .locator('option:not([value=""])')
      .allInnerTexts();
    await choose(form, protection.countWho, guardian ?? '');
    await write(form, protection.countDay, typed(today()));
    await count('31');
    await form.getByRole('alert').getByText('dertig').first().waitFor();
    await count('26');
    await page.getByText(protection.load.near).waitFor();
    await settled(page);
  });
});
