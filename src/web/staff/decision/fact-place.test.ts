import { describe, expect, test } from 'vitest';
import { PROVEN_FACTS } from '../../../domain/situation/proven-facts.ts';
import { asksNothing, placeOfFact, topicOfFact } from './fact-place.ts';

describe('waar een ontbrekend feit wordt aangevuld', () => {
  test.each([
    ['child_heard', 'hearing'],
    ['guardian_appointed', 'protection'],
    ['child_informed', 'protection'],
    ['assessment_disciplines', 'assessment'],
    ['best_interests_assessed', 'assessment'],
    ['interests_sealed', 'steps'],
    ['child_views_weighed', 'steps'],
    ['weighing_recorded', 'steps'],
    ['child_age_years', 'child'],
    ['age_assessment_multidisciplinary', 'age'],
    ['registered_as_adult_in_other_state', 'age'],
    ['moves_last_12_months', 'living'],
    ['move_assessed', 'move'],
    ['light_move', 'move'],
    ['stateless', 'child'],
    ['destination', 'plan'],
    ['explanation_planned', 'explanation'],
    ['receiving_state_conditions_checked', 'facts'],
  ])('%s staat bij %s', (fact, name) => {
    expect(placeOfFact(fact).name).toBe(name);
  });

  test('wat een vastlegging bewijst, wordt nooit als los feit ingetypt', () => {
    expect(PROVEN_FACTS.filter((fact) => placeOfFact(fact).name === 'facts')).toEqual([]);
  });

  test('een gewoon feit opent op zijn eigen regel', () => {
    expect(topicOfFact('d1', 'facts', 'school_days_missed')).toBe('/dossiers/d1/feiten?feit=school_days_missed');
    expect(topicOfFact('d1', 'steps', 'weighing_recorded')).toBe('/dossiers/d1/stappen');
  });
});

test('waar nee goed nieuws is, hoeft niemand iets te herstellen (huis §4)', () => {
  expect(asksNothing('best_interests_mentioned_only_formally')).toBe(true);
  expect(asksNothing('explanation_planned')).toBe(false);
});
