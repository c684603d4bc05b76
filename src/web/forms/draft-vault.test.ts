import { describe, expect, test } from 'vitest';
import { device } from './device.support.ts';
import { draftKey, put } from './draft-store.ts';
import { emptyVault, openVault } from './draft-vault.ts';

const secretOf = (byte: number): string => btoa(String.fromCharCode(...Array.from({ length: 32 }, () => byte)));
const SECRET = secretOf(7);
const FORM = 'hearing/d-1';
const initial = { words: '', apart: false };
const at = (minute: number): string => `2026-11-25T09:0${minute}:00.000Z`;
const draft = (words: string, minute = 0) => ({ savedAt: at(minute), values: { words, apart: true } });
const opened = (storage = device(), tab = 't-1', person = 'p-1', secret = SECRET) =>
  openVault({ storage, person, tab }, secret);

describe('de kluis van concepten', () => {
  test('wat is getypt, komt na herladen terug', async () => {
    const storage = device();
    const vault = await opened(storage);
    vault.write(FORM, draft('Ik mis mijn oma.'));
    expect(vault.read(FORM, initial)).toEqual(draft('Ik mis mijn oma.'));
    await vault.settled();
    expect((await opened(storage, 't-2')).read(FORM, initial)).toEqual(draft('Ik mis mijn oma.'));
  });

  test('op het apparaat ligt het gesloten, ook wat er van vroeger open lag; AVG art. 32', async () => {
    const storage = device();
    put(storage, draftKey('p-1', 'note/d-1'), draft('Vroeger open bewaard.'));
    const vault = await opened(storage);
    vault.write(FORM, draft('Een geheim.'));
    await vault.settled();
    expect(storage.all()).not.toMatch(/geheim|Vroeger/);
    expect((await opened(storage, 't-2')).read('note/d-1', initial)).toEqual(draft('Vroeger open bewaard.'));
  });

  test('opent voor niemand anders, en niet op een andere plaats', async () => {
    const storage = device();
    const vault = await opened(storage);
    vault.write(FORM, draft('Van mij.'));
    await vault.settled();
    const raw = storage.getItem(draftKey('p-1', FORM, 't-1')) ?? '';
    storage.setItem(draftKey('p-2', FORM, 't-1'), raw);
    storage.setItem(draftKey('p-1', 'hearing/d-2', 't-1'), raw);
    expect((await opened(storage, 't-2', 'p-2')).read(FORM, initial)).toBeUndefined();
    expect((await opened(storage, 't-2', 'p-1', secretOf(8))).read(FORM, initial)).toBeUndefined();
    expect((await opened(storage, 't-2')).read('hearing/d-2', initial)).toBeUndefined();
  });

  test('twee tabbladen overschrijven elkaar niet', async () => {
    const storage = device();
    const [one, two] = [await opened(storage, 't-1'), await opened(storage, 't-2')];
    one.write(FORM, draft('Eerste tab.', 1));
    two.write(FORM, draft('Tweede tab.', 2));
    await Promise.all([one.settled(), two.settled()]);
    const later = await opened(storage, 't-3');
    expect(later.read(FORM, initial)?.values.words).toBe('Tweede tab.');
    expect(later.others(FORM, initial).map(({ values }) => values.words)).toEqual(['Eerste tab.']);
    later.write(FORM, draft('Samen.', 3));
    await later.settled();
    expect(later.others(FORM, initial)).toHaveLength(1);
    later.settle(FORM);
    expect((await opened(storage, 't-4')).others(FORM, initial)).toEqual([]);
  });

  test('verder typen in een ander tabblad laat geen oude tekst achter, en neemt niets mee dat daar verder ging', async () => {
    const storage = device();
    const one = await opened(storage, 't-1');
    one.write(FORM, draft('Begin.', 1));
    await one.settled();
    const two = await opened(storage, 't-2');
    one.write(FORM, draft('Begin, en verder in tab één.', 2));
    await one.settled();
    two.write(FORM, draft('Begin, en verder in tab twee.', 3));
    await two.settled();
    const later = await opened(storage, 't-3');
    expect(later.read(FORM, initial)?.values.words).toBe('Begin, en verder in tab twee.');
    expect(later.others(FORM, initial).map(({ values }) => values.words)).toEqual(['Begin, en verder in tab één.']);
  });

  test('na versturen is er niets meer, ook niet van vlak daarvoor', async () => {
    const storage = device();
    const vault = await opened(storage);
    vault.write(FORM, draft('Verstuurd.'));
    vault.clear(FORM);
    await vault.settled();
    expect(storage.length).toBe(0);
    expect(vault.read(FORM, initial)).toBeUndefined();
  });

  test('een vol apparaat zegt dat het niets bewaart, en houdt het in deze pagina vast', async () => {
    const storage = device();
    const vault = await opened({
      ...storage,
      setItem: () => {
        throw new DOMException('vol', 'QuotaExceededError');
      },
    });
    vault.write(FORM, draft('Nog hier.'));
    await vault.settled();
    expect(vault.keeps()).toBe(false);
    expect(vault.read(FORM, initial)?.values.words).toBe('Nog hier.');
  });

  test('zonder sleutel blijft het in deze pagina', async () => {
    const storage = device();
    const vault = await opened(storage, 't-1', 'p-1', '');
    vault.write(FORM, draft('Nergens.'));
    await vault.settled();
    expect([vault.keeps(), storage.length]).toEqual([false, 0]);
    expect(emptyVault(storage).keeps()).toBe(false);
  });
});
