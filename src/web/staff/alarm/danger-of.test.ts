import { expect, test } from 'vitest';
import { dangerOf } from './danger-of.ts';

const plan = { separates: 'no', takesLiberty: 'no' } as const;
test.each([
  [{ measure: 'expulsion', plan }, 'departure'],
  [{ measure: 'dublin_transfer', plan }, 'departure'],
  [{ measure: 'expulsion', plan: { ...plan, separates: 'yes' } }, 'separation'],
  [{ measure: 'separation', plan }, 'separation'],
  [{ measure: 'detention', plan: { ...plan, separates: 'yes' } }, 'detention'],
  [{ measure: 'reception_placement', plan }, 'move'],
  [{ measure: 'refusal_of_residence', plan }, 'other'],
] as const)('wat %o voor het kind zou doen: %s', (decision, danger) => expect(dangerOf(decision)).toBe(danger));
