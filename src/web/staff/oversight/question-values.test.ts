import { describe, expect, test } from 'vitest';
import { LogQuestion } from '../../../contract/oversight.ts';
import { KINDS, NOTHING_ASKED, questionOf, wrongIn } from './question-values.ts';

const filled = {
  ...NOTHING_ASKED,
  ...{ reference: ' k-2026-04817 ', person: 'ind-van-dorp', organisation: 'ind', from: '2026-03-01' },
  reason: 'Een kind klaagde hierover.',
};

describe('een vraag aan het logboek', () => {
  test.each(KINDS)('%s gaat met de eigen velden en geen andere', (kind) => {
    const question = questionOf({ ...filled, kind });
    expect(LogQuestion.parse(question)).toEqual(question);
    expect(wrongIn({ ...filled, kind })).toEqual({});
  });

  test('die niet af is, noemt elk veld', () => {
    expect(wrongIn(NOTHING_ASKED)).toEqual({ reference: 'wrongReference', from: 'wrongDay', reason: 'shortReason' });
    expect(wrongIn({ ...filled, kind: 'what-did', person: 'Jan van Dorp' })).toEqual({ person: 'wrongWorker' });
  });
});
