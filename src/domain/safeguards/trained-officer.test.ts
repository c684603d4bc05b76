// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import type { Outcome } from './safeguard.ts';
import { trainedOfficer } from './trained-officer.ts';

const BASE: Facts = { asylum_seeker: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd met een opgeleide medewerker', 'met', { officer_trained: true }],
  ['is geschonden zonder opleiding', 'breached', { officer_trained: false }],
  ['ontbreekt als de opleiding niet bekend is', 'missing', {}],
  ['ontbreekt ook als niet bekend is of om bescherming is gevraagd', 'missing', { asylum_seeker: undefined }],
  ['ontbreekt bij een aanvraag die niet wordt behandeld', 'missing', { decides_on: 'admissibility' }],
  ['geldt niet bij uitstel van vertrek om gezondheid', 'not-applicable', { decides_on: 'deferral' }],
  ['geldt niet bij een visum', 'not-applicable', { decides_on: 'visa', asylum_seeker: undefined }],
  ['geldt niet als het kind niet om bescherming vroeg', 'not-applicable', { asylum_seeker: false }],
])('%s (Procedureverordening art. 22)', (_, outcome, facts) => {
  expect(outcomeOf(trainedOfficer, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 22)', () => {
  expect(outcomeOf(trainedOfficer, 'guardianship', BASE)).toBe('not-applicable');
});

test('geldt niet bij een overdracht: die volgt een andere verordening (Procedureverordening art. 22)', () => {
  expect(outcomeOf(trainedOfficer, 'dublin_transfer', BASE)).toBe('not-applicable');
});
