// An age in doubt, a life here and a move, as the people around a child see and fill them in.
import { describe, expect, it } from 'vitest';
import { GUARDIAN_TEKESTE, IND, RAAD_BENHADDI, RECEPTION } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { age } from '../../src/web/text/nl/age.ts';
import { living } from '../../src/web/text/nl/living.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { choose, pick, press, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const FILMON = idOf(FAMILIES.filmon, 'dossier', 1);
const DALAL = idOf(FAMILIES.alEnezi, 'dossier', 1);
const MOVE = idOf(FAMILIES.alEnezi, 'decision', 1);

describe('een leeftijd in twijfel', () => {
  it('staat met alles naast elkaar, en de jongste leeftijd wordt gebruikt — eis A2', async () => {
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${FILMON}/leeftijd`);
    await page.getByText(age.inDoubt).waitFor();
    await page.getByText('15 jaar', { exact: true }).waitFor();
    await page.getByText(age.basisUnknown).waitFor();
    await unfold(page, age.evidenceForm);
    const form = page.getByRole('form', { name: age.evidenceForm });
    await press(form, age.sendEvidence);
    await form.getByText(age.ageMissing).first().waitFor();
    await settled(page);
    await choose(form, age.whichKind, age.kind['expert-opinion']);
    await write(form, age.source, 'Kinderpsycholoog van de opvang');
    await write(form, age.saidOn, '2-3-2026');
    await write(form, age.youngest, '15,5');
    await write(form, age.explanation, 'Hij praat, slaapt en schrikt als een jongen van zestien.');
    await press(form, age.sendEvidence);
    await page.getByRole('status').filter({ hasText: age.evidenceDone }).waitFor();
    await page.getByText('Kinderpsycholoog van de opvang').waitFor();
    await settled(page);
  });

  it('wordt niet betwijfeld om hoe iemand eruitziet — APR art. 25(1)', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${FILMON}/leeftijd`);
    await unfold(page, age.doubtForm);
    const form = page.getByRole('form', { name: age.doubtForm });
    await tick(form, age.ground.appearance);
    await write(form, age.whatField, 'Hij heeft al een zware stem en een snor.');
    await press(form, age.sendDoubt);
    await form.getByRole('alert').getByText('eruitziet').first().waitFor();
    await settled(page);
  });
});

describe('een leven hier', () => {
  it('staat er periode na periode, met wat het optelt — eis A5', async () => {
    const page = await browser.page();
    await enter(page, RECEPTION);
    await open(page, `/dossiers/${DALAL}/leven-hier`);
    await page.getByRole('region', { name: living.topic.accommodation }).getByText('Wageningen').waitFor();
    await unfold(page, living.periodForm);
    const form = page.getByRole('form', { name: living.periodForm });
    await choose(form, living.topicField, living.topic['health-care']);
    await choose(form, living.kindField, living.kind.treatment);
    await write(form, living.from, '1-9-2025');
    await write(form, living.description, 'Elke week bij de logopedist.');
    await write(form, living.sourceField, 'Haar moeder');
    await press(form, living.sendPeriod);
    await page.getByRole('status').filter({ hasText: living.periodDone }).waitFor();
    await page.getByText('Elke week bij de logopedist.').waitFor();
    await settled(page);
  });

  it('zegt de IND niet waar het kind woont — eis D4', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${DALAL}/leven-hier`);
    await page.getByText(living.hidden).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Wageningen');
    await settled(page);
  });
});

describe('een verhuizing', () => {
  it('is beoordeeld en wordt mee-ondertekend door iemand die onafhankelijk is — JGC 3/22 par. 32(f)', async () => {
    const page = await browser.page();
    await enter(page, RAAD_BENHADDI);
    await open(page, `/dossiers/${DALAL}/besluiten/${MOVE}`);
    await page.getByText('Dan ben ik weer een stoel.').waitFor();
    await unfold(page, living.signForm);
    const form = page.getByRole('form', { name: living.signForm });
    await pick(form, living.signAs, living.signer.independent);
    await pick(form, living.signAgrees, 'nee');
    await write(form, living.signReasons, 'Zonder school waar gebaard wordt, verliest zij haar taal.');
    await press(form, living.sendSign);
    await page.getByRole('status').filter({ hasText: living.signDone }).waitFor();
    await page.getByText('verliest zij haar taal').waitFor();
    await settled(page);
  });
});
