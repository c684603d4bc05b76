// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { hardshipConsidered } from './hardship-considered.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { first_application: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd als ernaar is gekeken', 'met', { hardship_considered: true }],
  ['is geschonden als er niet naar is gekeken', 'breached', { hardship_considered: false }],
  ['ontbreekt als het niet bekend is', 'missing', {}],
  [
    'ontbreekt als niet bekend is of het de eerste aanvraag is',
    'missing',
    { first_application: undefined, hardship_considered: true },
  ],
  ['geldt niet bij een visum voor een kind dat er nog niet is', 'not-applicable', { decides_on: 'visa' }],
  ['ontbreekt bij een visum voor een kind dat hier al is', 'missing', { decides_on: 'visa', years_in_country: 0 }],
  [
    'ontbreekt bij een visum voor een kind dat hier is geboren',
    'missing',
    { decides_on: 'visa', born_in_country: true },
  ],
  ['geldt niet bij uitstel van vertrek om gezondheid', 'not-applicable', { decides_on: 'deferral' }],
  ['ontbreekt bij verblijf om bijzondere omstandigheden', 'missing', { decides_on: 'regularisation' }],
  ['geldt niet bij een volgende aanvraag', 'not-applicable', { first_application: false }],
])('%s (Vreemdelingenbesluit art. 3.6ba)', (_, outcome, facts) => {
  expect(outcomeOf(hardshipConsidered, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Vreemdelingenbesluit art. 3.6ba)', () => {
  expect(outcomeOf(hardshipConsidered, 'guardianship', BASE)).toBe('not-applicable');
});
