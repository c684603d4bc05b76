// What the periods of a life here add up to, counted by hand.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../tests/support/given.ts';
import { addDays } from '../clocks/civil-day.ts';
import { livingFigures } from './living-figures.ts';

const TODAY = day('2026-03-02');
const child = { birthDate: day('2016-03-02'), arrivedOn: day('2021-03-02') };
const place = (from: string, kind = 'reception-centre', until?: string) => ({
  topic: 'accommodation',
  kind,
  from: day(from),
  ...(until && { until: day(until) }),
});
const school = (from: string, kind: string, until?: string) => ({ ...place(from, kind, until), topic: 'school' });
const of = (...periods: readonly ReturnType<typeof place>[]) => livingFigures(periods, child, TODAY);

describe('verhuizingen', () => {
  it('zijn alle plekken na de eerste; het laatste jaar en dit schooljaar apart — JGC 3/22 par. 32(f)', () => {
    const { moves } = of(
      place('2024-05-01', 'reception-centre', '2025-03-01'),
      place('2025-03-02', 'reception-centre', '2025-07-31'),
      place('2025-08-01', 'reception-centre', '2025-12-31'),
      place('2026-01-01'),
    );
    // De verhuizing van precies een jaar geleden valt er net buiten.
    expect(moves).toEqual({ total: 3, last12Months: 2, thisSchoolYear: 2 });
  });

  it('zijn niet bekend als er geen plek is vastgelegd: dat is niet nul', () => expect(of().moves).toBeUndefined());
});

describe('noodopvang', () => {
  it('telt elke dag mee, ook die van vandaag; een verhuizing tussen noodlocaties breekt het verblijf niet', () => {
    const { emergency } = of(
      place('2025-01-01', 'emergency-reception', '2025-01-10'),
      place('2025-01-11', 'reception-centre', '2026-02-09'),
      place('2026-02-10', 'crisis-reception', '2026-02-19'),
      place('2026-02-20', 'emergency-reception'),
    );
    expect(emergency).toEqual({ total: 31, now: 21 });
  });

  it('van vroeger is geen verblijf van nu', () =>
    expect(of(place('2025-01-01', 'emergency-reception', '2025-01-10'), place('2025-01-11')).emergency).toEqual({
      total: 10,
      now: 0,
    }));
});

describe('dagen zonder school', () => {
  it('zijn de vastgelegde dagen, vanaf de vijfde verjaardag — IVRK art. 28', () => {
    expect(
      of(school('2021-03-02', 'none', '2021-03-11'), school('2021-03-12', 'regular-school')).withoutSchool,
    ).toEqual({ total: 10, now: 0 });
    expect(of(school('2021-02-20', 'none', '2021-03-02')).withoutSchool).toEqual({ total: 1, now: 0 });
    expect(of(school('2026-02-21', 'lessons-on-site')).withoutSchool).toEqual({ total: 10, now: 10 });
    expect(of().withoutSchool).toBeUndefined();
  });
});

describe('hoe lang het kind hier is', () => {
  it('staat er in jaren, als deel van het leven en per levensfase — eis A5', () =>
    expect(of().stay).toEqual({
      years: 5,
      shareOfLife: 50,
      phases: [
        { phase: '0-5', shareHere: 17 },
        { phase: '6-11', shareHere: 100 },
      ],
    }));

  it('is het hele leven voor wie hier is geboren, en niet bekend zonder dag van aankomst', () => {
    const { birthDate } = child;
    expect(livingFigures([], { birthDate, bornHere: true }, TODAY).stay).toMatchObject({ years: 10, shareOfLife: 100 });
    expect(livingFigures([], { birthDate }, TODAY).stay).toBeUndefined();
    expect(livingFigures([], { arrivedOn: child.arrivedOn }, TODAY).stay).toEqual({ years: 5, phases: [] });
  });
});

describe('elke telling', () => {
  it('telt nooit meer dagen dan er zijn, en deel van het leven blijft tussen nul en honderd', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }), fc.boolean(), (lengths, emergency) => {
        let from = day('2022-01-01');
        const periods = lengths.map((length) => {
          const until = addDays(from, length - 1);
          const period = place(from, emergency ? 'emergency-reception' : 'reception-centre', until);
          from = addDays(until, 1);
          return period;
        });
        const figures = livingFigures(periods, child, TODAY);
        const days = Math.max(
          0,
          Math.min(
            lengths.reduce((sum, one) => sum + one, 0),
            1522,
          ),
        );
        expect(figures.emergency?.total ?? 0).toBe(emergency ? days : 0);
        expect(figures.stay?.shareOfLife).toBeLessThanOrEqual(100);
      }),
    ));
});
