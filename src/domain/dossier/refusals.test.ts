// Every refusal says in two languages what is wrong and what to do, and leans on norms that exist.
import { describe, expect, it } from 'vitest';
import { FAMILY_REFUSALS } from '../family/refusals.ts';
import { isNormId } from '../norms/register.ts';
import { BRINGING_REFUSALS } from './bringing-in.ts';
import type { RefusalWords } from './context.ts';
import { REFUSALS } from './refusals.ts';

const ALL: readonly [code: string, words: RefusalWords][] = [
  ...Object.entries(REFUSALS),
  // What bringing in asks is the same for a family: one refusal, shared.
  ...Object.entries(FAMILY_REFUSALS).filter(([code]) => !(code in BRINGING_REFUSALS)),
];

describe.each(ALL)('weigering %s', (code, { title, remedy, norms }) => {
  it('zegt in twee talen wat er is en wat te doen', () => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { nl, en } of [title, remedy]) {
      expect(nl).toMatch(/^[A-ZÉ].*[.?]$/s);
      expect(en).toMatch(/^[A-Z].*[.?]$/s);
      expect(nl).not.toBe(en);
    }
  });

  it('noemt alleen normen die in het register staan', () => {
    expect(norms.filter((norm) => !isNormId(norm))).toEqual([]);
  });
});

describe('alle weigeringen samen', () => {
  it('hebben elk een eigen code', () => expect(new Set(ALL.map(([code]) => code)).size).toBe(ALL.length));

  it('noemen een norm waar het om een belofte gaat; JGC 3/22', () => {
    const promises = [
      'step-1-not-sealed',
      'separation-not-explained',
      'liberty-not-known',
      'remedies-not-told',
    ] as const;
    for (const code of promises) expect(REFUSALS[code].norms.length, code).toBeGreaterThan(0);
  });
});
