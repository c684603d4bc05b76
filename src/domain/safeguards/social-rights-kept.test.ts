// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import type { Outcome } from './safeguard.ts';
import { socialRightsKept } from './social-rights-kept.ts';

const BASE: Facts = {};

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  [
    'is vastgelegd als alles blijft en de gevolgen zijn onderzocht',
    'met',
    { basic_needs_kept: true, limit_effect_on_child_assessed: true },
  ],
  [
    'is geschonden als het kind iets kwijtraakt',
    'breached',
    { basic_needs_kept: false, limit_effect_on_child_assessed: true },
  ],
  [
    'is geschonden als het kind niet meer naar de dokter kan',
    'breached',
    { basic_needs_kept: true, limit_effect_on_child_assessed: true, medical_care: false },
  ],
  ['ontbreekt als de gevolgen niet zijn onderzocht', 'missing', { basic_needs_kept: true }],
])('%s (Opvangrichtlijn art. 26 en IVRK art. 27)', (_, outcome, facts) => {
  expect(outcomeOf(socialRightsKept, 'social_rights', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Opvangrichtlijn art. 26 en IVRK art. 27)', () => {
  expect(outcomeOf(socialRightsKept, 'expulsion', BASE)).toBe('not-applicable');
});
