// Where a child stands on a route: what is known, what is missing, and when an answer no longer speaks to what is known.
import { describe, expect, test } from 'vitest';
import { givenBy } from '../../../tests/support/given.ts';
import { ROUTES } from '../../jurisdictions/nl/routes.ts';
import type { RouteAnswered } from '../dossier/routes.ts';
import type { FactKey } from '../situation/facts/facts.ts';
import type { Facts } from '../situation/situation.ts';
import { stillAnswers, unanswered } from './answered.ts';
import { type RouteState, routesFor } from './route.ts';

const standing = (id: string, facts: Facts) => routesFor(ROUTES, facts).find(({ route }) => route.id === id)!;

describe('een weg naar verblijf', () => {
  test.each<readonly [string, Facts, RouteState]>([
    ['union-citizen-child', { child_nationality_of_host: true, carer_without_residence: true }, 'open'],
    ['union-citizen-child', { child_nationality_of_host: true }, 'possible'],
    ['union-citizen-child', {}, 'unseen'],
    ['union-citizen-child', { child_nationality_of_host: false, carer_without_residence: true }, 'not-open'],
    ['medical', { treatment_needed_here: true, treatment_reachable_there: false }, 'open'],
    ['medical', { treatment_needed_here: true, treatment_reachable_there: true }, 'not-open'],
    ['roots', { years_in_country: 6 }, 'open'],
    ['roots', { years_in_country: 5 }, 'not-open'],
  ])('%s: %o is %s (JGC 3/22 par. 32(j))', (id, facts, state) => expect(standing(id, facts).state).toBe(state));

  test('is nooit open of mogelijk zonder één bekend feit (eis C10)', () =>
    expect(routesFor(ROUTES, {}).map(({ state }) => state)).toEqual(ROUTES.map(() => 'unseen')));

  test('zegt per voorwaarde wat er is en wat ontbreekt', () =>
    expect(standing('medical', { treatment_needed_here: true }).conditions.map(({ state }) => state)).toEqual([
      'held',
      'missing',
    ]));
});

const answer = (seen: RouteState): RouteAnswered => ({
  type: 'RouteAnswered',
  ...givenBy(),
  routeId: 'roots',
  answer: 'not-for-this-child',
  seen,
  reason: 'Haar leven ligt bij haar grootmoeder.',
  restsOn: [],
});
const held = (seen: RouteState, ...since: FactKey[]) => ({ answer: answer(seen), since: new Set(since) });

describe('een antwoord op een weg', () => {
  const open = standing('roots', { years_in_country: 6 });

  test('geldt zolang er niets nieuws is over die weg', () => {
    expect(stillAnswers(open, held('open'))).toBe(true);
    expect(stillAnswers(open, held('open', 'school'))).toBe(true);
  });

  test('geldt niet meer na een nieuw feit over die weg, of als de weg daarna pas openging', () => {
    expect(stillAnswers(open, held('open', 'years_in_country'))).toBe(false);
    expect(stillAnswers(open, held('not-open'))).toBe(false);
  });

  test('laat geen open weg ongezien: zonder geldig antwoord staat hij in de lijst', () => {
    expect(unanswered([open], new Map(), 'open')).toEqual([open]);
    expect(unanswered([open], new Map([['roots', held('open')]]), 'open')).toEqual([]);
    expect(unanswered([open], new Map([['roots', held('possible')]]), 'open')).toEqual([open]);
  });
});
