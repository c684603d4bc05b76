// The table of runs is closed: every limit runs from something somebody can record, or says why it runs on no dossier.
import { describe, expect, test } from 'vitest';
import { ORGANISATIONS } from '../../jurisdictions/nl/organisations.ts';
import { DUTCH_CLOCKS, RUNS, TIMERS } from '../../jurisdictions/nl/timers.ts';
import { MILESTONE_IDS } from '../dossier/milestones.ts';
import { milestonesOf, PROCEDURE_KIND_IDS } from '../dossier/procedure-kinds.ts';

const { notRunning, owners, overlaps, representative } = DUTCH_CLOCKS;
const started = new Set<string>([representative, ...RUNS.map(({ timer }) => timer)]);
const silent = new Set<string>(notRunning.map(({ timer }) => timer));

describe('elke termijn van de tabel', () => {
  test.each(TIMERS.map(({ id }) => id))('%s loopt vanaf een stap, of zegt waarom niet', (id) => {
    expect(Number(started.has(id)) + Number(silent.has(id))).toBe(1);
    expect(owners[id]?.who.nl).toBeTruthy();
  });

  test('zijn er achtenzeventig', () => expect(TIMERS).toHaveLength(78));

  test('begint en eindigt met stappen die in die procedure bestaan', () => {
    for (const { timer, kinds, from, until, again, unless } of RUNS) {
      const known = kinds.flatMap((kind) => milestonesOf(kind));
      for (const step of [...from, ...until, again, unless].filter((each) => each !== undefined))
        if (step !== 'detention-ended') expect(known, `${timer}: ${step}`).toContain(step);
      for (const kind of kinds)
        expect(
          from.some((step) => milestonesOf(kind).includes(step)),
          `${timer} kan beginnen in ${kind}`,
        ).toBe(true);
    }
  });

  test('noemt een geval dat de termijn kent', () => {
    for (const { timer, variant, byTrack = {} } of RUNS)
      for (const name of [variant, ...Object.values(byTrack)].filter((each) => each !== undefined))
        expect(Object.keys(TIMERS.find(({ id }) => id === timer)?.variants ?? {}), timer).toContain(name);
  });

  test('is van organisaties die bestaan, en een voorrang van termijnen die lopen', () => {
    const known = ORGANISATIONS.map(({ id }) => id as string);
    for (const { organisations } of Object.values(owners))
      expect(known).toEqual(expect.arrayContaining([...organisations]));
    for (const { timers, first } of overlaps) {
      expect(timers).toContain(first);
      for (const timer of timers) expect(started).toContain(timer);
    }
  });

  test('elke stap hoort bij een soort procedure', () =>
    expect([...new Set(PROCEDURE_KIND_IDS.flatMap((kind) => milestonesOf(kind)))].sort()).toEqual(
      [...MILESTONE_IDS].sort(),
    ));
});
