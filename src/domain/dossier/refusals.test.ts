// Every refusal says in two languages what is wrong and what to do, and leans on norms that exist.
import { describe, expect, it } from 'vitest';
import { FAMILY_REFUSALS } from '../family/refusals.ts';
import { isNormId } from '../norms/register.ts';
import { BRINGING_REFUSALS } from './bringing-in.ts';
import type { RefusalWords } from './context.ts';
import { INVOLVEMENT_REFUSALS } from './involvement.ts';
import { REFUSALS } from './refusals.ts';

const ALL: readonly [code: string, words: RefusalWords][] = [
  ...Object.entries(REFUSALS),
  ...Object.entries(FAMILY_REFUSALS),
];
/** What coming and going asks is the same for a family: one code, with words of its own where they differ. */
const isShared = (code: string): boolean => code in BRINGING_REFUSALS || code in INVOLVEMENT_REFUSALS;

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
  it('hebben elk een eigen code', () => {
    const codes = [...Object.keys(REFUSALS), ...Object.keys(FAMILY_REFUSALS).filter((code) => !isShared(code))];
    expect(new Set(codes).size).toBe(codes.length);
  });

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
