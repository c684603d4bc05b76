import { describe, expect, test } from 'vitest';
import { clearDraft, type DraftStorage, draftKey, forgetOldDrafts, readDraft, writeDraft } from './draft-store.ts';

function device(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const initial = { hearer: '', apart: false, topics: [] as string[] };
const typed = { hearer: 'S. de Boer', apart: true, topics: ['school'] };
const savedAt = '2026-11-25T09:00:00.000Z';

describe('concept op dit apparaat', () => {
  test('wat is getypt, komt na herladen terug', () => {
    const storage = device();
    const key = draftKey('p-1', 'hearing/d-1');
    expect(writeDraft(storage, key, { savedAt, values: typed })).toBe(true);
    expect(readDraft(storage, key, initial)).toEqual({ savedAt, values: typed });
  });

  test('een ander die zich aanmeldt, ziet het concept niet', () => {
    const storage = device();
    writeDraft(storage, draftKey('p-1', 'hearing/d-1'), { savedAt, values: typed });
    expect(readDraft(storage, draftKey('p-2', 'hearing/d-1'), initial)).toBeUndefined();
  });

  test('sleutels van verschillende personen en formulieren vallen nooit samen', () => {
    expect(draftKey('a/b', 'c')).not.toBe(draftKey('a', 'b/c'));
  });

  test('een veld dat het formulier niet meer heeft of anders is geworden, komt niet terug', () => {
    const storage = device();
    const key = draftKey('p-1', 'f');
    storage.setItem(key, JSON.stringify({ savedAt, values: { hearer: 'X', apart: 'ja', topics: 'school', gone: 1 } }));
    expect(readDraft(storage, key, initial)?.values).toEqual({ hearer: 'X', apart: false, topics: [] });
  });

  test('een beschadigd concept telt als geen concept', () => {
    const storage = device();
    storage.setItem(draftKey('p-1', 'f'), '{"values":');
    expect(readDraft(storage, draftKey('p-1', 'f'), initial)).toBeUndefined();
  });

  test('de opdracht zonder antwoord houdt na herladen haar nummer', () => {
    const storage = device();
    const key = draftKey('p-1', 'f');
    const pending = { commandId: 'c-1', fingerprint: '["/v1",{}]' };
    writeDraft(storage, key, { savedAt, values: typed, pending });
    expect(readDraft(storage, key, initial)?.pending).toEqual(pending);
  });

  test('een vol apparaat meldt dat er niets is bewaard', () => {
    const full: DraftStorage = {
      ...device(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(writeDraft(full, 'k', { savedAt, values: typed })).toBe(false);
  });

  test('na dertig dagen verdwijnt een concept, en andere gegevens blijven staan', () => {
    const storage = device();
    const old = draftKey('p-1', 'old');
    const fresh = draftKey('p-1', 'fresh');
    writeDraft(storage, old, { savedAt: '2026-10-25T08:00:00.000Z', values: typed });
    writeDraft(storage, fresh, { savedAt: '2026-10-27T09:00:00.000Z', values: typed });
    storage.setItem('voorop.language', 'en');
    forgetOldDrafts(storage, new Date(savedAt));
    expect(storage.getItem(old)).toBeNull();
    expect(readDraft(storage, fresh, initial)).toBeDefined();
    expect(storage.getItem('voorop.language')).toBe('en');
  });

  test('een weggegooid concept is weg', () => {
    const storage = device();
    writeDraft(storage, draftKey('p-1', 'f'), { savedAt, values: typed });
    clearDraft(storage, draftKey('p-1', 'f'));
    expect(readDraft(storage, draftKey('p-1', 'f'), initial)).toBeUndefined();
  });
});
