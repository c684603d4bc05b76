import { describe, expect, test } from 'vitest';
import type { LimitView } from '../../../views/limit.ts';
import { isOpen, pressing } from './pressing.ts';

const limit = (key: string, more: Partial<LimitView>): LimitView =>
  ({ key, state: 'breached', follows: null, ...more }) as LimitView;
const follows = (kind: string, decision: string | null = null) => ({ kind, decision, milestone: null });

describe('wat nu volgt', () => {
  test('zet vrijlating bovenaan, en noemt alleen wat de wet zelf aan het verstrijken verbindt', () => {
    const limits = [
      limit('a', { follows: follows('flag') }),
      limit('b', { follows: follows('deemed-acceptance') }),
      limit('c', { follows: follows('ends', 'entry') }),
      limit('d', { follows: follows('release', 'release') }),
      limit('e', { state: 'met-late', follows: follows('release', 'release') }),
    ];
    expect(pressing(limits).map(({ key }) => key)).toEqual(['d', 'b', 'c']);
  });

  test('vraagt geen vrijlating van wie vrij is', () =>
    expect(pressing([limit('a', { follows: follows('release') })])).toEqual([]));

  test('een geschonden termijn blijft open; een gehaalde, te laat of niet, ligt achter ons', () => {
    expect((['running', 'breached'] as const).map((state) => isOpen({ state }))).toEqual([true, true]);
    expect((['met', 'met-late', 'ended'] as const).map((state) => isOpen({ state }))).toEqual([false, false, false]);
  });
});
