// A talk from its preparation to what the child was told afterwards, in the child's own language and script.
import { beforeAll, describe, expect, it } from 'vitest';
import { IND, LAWYER } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { hearing as t } from '../../src/web/text/nl/hearing.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, pick, press, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const MY_PEOPLE = 'أمي وأختي ليلى، ومعلمتي في المدرسة';
const WORDS = 'أريد أن أبقى مع أمي. لا أريد أن أنتقل مرة أخرى.';
let id = '';
beforeAll(async () => {
  id = (await freshFamily(FAMILIES.alEnezi)).idOf('dossier', 1);
});

describe('een gesprek met het kind', () => {
  it('wordt voorbereid zoals het kind het wil, met eigen antwoorden in eigen schrift — IVRK art. 12', async () => {
    const page = await browser.page(PHONE);
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}/gesprekken`);
    await unfold(page.getByRole('main'), t.prepareTitle);
    const form = page.getByRole('form', { name: t.prepareTitle });
    await press(form, t.prepareSend);
    await form.getByText('Verbeter').first().waitFor();
    await settled(page);
    await write(form, t.plannedFor, typed(plusDays(today(), 3)));
    await write(form, t.place, 'In het park bij de opvang');
    await choose(form, t.prepareMethod, t.methods['direct-with-companion']);
    await write(form, t.talksWith, 'Een vrouw, met een tolk Arabisch');
    await write(form, t.notAgain, 'De reis over zee.');
    await tick(form, t.earlierRead);
    await pick(form, t.filledBy, t.filled['child-with-help']);
    await write(form, t.own['my-people'], MY_PEOPLE);
    await press(form, t.prepareSend);
    await page.getByRole('status').filter({ hasText: t.prepareDone }).waitFor();
    await unfold(page.getByRole('main'), t.ownAnswers);
    const quote = page.getByText(MY_PEOPLE);
    await quote.waitFor();
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await settled(page);
  });

  it('wordt vastgelegd in eigen woorden met vertaling ernaast, en teruggekoppeld — GC 12 par. 45', async () => {
    const page = await browser.page();
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}/gesprekken`);
    await unfold(page.getByRole('main'), t.recordTitle);
    const form = page.getByRole('form', { name: t.recordTitle });
    await write(form, t.heardOn, typed(today()));
    await write(form, t.hearer, 'Mr. Hanneke Silvius');
    await write(form, t.language, 'Arabisch');
    await choose(form, t.method, t.methods['direct-with-companion']);
    await choose(form, t.interpreter, t.interpreters.present);
    await write(form, t.ownWordsField, WORDS);
    await write(form, t.translationField, 'Ik wil bij mijn moeder blijven en niet weer verhuizen.');
    await write(form, t.summaryField, 'Zij wil bij haar moeder blijven.');
    await write(form, t.wishField, 'Niet verhuizen.');
    await pick(form, t.opposes, t.opposing.yes);
    await press(form, t.recordSend);
    await page.getByText('Ik wil bij mijn moeder blijven en niet weer verhuizen.').waitFor();
    await page.getByText(t.noFeedback).first().waitFor();
    await unfold(page.getByRole('main'), t.feedbackTitle);
    const feedback = page.getByRole('form', { name: t.feedbackTitle });
    const which = feedback.getByRole('combobox', { name: new RegExp(`^${t.feedbackWhich.replace('?', '\\?')}`) });
    await which.selectOption({ index: 1 });
    await write(feedback, t.feedbackDay, typed(today()));
    await write(feedback, t.feedbackBy, 'Mr. Silvius');
    await write(feedback, t.feedbackWhat, 'De verhuizing gaat niet door tot de Raad heeft gekeken.');
    await press(feedback, t.feedbackSend);
    await page.getByText('De verhuizing gaat niet door tot de Raad heeft gekeken.').waitFor();
    await settled(page);
  });

  it('laat een migratiedienst niet lezen hoe het kind wil praten of wat het zelf invulde — JGC 3/22 par. 17', async () => {
    const text = JSON.stringify(await (await apiAs(IND)).sheet(id));
    for (const hidden of [MY_PEOPLE, WORDS, 'park bij de opvang', 'De reis over zee'])
      expect(text).not.toContain(hidden);
  });
});
