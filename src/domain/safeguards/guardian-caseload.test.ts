import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { guardianCaseload } from './guardian-caseload.ts';

const of = (children?: number, reasoned?: boolean) =>
  outcomeOf(guardianCaseload, 'expulsion', {
    unaccompanied: true,
    ...(children !== undefined && { guardian_caseload: children }),
    ...(reasoned !== undefined && { guardian_caseload_reason_given: reasoned }),
  });

describe('de voogd heeft tijd voor dit kind', () => {
  it('is vervuld tot en met dertig kinderen — Procedureverordening art. 23(10), Opvangrichtlijn art. 27', () => {
    expect(of(30, false)).toBe('met');
    expect(of(31, false)).toBe('breached');
  });

  it('is vervuld tot en met vijftig met een reden — Procedureverordening art. 23(10)', () => {
    expect(of(50, true)).toBe('met');
    expect(of(51, true)).toBe('breached');
    expect(of(31)).toBe('breached');
  });

  it('mist iets als niemand telde, of niet bekend is of het kind alleen is', () => {
    expect(of()).toBe('missing');
    expect(outcomeOf(guardianCaseload, 'expulsion')).toBe('missing');
  });

  it('gaat niet over een kind bij zijn ouders', () =>
    expect(outcomeOf(guardianCaseload, 'expulsion', { unaccompanied: false })).toBe('not-applicable'));
});
