// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { groupAssessedFirst } from './group-assessed-first.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = {};

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd met een onderzoek naar de groep', 'met', { group_assessment_done: true }],
  ['is geschonden zonder onderzoek', 'breached', { group_assessment_done: false }],
  ['ontbreekt als het niet bekend is', 'missing', {}],
])('%s (JGC 3/22 par. 30 en 47)', (_, outcome, facts) => {
  expect(outcomeOf(groupAssessedFirst, 'collective_expulsion', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (JGC 3/22 par. 30 en 47)', () => {
  expect(outcomeOf(groupAssessedFirst, 'expulsion', BASE)).toBe('not-applicable');
});
