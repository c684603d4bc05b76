// The light assessment of a move: asked of every move within reception that works against the child, and never of help.
import { describe, expect, test } from 'vitest';
import { outcomeOf, situation } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { assessmentIndependent } from './assessment-independent.ts';
import { assessmentMultidisciplinary } from './assessment-multidisciplinary.ts';
import { assessmentRecent } from './assessment-recent.ts';
import { departureReasoned } from './departure-reasoned.ts';
import { moveAssessed } from './move-assessed.ts';
import { AS_SET } from './parameters.ts';
import { stepOneSealedFirst } from './step-one-sealed-first.ts';
import { weighingRecorded } from './weighing-recorded.ts';

const of = (facts: Facts) => outcomeOf(moveAssessed, 'reception_placement', facts);

describe('een verhuizing binnen de opvang', () => {
  test('is voor dit kind beoordeeld, met iemand die onafhankelijk is — JGC 3/22 par. 32(f)', () => {
    expect(of({ move_assessed: true, move_assessed_independently: true })).toBe('met');
    expect(of({ move_assessed: false })).toBe('breached');
  });

  test('wacht op wie onafhankelijk is: de opvang alleen is niet genoeg', () =>
    expect(of({ move_assessed: true, move_assessed_independently: false })).toBe('missing'));

  test('vraagt een antwoord met naam waar de mee-ondertekenaar het er niet mee eens is', () =>
    expect(of({ move_assessed: true, move_assessed_independently: true, move_disagreed: true })).toBe('for-human'));

  test('is zonder iets bekend niet beoordeeld, en elders niet aan de orde — Opvangrichtlijn art. 20(7)', () => {
    expect(of({})).toBe('missing');
    expect(outcomeOf(moveAssessed, 'expulsion', { move_assessed: false })).toBe('not-applicable');
    const help = situation('reception_placement', { move_assessed: false }, 'favourable');
    expect(moveAssessed.check(help, AS_SET).outcome).toBe('not-applicable');
  });
});

describe('wat een lichte verhuizing minder vraagt', () => {
  const FULL = [assessmentMultidisciplinary, assessmentRecent, stepOneSealedFirst, weighingRecorded, departureReasoned];
  const nothingYet: Facts = { interests_sealed: false, weighing_recorded: false };

  test.each(FULL)('$id geldt dan niet, en anders wel — JGC 3/22 par. 32(f)', (safeguard) => {
    expect(outcomeOf(safeguard, 'reception_placement', { ...nothingYet, light_move: true })).toBe('not-applicable');
    expect(outcomeOf(safeguard, 'reception_placement', { ...nothingYet, light_move: false })).not.toBe(
      'not-applicable',
    );
    expect(outcomeOf(safeguard, 'expulsion', nothingYet)).not.toBe('not-applicable');
  });

  test('een zegel dat te laat kwam blijft te laat, en een afwijking vraagt redenen', () => {
    const late: Facts = { light_move: true, interests_sealed_before_other_interests: false };
    expect(outcomeOf(stepOneSealedFirst, 'reception_placement', late)).toBe('breached');
    const departs: Facts = { light_move: true, departs_from_interests: true };
    expect(outcomeOf(departureReasoned, 'reception_placement', departs)).toBe('breached');
  });

  test('iemand die onafhankelijk is, blijft nodig — eis C5', () => {
    const of = (facts: Facts) =>
      outcomeOf(assessmentIndependent, 'reception_placement', { light_move: true, ...facts });
    expect(of({})).toBe('missing');
    expect(of({ move_assessed_independently: false })).toBe('missing');
    expect(of({ move_assessed_independently: true })).toBe('met');
    expect(of({ move_assessed_independently: true, assessment_by_migration_authority: true })).toBe('breached');
  });
});
