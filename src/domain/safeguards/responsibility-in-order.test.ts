// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { responsibilityInOrder } from './responsibility-in-order.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { unaccompanied: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd naar een ouder, broer of zus', 'met', { responsibility_criterion: 'brother' }],
  ['is vastgelegd naar een familielid', 'met', { responsibility_criterion: 'aunt' }],
  [
    'is vastgelegd naar de staat van eerste registratie als er geen familie is gevonden',
    'met',
    { responsibility_criterion: 'first registration', relatives_looked_for: true },
  ],
  [
    'is geschonden als niemand familie zocht',
    'breached',
    { responsibility_criterion: 'first registration', relatives_looked_for: false },
  ],
  ['is geschonden bij een visum of een plaats van inreis', 'breached', { responsibility_criterion: 'visum' }],
  ['ontbreekt als niet bekend is of er gezocht is', 'missing', { responsibility_criterion: 'first registration' }],
  ['ontbreekt zonder criterium', 'missing', {}],
  ['geldt niet voor een kind met een ouder', 'not-applicable', { unaccompanied: false }],
])('%s (AMMR art. 25)', (_, outcome, facts) => {
  expect(outcomeOf(responsibilityInOrder, 'dublin_transfer', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (AMMR art. 25)', () => {
  expect(outcomeOf(responsibilityInOrder, 'expulsion', BASE)).toBe('not-applicable');
});
