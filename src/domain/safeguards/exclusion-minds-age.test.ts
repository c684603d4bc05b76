// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { exclusionMindsAge } from './exclusion-minds-age.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { exclusion_applied: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd als naar de verantwoordelijkheid is gekeken', 'met', { criminal_capacity_considered: true }],
  ['is geschonden als er niet naar is gekeken', 'breached', { criminal_capacity_considered: false }],
  ['ontbreekt als het niet bekend is', 'missing', {}],
  ['geldt niet zonder uitsluiting', 'not-applicable', { exclusion_applied: undefined }],
])('%s (Kwalificatieverordening art. 12(5) en 17(5))', (_, outcome, facts) => {
  expect(outcomeOf(exclusionMindsAge, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Kwalificatieverordening art. 12(5) en 17(5))', () => {
  expect(outcomeOf(exclusionMindsAge, 'guardianship', BASE)).toBe('not-applicable');
});
