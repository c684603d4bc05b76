import { describe, expect, test } from 'vitest';
import { device } from './device.support.ts';
import { closedIn, type DraftStorage, draftKey, fitting, forgetOldDrafts, keptOf, put } from './draft-store.ts';

const initial = { hearer: '', apart: false, topics: [] as string[] };
const savedAt = '2026-11-25T09:00:00.000Z';
const closed = { savedAt, iv: 'aXY=', sealed: 'c2VhbGVk' };

describe('concept op dit apparaat', () => {
  test('sleutels van verschillende personen en formulieren vallen nooit samen', () => {
    expect(draftKey('a/b', 'c', 't')).not.toBe(draftKey('a', 'b/c', 't'));
    expect(draftKey('a', 'b', 't')).not.toBe(draftKey('a', 'b', 'u'));
  });

  test('wat van iemand bewaard is, wordt gevonden; van een ander niet', () => {
    const storage = device();
    put(storage, draftKey('p-1', 'hearing/d-1', 't'), closed);
    put(storage, draftKey('p-12', 'hearing/d-1', 't'), closed);
    expect(keptOf(storage, 'p-1')).toEqual([{ key: draftKey('p-1', 'hearing/d-1', 't'), form: 'hearing/d-1' }]);
  });

  test('een veld dat het formulier niet meer heeft of anders is geworden, komt niet terug', () => {
    const kept = { hearer: 'X', apart: 'ja', topics: 'school', gone: 1 };
    expect(fitting(kept, initial)).toEqual({ hearer: 'X', apart: false, topics: [] });
    expect(fitting(undefined, initial)).toEqual(initial);
  });

  test.each(['', '{"values":', '[]', '{"savedAt":1}', JSON.stringify({ savedAt, values: {} })])(
    'wat geen gesloten concept is, telt niet als een: %s',
    (text) => {
      expect(closedIn(text)).toBeUndefined();
      expect(closedIn(JSON.stringify(closed))).toEqual(closed);
    },
  );

  test('een vol apparaat meldt dat er niets is bewaard', () => {
    const full: DraftStorage = {
      ...device(),
      setItem: () => {
        throw new DOMException('vol', 'QuotaExceededError');
      },
    };
    expect(put(full, 'k', closed)).toBe(false);
  });

  test('na dertig dagen wordt een concept vergeten, van wie het ook is', () => {
    const storage = device();
    put(storage, draftKey('p-1', 'oud', 't'), { ...closed, savedAt: '2026-10-01T09:00:00.000Z' });
    put(storage, draftKey('p-2', 'nieuw', 't'), closed);
    storage.setItem('iets-anders', 'blijft');
    forgetOldDrafts(storage, new Date(savedAt));
    expect(keptOf(storage, 'p-1')).toEqual([]);
    expect(keptOf(storage, 'p-2')).toHaveLength(1);
    expect(storage.getItem('iets-anders')).toBe('blijft');
  });
});
