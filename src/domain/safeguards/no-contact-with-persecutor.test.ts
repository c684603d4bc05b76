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
  [
    'vraagt na het einde van de procedure iemand buiten de dienst als het kind niet wil',
    'for-human',
    { protection_claim_closed: true, consular_contact_agreed: false },
  ],
  [
    'is vastgelegd met instemming van een kind dat nooit om bescherming vroeg',
    'met',
    { asylum_seeker: false, consular_contact_agreed: true },
  ],
  [
    'is geschonden zolang een aanvraag openstaat, wat er ook over de vraag om bescherming staat',
    'breached',
    { asylum_seeker: false, protection_claim_closed: false, consular_contact_agreed: true },
  ],
  ['ontbreekt als niet bekend is of er nog een aanvraag loopt', 'missing', { consular_contact_agreed: true }],
  ['ontbreekt met alleen een weigering van het kind', 'missing', { consular_contact_agreed: false }],
  ['ontbreekt als van instemming niets bekend is', 'missing', { protection_claim_closed: true }],
])('%s (Procedureverordening art. 7 en JGC 4/23 par. 17)', (_, outcome, facts) => {
  expect(outcomeOf(noContactWithPersecutor, 'consular_contact', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 7 en JGC 4/23 par. 17)', () => {
  expect(outcomeOf(noContactWithPersecutor, 'expulsion', BASE)).toBe('not-applicable');
});
