// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { acceleratedOnlyOnClosedList } from './accelerated-only-on-closed-list.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { procedure_track: 'accelerated', unaccompanied: true };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd bij een reden van de gesloten lijst', 'met', { accelerated_ground: 'veilig land van herkomst' }],
  ['is geschonden bij elke andere reden', 'breached', { accelerated_ground: 'kennelijk ongegrond' }],
  ['ontbreekt als de reden niet bekend is', 'missing', {}],
  [
    'ontbreekt als niet bekend is of het kind alleen is',
    'missing',
    { unaccompanied: undefined, accelerated_ground: 'veilig land' },
  ],
  [
    'vraagt een mens als een toegelaten en een andere reden door elkaar lopen',
    'for-human',
    { accelerated_ground: 'veilig land, te laat gemeld' },
  ],
  ['geldt niet voor een kind met een ouder: daar is geen gesloten lijst', 'not-applicable', { unaccompanied: false }],
  ['geldt niet in de grensprocedure', 'not-applicable', { procedure_track: 'border' }],
])('%s (Procedureverordening art. 42(3))', (_, outcome, facts) => {
  expect(outcomeOf(acceleratedOnlyOnClosedList, 'procedure_track', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 42(3))', () => {
  expect(outcomeOf(acceleratedOnlyOnClosedList, 'expulsion', {})).toBe('not-applicable');
});
