// The rule of care-on-return.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { careOnReturn } from './care-on-return.ts';
import { AS_SET } from './parameters.ts';

describe('Opvang geregeld voor wie alleen terugkeert', () => {
  test('opvang daar niet nagegaan (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', {
        unaccompanied: true,
        adequate_reception_in_return_state_checked: false,
        known_relatives_in_destination: true,
      }),
    ).toBe('breached');
  });

  test('niemand bij aankomst (EVRM 3)', () => {
    expect(
      outcomeOf(careOnReturn, 'border_detention', { unaccompanied: true, reception_on_arrival_arranged: false }),
    ).toBe('breached');
  });

  test('boven vijftien wordt niet gekeken (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', { unaccompanied: true, distinction_by_age_15: true, child_age_years: [15] }),
    ).toBe('breached');
  });

  test('onder vijftien raakt dat verschil dit kind niet (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', {
        unaccompanied: true,
        distinction_by_age_15: true,
        child_age_years: [14.9],
      }),
    ).toBe('missing');
  });

  test('opvang daar nagegaan (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', { unaccompanied: true, adequate_reception_in_return_state_checked: true }),
    ).toBe('met');
  });

  test('iemand op het vliegveld is nog geen zorg (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(outcomeOf(careOnReturn, 'expulsion', { unaccompanied: true, reception_on_arrival_arranged: true })).toBe(
      'missing',
    );
  });

  test('de moeder ontvangt het kind (IVRK 20)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', {
        unaccompanied: true,
        reception_on_arrival_arranged: true,
        parent_in_destination: 'mother',
      }),
    ).toBe('met');
  });

  test('niet bekend of het kind alleen is (IVRK 20)', () => {
    expect(outcomeOf(careOnReturn, 'expulsion')).toBe('missing');
  });

  test('met de ouders terug (IVRK 20)', () => {
    expect(outcomeOf(careOnReturn, 'expulsion', { accompanied_by: 'parents' })).toBe('not-applicable');
  });

  test('geen ouder daar is geen ouder die het kind ontvangt (IVRK 20)', () => {
    expect(
      outcomeOf(careOnReturn, 'expulsion', {
        unaccompanied: true,
        reception_on_arrival_arranged: true,
        parent_in_destination: 'none',
      }),
    ).toBe('missing');
  });

  test('asiel geweigerd zonder terugkeerbesluit: het onderzoek hoort bij dat latere besluit (Terugkeerrichtlijn 10 lid 2)', () => {
    expect(
      outcomeOf(careOnReturn, 'refusal_of_residence', { unaccompanied: true, return_decision_issued: false }),
    ).toBe('not-applicable');
    expect(outcomeOf(careOnReturn, 'refusal_of_residence', { unaccompanied: true })).toBe('missing');
  });
});

test('vraagt bij een vergunning niets over terugkeer (JGC 3/22 par. 33)', () => {
  expect(
    careOnReturn.check({ measure: 'other', direction: 'favourable', facts: { unaccompanied: true } }, AS_SET).outcome,
  ).toBe('not-applicable');
});
