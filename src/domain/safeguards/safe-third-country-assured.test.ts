// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { safeThirdCountryAssured } from './safe-third-country-assured.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = {
  inadmissibility_ground: 'third country, connection',
  unaccompanied: true,
  best_interests_assessed: true,
};

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd met een toezegging vooraf en een onderzoek naar het belang', 'met', { third_country_assured: true }],
  ['is geschonden zonder toezegging', 'breached', { third_country_assured: false }],
  [
    'is geschonden als de band alleen een afspraak tussen staten is',
    'breached',
    { third_country_assured: true, inadmissibility_ground: 'agreement with third country' },
  ],
  ['ontbreekt als van een toezegging niets bekend is', 'missing', {}],
  [
    'ontbreekt zonder onderzoek naar het belang',
    'missing',
    { third_country_assured: true, best_interests_assessed: undefined },
  ],
  ['ontbreekt als niet bekend is of het kind alleen is', 'missing', { unaccompanied: undefined }],
  ['geldt niet bij een andere grond', 'not-applicable', { inadmissibility_ground: 'member state' }],
])('%s (Procedureverordening art. 59(6))', (_, outcome, facts) => {
  expect(outcomeOf(safeThirdCountryAssured, 'refusal_of_residence', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 59(6))', () => {
  expect(outcomeOf(safeThirdCountryAssured, 'guardianship', {})).toBe('not-applicable');
});
