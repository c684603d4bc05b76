// Every number that can be set changes an outcome somewhere in its range, only in the safeguards that it names, and nowhere
// else. What a changed number means for the children in the system: domain/indicators.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situation } from '../../../tests/support/situations.ts';
import type { Situation } from '../situation/situation.ts';
import { assess, SAFEGUARDS, safeguardOf } from './assess.ts';
import { AS_SET, isAskable, PARAMETER_IDS, type ParameterId, type Parameters, parameterOf } from './parameters.ts';
import { SHIPPED } from './rules.ts';

/** Per parameter: situations in which the number decides, one for each safeguard that uses it. */
const WHERE_IT_DECIDES: Readonly<Record<ParameterId, readonly Situation[]>> = {
  rootedAfterYears: [
    situation('expulsion', { years_in_country: 5, best_interests_assessed: false, expelled_person: 'child' }),
  ],
  emergencyAlarmDays: [situation('reception_placement', { emergency_reception_days_now: 120 })],
  emergencyLimitDays: [situation('reception_placement', { emergency_reception_days_now: 181 })],
  repeatedMoveAfter: [situation('reception_placement', { moves_last_12_months: 2, move_assessed: true })],
  assessmentFreshDays: [situation('expulsion', { assessment_age_days: 91 })],
  assessmentDisciplines: [situation('expulsion', { assessment_disciplines: 2 })],
  ageingOutFromYears: [situation('expulsion', { child_age_years: [16], ageing_out_planned: false })],
  signsTogether: [situation('identification', { unaccompanied: true, school: false, months_without_shelter: 2 })],
  youngUnderYears: [
    situation('detention', {
      ...{ detention: true, detention_days: 10, child_age_years: [13] },
      facility_child_suitable: true,
    }),
    situation('expulsion', { child_age_years: [13], unaccompanied: true, child_heard: false }),
  ],
  heldDaysOfYoungChild: [
    situation('detention', {
      ...{ detention: true, detention_days: 7, child_age_years: [5] },
      facility_child_suitable: true,
    }),
  ],
  heldDaysOfOlderChild: [
    situation('detention', {
      ...{ detention: true, detention_days: 14, child_age_years: [15] },
      facility_child_suitable: true,
    }),
  ],
  heldDaysBeforeReview: [
    situation('detention', {
      ...{ detention: true, detention_days: 8, unaccompanied: false, accompanied_by: 'parents' },
      alternatives_considered: false,
    }),
  ],
  parentSettledYears: [
    situation('expulsion', {
      ...{ expelled_person: 'mother', years_in_country_parent: 11 },
      parent_criminal_offence: 'none',
    }),
  ],
  inactionYears: [
    situation('expulsion', { expelled_person: 'mother', authority_delay_years: 3, parent_criminal_offence: 'none' }),
  ],
  reunionSlowYears: [situation('family_reunification_refusal', { processing_delay_years: 2 })],
  reunionWaitYears: [situation('family_reunification_refusal', { waiting_period_statutory_years: 3 })],
};

const valuesOf = (id: ParameterId): readonly number[] => {
  const { from, to, step } = parameterOf(id);
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
};

const answers = (of: Situation, parameters: Parameters): ReadonlyMap<string, string> =>
  new Map(
    assess(of, { ...SHIPPED, parameters }).map(({ safeguard, outcome, otherReading }) => [
      safeguard,
      `${outcome} ${JSON.stringify(otherReading)}`,
    ]),
  );

/** The safeguards that answer differently somewhere in the range of this parameter. */
function changedBy(id: ParameterId, of: Situation): readonly string[] {
  const now = answers(of, AS_SET);
  const changed = valuesOf(id).flatMap((value) =>
    [...answers(of, { ...AS_SET, [id]: value })].filter(([safeguard, said]) => now.get(safeguard) !== said),
  );
  return [...new Set(changed.map(([safeguard]) => safeguard))];
}

describe('getallen in de waarborgen die iemand anders zou kunnen kiezen', () => {
  test.each(PARAMETER_IDS)('%s verandert ergens in zijn bereik elke waarborg die het noemt, en geen andere', (id) => {
    const changed = new Set(WHERE_IT_DECIDES[id].flatMap((of) => changedBy(id, of)));
    expect([...changed].sort()).toEqual([...parameterOf(id).safeguards].sort());
  });

  test.each(PARAMETER_IDS)(
    '%s staat zelf op een waarde die gevraagd kan worden, en noemt bestaande waarborgen',
    (id) => {
      const { value, safeguards, origin } = parameterOf(id);
      expect(isAskable(id, value)).toBe(true);
      for (const safeguard of safeguards) expect(safeguardOf(safeguard)).toBeDefined();
      if (origin.kind === 'choice') return;
      const cited = safeguards.flatMap((safeguard) => safeguardOf(safeguard)?.norms ?? []);
      for (const norm of origin.norms) expect(cited).toContain(norm);
    },
  );

  test('een waarde buiten het bereik of tussen twee stappen kan niet gevraagd worden', () => {
    expect(isAskable('rootedAfterYears', 0)).toBe(false);
    expect(isAskable('rootedAfterYears', 18)).toBe(false);
    expect(isAskable('rootedAfterYears', 4.5)).toBe(false);
    expect(isAskable('assessmentFreshDays', 91)).toBe(false);
    expect(isAskable('assessmentFreshDays', 95)).toBe(true);
  });

  test('een ander getal verandert nooit een waarborg die het niet noemt', () => {
    const facts = fc.record(
      {
        years_in_country: fc.integer({ min: 0, max: 18 }),
        child_age_years: fc.array(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 2 }),
        detention: fc.boolean(),
        detention_days: fc.integer({ min: 0, max: 40 }),
        facility_child_suitable: fc.boolean(),
        unaccompanied: fc.boolean(),
        assessment_age_days: fc.integer({ min: 0, max: 400 }),
        assessment_disciplines: fc.integer({ min: 0, max: 4 }),
        authority_delay_years: fc.integer({ min: 0, max: 12 }),
        years_in_country_parent: fc.integer({ min: 0, max: 25 }),
        school: fc.boolean(),
        months_without_shelter: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: [] },
    );
    const measure = fc.constantFrom('expulsion', 'detention', 'family_reunification_refusal', 'identification');
    const asked = fc
      .constantFrom(...PARAMETER_IDS)
      .chain((id) => fc.record({ id: fc.constant(id), value: fc.constantFrom(...valuesOf(id)) }));
    fc.assert(
      fc.property(measure, facts, asked, (what, known, { id, value }) => {
        const of = situation(what, known);
        const now = answers(of, AS_SET);
        const then = answers(of, { ...AS_SET, [id]: value });
        const changed = SAFEGUARDS.filter((each) => now.get(each.id) !== then.get(each.id)).map((each) => each.id);
        expect(parameterOf(id).safeguards).toEqual(expect.arrayContaining(changed));
      }),
      { numRuns: 300 },
    );
  });
});
