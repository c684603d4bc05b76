// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { internalProtectionWithCare } from './internal-protection-with-care.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { asylum_seeker: true, unaccompanied: true, internal_protection_relied_on: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd met blijvende zorg en gezag daar', 'met', { care_in_other_part_of_country: true }],
  ['is geschonden als daar niemand voor het kind zorgt', 'breached', { care_in_other_part_of_country: false }],
  ['ontbreekt als de zorg niet bekend is', 'missing', {}],
  ['ontbreekt als niet bekend is of het besluit erop rust', 'missing', { internal_protection_relied_on: undefined }],
  ['geldt niet als de aanvraag niet wordt behandeld', 'not-applicable', { decides_on: 'admissibility' }],
  ['geldt niet bij uitstel van vertrek om gezondheid', 'not-applicable', { decides_on: 'deferral' }],
  ['geldt niet als het besluit er niet op rust', 'not-applicable', { internal_protection_relied_on: false }],
  ['geldt niet voor een kind met een ouder', 'not-applicable', { unaccompanied: false }],
])('%s (Kwalificatieverordening art. 8(6))', (_, outcome, facts) => {
  expect(outcomeOf(internalProtectionWithCare, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Kwalificatieverordening art. 8(6))', () => {
  expect(outcomeOf(internalProtectionWithCare, 'guardianship', BASE)).toBe('not-applicable');
});
