// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { borderProcedureLast } from './border-procedure-last.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { procedure_track: 'border', unaccompanied: true, minority_disputed: false };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd voor een kind alleen om de veiligheid', 'met', { border_procedure_ground: 'security' }],
  ['is geschonden voor een kind alleen om een andere reden', 'breached', { border_procedure_ground: 'kansarm land' }],
  [
    'is geschonden zolang er twijfel is over de leeftijd, ook bij gevaar voor de veiligheid',
    'breached',
    { border_procedure_ground: 'security', minority_disputed: true },
  ],
  ['ontbreekt zonder reden', 'missing', {}],
  ['ontbreekt als niet bekend is of het kind alleen is', 'missing', { unaccompanied: undefined }],
  [
    'vraagt bij een gezin een mens of het echt als laatste aan de beurt is',
    'for-human',
    {
      unaccompanied: false,
      accompanied_by: 'mother',
      facility_child_suitable: true,
      procedural_support_possible: true,
      best_interests_assessed: true,
    },
  ],
  [
    'is bij een gezin geschonden als de plek niet past',
    'breached',
    { unaccompanied: false, accompanied_by: 'mother', facility_child_suitable: false },
  ],
  [
    'ontbreekt bij een gezin als niet is nagegaan of steun kan',
    'missing',
    { unaccompanied: false, accompanied_by: 'mother', facility_child_suitable: true, best_interests_assessed: true },
  ],
  ['geldt niet in de versnelde procedure', 'not-applicable', { procedure_track: 'accelerated' }],
])('%s (Procedureverordening art. 44, 53 en 54)', (_, outcome, facts) => {
  expect(outcomeOf(borderProcedureLast, 'procedure_track', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (Procedureverordening art. 44, 53 en 54)', () => {
  expect(outcomeOf(borderProcedureLast, 'expulsion', {})).toBe('not-applicable');
});
