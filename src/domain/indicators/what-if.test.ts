// “What if” on invented children: which change counts, which does not, and what is told of few children.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, returnReady } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';
import { situation } from '../../../tests/support/situations.ts';
import { assess } from '../safeguards/assess.ts';
import { SHIPPED } from '../safeguards/rules.ts';
import type { Facts } from '../situation/situation.ts';
import { countedChild } from './child-situation.ts';
import { type Counted, safeguardsOf, whatIf } from './what-if.ts';

const child = (facts: Facts, basis: Counted['basis'] = 'planned'): Counted => ({
  basis,
  find: (rules) => assess(situation('expulsion', { expelled_person: 'child', ...facts }), rules),
});
const children = (number: number, facts: Facts): readonly Counted[] =>
  Array.from({ length: number }, () => child(facts));
/** Rooted only where four years are enough; nobody weighed it. */
const FIVE_YEARS: Facts = { years_in_country: 5, best_interests_assessed: false };
const TWO_YEARS: Facts = { years_in_country: 2, best_interests_assessed: false };
const SEVEN_YEARS: Facts = { years_in_country: 7, best_interests_assessed: false };
const FOUR = { rootedAfterYears: 4 } as const;

const rootedness = (result: ReturnType<typeof whatIf>) =>
  result.kind === 'told' ? result.safeguards.find(({ safeguard }) => safeguard === 'rootedness-weighed') : undefined;

describe('wat als een getal in de regels anders was (JGC 3/22 par. 14 en 15)', () => {
  test('telt per waarborg de kinderen bij wie een bevinding opengaat', () => {
    const result = whatIf([...children(12, FIVE_YEARS), ...children(20, TWO_YEARS)], SHIPPED, FOUR);
    expect(result).toMatchObject({ kind: 'told', population: 30 });
    expect(rootedness(result)).toMatchObject({
      opens: { children: 10, outcomes: [{ from: 'not-applicable', to: 'breached', children: 10 }] },
      closes: { children: '<5', outcomes: [] },
    });
  });

  test('telt ook de andere kant op', () => {
    const result = whatIf(children(12, SEVEN_YEARS), SHIPPED, { rootedAfterYears: 9 });
    expect(rootedness(result)).toMatchObject({ closes: { children: 10 }, opens: { children: '<5' } });
  });

  test('onder de tien kinderen wordt niets verteld, ook niet hoeveel het er zijn', () => {
    expect(whatIf(children(9, FIVE_YEARS), SHIPPED, FOUR)).toEqual({ kind: 'too-few' });
    expect(whatIf(children(10, FIVE_YEARS), SHIPPED, FOUR).kind).toBe('told');
  });

  test('niemand en vier kinderen geven hetzelfde antwoord', () => {
    const nobody = whatIf(children(21, TWO_YEARS), SHIPPED, FOUR);
    const four = whatIf([...children(17, TWO_YEARS), ...children(4, FIVE_YEARS)], SHIPPED, FOUR);
    expect(four).toEqual(nobody);
  });

  test('een waarborg die het getal gebruikt staat er altijd, een andere nooit', () => {
    const result = whatIf(children(10, TWO_YEARS), SHIPPED, FOUR);
    const told = result.kind === 'told' ? result.safeguards.map(({ safeguard }) => safeguard) : [];
    expect(told).toEqual(safeguardsOf(FOUR));
  });

  test('geen enkel verteld getal ligt tussen 1 en 4', () => {
    const anyChild = fc.record({
      years_in_country: fc.integer({ min: 0, max: 18 }),
      best_interests_assessed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 60 }), fc.integer({ min: 1, max: 17 }), (all, years) => {
        const told = JSON.stringify(
          whatIf(
            all.map((facts) => child(facts)),
            SHIPPED,
            { rootedAfterYears: years },
          ),
        );
        expect(told).not.toMatch(/:[1-4][,}\]]/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('op welk besluit een kind wordt bekeken', () => {
  const moment = contextOf();
  const at = { today: moment.today, jurisdiction: moment.jurisdiction };

  test('het voorgenomen besluit, anders een terugkeer die niemand voornam', () => {
    const planned = fileOf(play(returnReady));
    expect(countedChild(planned, at)?.basis).toBe('planned');
    const opened = fileOf(play([{ actor: decisionOfficer, today: '2026-01-10', command: command('OpenDossier') }]));
    const counted = countedChild(opened, at);
    expect(counted?.basis).toBe('hypothetical');
    expect(counted?.find(SHIPPED).length).toBeGreaterThan(0);
  });

  test('wie die dag meerderjarig is telt niet mee; wie mogelijk kind is wel', () => {
    const file = fileOf(play(returnReady));
    const grown = { ...file, child: { ...file.child, birthDate: '2000-01-01' as typeof at.today } };
    expect(countedChild({ ...grown, child: { ...grown.child, ageDisputed: false } }, at)).toBeUndefined();
    expect(countedChild({ ...grown, child: { ...grown.child, ageDisputed: true } }, at)).toBeDefined();
  });
});
