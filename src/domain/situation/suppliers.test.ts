import { describe, expect, test } from 'vitest';
import type { FactKey } from './facts/facts.ts';
import { type Supplier, supplierOf } from './suppliers.ts';

describe('wie een ontbrekend feit kan geven', () => {
  test.each<readonly [FactKey, Supplier]>([
    ['child_age_years', 'record'],
    ['best_interests_presumed', 'independent'],
    ['group_assessment_done', 'not-reception'],
    ['hardship_considered', 'authority'],
    ['best_interests_reason_given', 'others'],
    ['age_report_given_to_child', 'record'],
  ])('%s: %s', (fact, supplier) => {
    expect(supplierOf(fact)).toBe(supplier);
  });
});
