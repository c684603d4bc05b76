// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import type { Outcome } from './safeguard.ts';
import { transferAnnouncedInTime } from './transfer-announced-in-time.ts';

const BASE: Facts = { unaccompanied: true, travels_without_escort: false };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd met precies 21 dagen', 'met', { transfer_notice_days: 21 }],
  ['is geschonden met 20 dagen', 'breached', { transfer_notice_days: 20 }],
  [
    'is geschonden als het kind op eigen gelegenheid reist',
    'breached',
    { transfer_notice_days: 40, travels_without_escort: true },
  ],
  ['ontbreekt zonder reisdag', 'missing', {}],
  ['geldt niet voor een kind met een ouder', 'not-applicable', { unaccompanied: false }],
])('%s (Uitvoeringsverordening 2025/2055 art. 24–26)', (_, outcome, facts) => {
  expect(outcomeOf(transferAnnouncedInTime, 'dublin_transfer', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Uitvoeringsverordening 2025/2055 art. 24–26)', () => {
  expect(outcomeOf(transferAnnouncedInTime, 'expulsion', BASE)).toBe('not-applicable');
});
