// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { ageingOutPlanned } from './ageing-out-planned.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { child_age_years: [17] };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd als er een plan is', 'met', { ageing_out_planned: true }],
  ['is geschonden zonder plan', 'breached', { ageing_out_planned: false }],
  ['ontbreekt als van een plan niets bekend is', 'missing', {}],
  ['ontbreekt als de leeftijd niet bekend is', 'missing', { child_age_years: undefined, ageing_out_planned: true }],
  ['geldt nog niet voor wie zestien is', 'not-applicable', { child_age_years: [16] }],
])('%s (JGC 3/22 par. 32(j))', (_, outcome, facts) => {
  expect(outcomeOf(ageingOutPlanned, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});
