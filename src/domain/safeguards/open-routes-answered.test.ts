// What this safeguard finds: met, breached, missing, at its edges, and where it does not apply.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { openRoutesAnswered } from './open-routes-answered.ts';
import type { Outcome } from './safeguard.ts';

const BASE: Facts = { open_routes_unanswered: 0, possible_routes_unanswered: 0 };

test.each<readonly [string, Outcome, { readonly [Key in keyof Facts]: Facts[Key] | undefined }]>([
  ['is vastgelegd als elke open weg is beantwoord', 'met', {}],
  ['is geschonden zolang er één open weg zonder antwoord is', 'breached', { open_routes_unanswered: 1 }],
  ['vraagt een mens als van een weg iets bekend is en iets niet', 'for-human', { possible_routes_unanswered: 1 }],
  ['vraagt een mens als op een weg nog antwoord moet komen', 'for-human', { routes_being_pursued: 1 }],
  ['ontbreekt als niemand naar de wegen keek', 'missing', { open_routes_unanswered: undefined }],
])('%s (JGC 3/22 par. 32(j))', (_, outcome, facts) => {
  expect(outcomeOf(openRoutesAnswered, 'expulsion', { ...BASE, ...facts } as Facts)).toBe(outcome);
});

test('geldt niet bij een andere maatregel (JGC 3/22 par. 32(j))', () => {
  expect(outcomeOf(openRoutesAnswered, 'guardianship', BASE)).toBe('not-applicable');
});
