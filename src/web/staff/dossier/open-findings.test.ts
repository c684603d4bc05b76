import { expect, test } from 'vitest';
import { openFindings } from './open-findings.ts';

const finding = (safeguard: string, outcome: string) => ({ safeguard, outcome }) as never;

test('een bevinding voor een mens is open tot iemand met naam antwoordt (IVRK 3)', () => {
  const findings = [finding('a', 'for-human'), finding('b', 'met'), finding('c', 'missing'), finding('d', 'breached')];
  expect(openFindings({ findings, answers: [] })).toBe(3);
  expect(openFindings({ findings, answers: [{ safeguard: 'a' } as never] })).toBe(2);
});
