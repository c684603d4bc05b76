// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { noContactWithPersecutor } from './no-contact-with-persecutor.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = {};

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  [
    'is vastgelegd na een einde van de procedure en met instemming',
    'met',
    { protection_claim_closed: true, consular_contact_agreed: true },
  ],
  [
    'is geschonden zolang het kind om bescherming vraagt, ook met instemming',
    'breached',
    { protection_claim_closed: false, consular_contact_agreed: true },
  ],
  ['is geschonden zonder instemming', 'breached', { protection_claim_closed: true, consular_contact_agreed: false }],
  ['ontbreekt als van instemming niets bekend is', 'missing', { protection_claim_closed: true }],
])('%s (Procedureverordening art. 7 en JGC 4/23 par. 17)', (_, outcome, facts) => {
  expect(outcomeOf(noContactWithPersecutor, 'consular_contact', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 7 en JGC 4/23 par. 17)', () => {
  expect(outcomeOf(noContactWithPersecutor, 'expulsion', BASE)).toBe('not-applicable');
});
