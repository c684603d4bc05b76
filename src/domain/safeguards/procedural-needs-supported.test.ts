// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { proceduralNeedsSupported } from './procedural-needs-supported.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { procedure_track: 'accelerated' };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  [
    'is vastgelegd als de steun is onderzocht en kan',
    'met',
    { procedural_needs_assessed: true, procedural_support_possible: true },
  ],
  [
    'is geschonden als de steun daar niet kan',
    'breached',
    { procedural_needs_assessed: true, procedural_support_possible: false },
  ],
  [
    'is geschonden als niemand het onderzocht',
    'breached',
    { procedural_needs_assessed: false, procedural_support_possible: true },
  ],
  ['ontbreekt als alleen bekend is dat de steun kan', 'missing', { procedural_support_possible: true }],
])('%s (Procedureverordening art. 20 en 21)', (_, outcome, facts) => {
  expect(outcomeOf(proceduralNeedsSupported, 'procedure_track', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 20 en 21)', () => {
  expect(outcomeOf(proceduralNeedsSupported, 'expulsion', BASE)).toBe('not-applicable');
});
