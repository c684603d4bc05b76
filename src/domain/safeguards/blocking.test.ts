// What an open finding does to a decision, and whom it never stops.
import { describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../situation/situation.ts';
import { blocks, isAnswerable, openFindings, stopsAdoption } from './blocking.ts';
import { EFFECTS, type Effect, type Finding, OUTCOMES, type Outcome } from './safeguard.ts';

const finding = (effect: Effect, outcome: Outcome, safeguard = 'child-heard'): Finding => ({
  safeguard,
  norms: ['crc-12'],
  effect,
  mandate: true,
  outcome,
  because: [],
  missing: [],
});
const ALL = EFFECTS.flatMap((effect) => OUTCOMES.map((outcome) => finding(effect, outcome, `${effect}-${outcome}`)));

describe('wat een bevinding tegenhoudt', () => {
  test('is alles wat open is, behalve wat alleen waarschuwt; onbekend is ook open (C5)', () => {
    expect(ALL.filter(blocks).map(({ safeguard }) => safeguard)).toEqual([
      'forbids-breached',
      'forbids-missing',
      'forbids-for-human',
      'requires-breached',
      'requires-missing',
      'requires-for-human',
      'reason-breached',
      'reason-missing',
      'reason-for-human',
    ]);
  });

  test.each(DIRECTIONS.filter((direction) => direction !== 'adverse'))(
    'is nooit een besluit dat %s is: daar wordt het een taak voor later (C5)',
    (direction) => {
      const { stopping, tasks } = openFindings(direction, ALL, new Set());
      expect(stopping).toEqual([]);
      expect(tasks).toEqual(ALL.filter(blocks));
      expect(stopsAdoption(direction, ALL)).toBe(false);
    },
  );

  test('is wel een nadelig besluit (C5)', () => {
    const open = finding('requires', 'missing');
    expect(openFindings('adverse', [open, finding('requires', 'met')], new Set())).toEqual({
      stopping: [open],
      tasks: [],
    });
    expect(stopsAdoption('adverse', [open])).toBe(true);
    expect(stopsAdoption('adverse', [finding('warns', 'breached')])).toBe(false);
  });

  test('is te beantwoorden met redenen waar de regel daarom vraagt of een mens moet oordelen (C5)', () => {
    const answered = new Set(['child-heard']);
    for (const open of [finding('reason', 'breached'), finding('reason', 'missing'), finding('forbids', 'for-human')]) {
      expect(isAnswerable(open)).toBe(true);
      expect(stopsAdoption('adverse', [open], new Set(['another']))).toBe(true);
      expect(stopsAdoption('adverse', [open], answered)).toBe(false);
    }
  });

  test('is niet weg te praten bij een verbod of een eis (D1 en D2)', () => {
    const answered = new Set(['child-heard']);
    for (const open of [
      finding('forbids', 'breached'),
      finding('forbids', 'missing'),
      finding('requires', 'breached'),
    ]) {
      expect(stopsAdoption('adverse', [open], answered)).toBe(true);
    }
  });
});
