// The age that is used is the youngest plausible one, whatever order the evidence comes in and whatever else is added.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, givenBy } from '../../../tests/support/given.ts';
import { yearsBetween } from '../basics/day.ts';
import { type AgeKnown, birthDateUsed, youngestBirth } from './age-record.ts';

const birth = fc.date({ min: new Date('1990-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
const asDay = (date: Date) => day(date.toISOString().slice(0, 10));
const evidence = fc.record({ at: birth, kind: fc.constantFrom('claim', 'document', 'registration-elsewhere') });
const range = fc.record({ youngest: fc.integer({ min: 8, max: 30 }), width: fc.integer({ min: 0, max: 8 }) });

const known = (
  claimed: Date,
  items: readonly { at: Date; kind: string }[],
  ranges: readonly { youngest: number }[] = [],
): AgeKnown => ({
  claimed: asDay(claimed),
  doubts: [],
  orders: [],
  conclusions: [],
  evidence: items.map(({ at, kind }, index) => ({
    evidenceId: String(index),
    kind,
    saidOn: day('2026-03-02'),
    birthDate: asDay(at),
    by: { organisation: 'ind' },
  })),
  assessments: ranges.map(({ youngest }, index) => ({
    ...givenBy(),
    assessmentId: String(index),
    assessedOn: day('2026-03-02'),
    authors: [],
    range: { youngest },
  })),
});

describe('de leeftijd die wordt gebruikt — JGC 3/22 par. 32(h)', () => {
  it('is de jongste die past bij wat er ligt', () =>
    fc.assert(
      fc.property(
        birth,
        fc.array(evidence, { maxLength: 6 }),
        fc.array(range, { maxLength: 3 }),
        (one, items, ranges) => {
          const used = birthDateUsed(known(one, items, ranges))!;
          expect([asDay(one), ...items.map(({ at }) => asDay(at))].every((each) => each <= used)).toBe(true);
          for (const { youngest } of ranges)
            expect(yearsBetween(used, day('2026-03-02'))).toBeLessThanOrEqual(youngest);
        },
      ),
    ));

  it('hangt niet af van de volgorde, en wordt nooit ouder door iets nieuws', () =>
    fc.assert(
      fc.property(birth, fc.array(evidence, { maxLength: 6 }), evidence, (one, items, extra) => {
        const before = birthDateUsed(known(one, items))!;
        expect(birthDateUsed(known(one, items.toReversed()))).toBe(before);
        expect(birthDateUsed(known(one, [...items, extra]))! >= before).toBe(true);
      }),
    ));

  it('maakt niemand ouder door af te ronden', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), (youngest) => {
        const said = youngestBirth({ youngest, saidOn: day('2026-03-31') })!;
        expect(yearsBetween(said, day('2026-03-31'))).toBeLessThanOrEqual(youngest);
      }),
    ));
});
