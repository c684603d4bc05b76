// What holds for every dossier with procedures: a later word never breaks a limit, a breach never goes away, and nothing warns
// after it ends.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command, id } from '../../../tests/support/commands.ts';
import { day, fileOf, kept } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { DUTCH_CLOCKS, RUNS } from '../../jurisdictions/nl/timers.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { Milestone } from '../dossier/milestones.ts';
import { milestonesOf, PROCEDURE_KIND_IDS, type ProcedureKind } from '../dossier/procedure-kinds.ts';
import { addDays } from './civil-day.ts';
import { lastOf } from './limit-of.ts';
import { runningOn } from './running.ts';

const FROM = day('2026-07-06');
const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(FROM, days));
const LATER = addDays(FROM, 900);

type Step = { readonly milestone: Milestone; readonly on: string; readonly authority: boolean };
type History = { readonly kind: ProcedureKind; readonly alone: boolean; readonly steps: readonly Step[] };

const anyHistory: fc.Arbitrary<History> = fc.constantFrom(...PROCEDURE_KIND_IDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    alone: fc.boolean(),
    steps: fc.uniqueArray(
      fc.record({ milestone: fc.constantFrom(...milestonesOf(kind)), on: anyDay, authority: fc.boolean() }),
      { selector: ({ milestone }) => milestone, maxLength: 6 },
    ),
  }),
);

const event = (
  type: 'DossierOpened' | 'ProcedureOpened' | 'MilestoneRecorded',
  given: Parameters<typeof kept>[1],
  authority = false,
) => kept(type, given, { today: FROM, actor: authority ? decisionOfficer : guardian }) as DossierEvent;
const sample = command('OpenDossier');

const told = ({ kind, alone, steps }: History): readonly DossierEvent[] => [
  event('DossierOpened', { ...sample, child: { ...sample.child, accompaniedBy: alone ? 'alone' : 'mother' } }),
  event('ProcedureOpened', {
    ...command('OpenProcedure'),
    procedureId: id(61),
    kind,
    track: undefined,
    openedOn: FROM,
  }),
  ...steps.map(({ milestone, on, authority }) =>
    event(
      'MilestoneRecorded',
      { type: 'RecordMilestone', procedureId: id(61), milestone, day: on, source: 'brief' },
      authority,
    ),
  ),
];
const limitsOf = (history: History, today = LATER) => runningOn(fileOf(told(history)), today, DUTCH_CLOCKS);

/** Milestones that start nothing, hold nothing up and exclude nothing: they can only meet. */
const starting = new Set<Milestone>(
  RUNS.flatMap(({ from, again, unless, heldUp }) => [
    ...from,
    ...[again, unless, heldUp?.by].filter((each) => each !== undefined),
    ...(heldUp?.until ?? []),
  ]),
);

describe('elk dossier met een procedure', () => {
  test('een stap die alleen kan halen, breekt nooit een termijn', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.nat(), fc.boolean(), (history, on, pick, authority) => {
        const stops = milestonesOf(history.kind).filter(
          (milestone) => !starting.has(milestone) && !history.steps.some((step) => step.milestone === milestone),
        );
        const milestone = stops[pick % Math.max(1, stops.length)];
        if (milestone === undefined) return;
        const before = limitsOf(history);
        const after = limitsOf({ ...history, steps: [...history.steps, { milestone, on, authority }] });
        for (const limit of after) {
          const was = before.find(({ key }) => key === limit.key);
          if (limit.state === 'breached') expect(was?.state).toBe('breached');
          if (limit.breachedOn !== null) expect(was?.breachedOn).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('een schending verdwijnt niet als de tijd verdergaat', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.integer({ min: 1, max: 500 }), (history, today, more) => {
        const later = limitsOf(history, addDays(today, more));
        for (const { key, breachedOn } of limitsOf(history, today))
          if (breachedOn !== null) expect(later.find((limit) => limit.key === key)?.breachedOn).toBe(breachedOn);
      }),
      { numRuns: 300 },
    );
  });

  test('waarschuwt nooit na de laatste dag, en noemt de eerste bovenaan', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, today) => {
        const limits = limitsOf(history, today);
        for (const { warnOn, due } of limits) {
          const last = lastOf(due);
          if (warnOn !== null && last !== null) expect(warnOn <= last).toBe(true);
        }
        const days = limits.map(({ warnOn }) => warnOn ?? '9999');
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 300 },
    );
  });
});
