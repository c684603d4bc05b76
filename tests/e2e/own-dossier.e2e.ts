// The child, a mother, a teacher and a judge open the dossier on which they are named: each their own page, and nothing of anybody else.
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/domain/situation/facts/facts.ts';
import { CHILD, GUARDIAN_TEKESTE, JUDGE, LAWYER_ASAMOAH, PARENT, TEACHER } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { own as english } from '../../src/web/text/en/own.ts';
import { access } from '../../src/web/text/nl/access.ts';
import { childSide } from '../../src/web/text/nl/child-side.ts';
import { own as t } from '../../src/web/text/nl/own.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { pick, press, write } from './support/fields.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();
const FILMON = `/dossiers/${idOf(FAMILIES.filmon, 'dossier', 1)}`;
const NAREK = `/dossiers/${idOf(FAMILIES.sargsyan, 'dossier', 1)}`;

describe('het kind', () => {
  it('leest op een telefoon zijn eigen dossier in gewone woorden, zonder knoppen van ambtenaren — IVRK 12, AVG 15', async () => {
    const page = await browser.page(PHONE);
    await enter(page, CHILD);
    await open(page, '/');
    await page.getByRole('heading', { level: 1, name: t.child.list }).waitFor();
    await open(page, FILMON);
    await page.getByRole('heading', { name: t.child.beside }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Samuel Tekeste');
    expect(text).toContain('Gebremariam');
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    await open(page, `${FILMON}/besluiten`);
    expect(new URL(page.url()).pathname).toBe(FILMON);
  });

  it('ziet wie er keek, in korte zinnen en ook in het Engels — AVG 12 en 15', async () => {
    await (await apiAs(GUARDIAN_TEKESTE)).sheet(idOf(FAMILIES.filmon, 'dossier', 1));
    const page = await browser.page();
    await enter(page, CHILD);
    await open(page, `${FILMON}/inzagen`);
    await page.getByRole('heading', { name: access.child.title }).waitFor();
    const list = page.getByRole('list', { name: access.child.title });
    expect(await list.innerText()).toContain('keek in jouw dossier (voogd)');
    expect(await list.innerText()).not.toContain('Tekeste');
    await speaks(page, 'en', CHILD.by);
    await open(page, FILMON);
    await page.getByRole('heading', { name: english.child.beside }).waitFor();
  });

  it('vraagt zelf of er iets verbeterd wordt, en leest dat terug — AVG 16', async () => {
    const id = (await freshFamily(FAMILIES.filmon)).idOf('dossier', 1);
    const page = await browser.page(PHONE);
    await enter(page, CHILD);
    await open(page, `/dossiers/${id}/gegevens`);
    const form = page.getByRole('form', { name: t.child.askTitle });
    await pick(form, t.child.askWhat, t.child.kinds.rectification);
    await write(form, t.child.askText, 'Ik was zestien toen ik kwam, niet negentien.');
    await press(form, t.child.askSend);
    await page.getByText(t.child.askDone).waitFor();
    await page.getByRole('list', { name: t.child.asked }).getByText('Ik was zestien').waitFor();
    await settled(page);
  });

  it('neemt zelf terug wat het goed vond om te delen, zonder reden te geven — AVG 7', async () => {
    const id = (await freshFamily(FAMILIES.filmon)).idOf('dossier', 1);
    const guardian = await apiAs(GUARDIAN_TEKESTE);
    await guardian.give(id, {
      ...{ type: 'RecordFact', fact: 'medical_needs', value: ['elke dag medicijnen'], certainty: 'established' },
      ...{ source: 'huisarts', explanation: 'Elke dag medicijnen, en eens in de maand controle.' },
      assent: {
        ...{ childSaid: 'Dat mag de IND weten.', childSawIt: true },
        ...{ representative: 'Samuel Tekeste', representativeSaid: 'Ik vind dat ook goed.' },
      },
    });
    const page = await browser.page(PHONE);
    await enter(page, CHILD);
    await open(page, `/dossiers/${id}`);
    const form = page.getByRole('form', { name: t.child.shared });
    await pick(form, t.child.sharedWhat, FACTS.medical_needs.meaning.nl);
    await press(form, t.child.takeBack);
    await page.getByText(t.child.takenBack).waitFor();
    await page.getByText(t.child.sharedNothing).waitFor();
    expect((await guardian.sheet(id)).childSide.assents).toEqual([]);
    await settled(page);
  });

  it('komt niet bij het dossier van een ander kind — AVG 5', async () => {
    const page = await browser.page();
    await enter(page, CHILD);
    await page.goto(NAREK);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Narek');
  });
});

describe('anderen die met naam zijn toegelaten', () => {
  it('een moeder leest wat er is besloten, en geen woord van haar zoon — IVRK 12 en 16', async () => {
    const page = await browser.page(PHONE);
    await enter(page, PARENT);
    await open(page, NAREK);
    await page.getByRole('heading', { name: t.parent.decisions }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('anderhalf uur reizen');
    expect(text).not.toContain('opblijven');
    await open(page, `${NAREK}/gegevens`);
    await page.getByRole('form', { name: t.parent.askTitle }).waitFor();
  });

  it('en niets meer zodra haar zoon voor haar wordt afgeschermd; wie er werkt, ziet dat het geldt — IVRK 19', async () => {
    const id = (await freshFamily(FAMILIES.sargsyan)).idOf('dossier', 1);
    const lawyer = await apiAs(LAWYER_ASAMOAH);
    await lawyer.give(id, {
      ...{ type: 'MarkFamilyConflict', conflictId: '7b5e2f66-3c1e-4f7e-9d53-0a1f6d2b9c11', name: 'Zijn moeder' },
      ...{
        person: PARENT.by,
        kinds: ['child-asks'],
        since: '2026-03-02',
        saidBy: 'Narek',
        explanation: 'Hij vroeg het zelf.',
      },
    });
    const page = await browser.page();
    await enter(page, PARENT);
    await open(page, `/dossiers/${id}`);
    const text = await page.locator('main').innerText();
    for (const word of ['Asamoah', 'anderhalf uur', 'Hij vroeg het zelf']) expect(text).not.toContain(word);
    const working = await browser.page();
    await enter(working, LAWYER_ASAMOAH);
    await open(working, `/dossiers/${id}`);
    await working.getByText(childSide.holdsTitle).waitFor();
  });

  it('een leerkracht ziet wie het kind is en wie zij kan bellen, en niets van een procedure — AVG 5', async () => {
    const page = await browser.page();
    await enter(page, TEACHER);
    await open(page, FILMON);
    await page.getByRole('heading', { name: t.worker.needs }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Samuel Tekeste');
    for (const word of ['Italië', 'Eritrees', 'IND', 'leeftijd']) expect(text).not.toContain(word);
  });

  it('een rechter leest de zaak — Awb 8:42', async () => {
    const page = await browser.page();
    await enter(page, JUDGE);
    await open(page, `${NAREK}/stappen`);
    expect(await page.locator('main').innerText()).toContain('Narek');
  });
});
