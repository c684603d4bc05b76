import { describe, expect, test } from 'vitest';
import { situationOf } from './situation.ts';

const facts = { child_heard: false, best_interests_assessed: false, removal_executed: true };
const decision = { measure: 'expulsion' as const, facts };

describe('van beslissing naar situatie', () => {
  test('geeft alle feiten door als een nadelige maatregel', () => {
    const lists = { assessed_keys: ['best_interests_assessed' as const], later_keys: ['removal_executed' as const] };
    expect(situationOf({ ...decision, ...lists }, { raw: false })).toEqual({
      measure: 'expulsion',
      direction: 'adverse',
      facts,
    });
  });

  test('haalt in de strenge proef precies de feiten weg die de beslissing noemt', () => {
    const lists = { assessed_keys: ['child_heard' as const], later_keys: [] };
    expect(situationOf({ ...decision, ...lists }, { raw: true }).facts).toEqual({
      best_interests_assessed: false,
      removal_executed: true,
    });
  });

  test('valt terug op de catalogus waar de beslissing niet zegt welke feiten een oordeel zijn', () => {
    expect(situationOf(decision, { raw: true }).facts).toEqual({ child_heard: false });
  });
});
