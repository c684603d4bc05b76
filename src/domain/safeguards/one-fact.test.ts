// One fact changed, and exactly the findings that turn on it change: on a whole dossier in which everything was recorded before
// a return decision, and on small situations by hand.
import { describe, expect, test } from 'vitest';
import { play, returnReady } from '../../../tests/support/adoptable-path.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { situation } from '../../../tests/support/situations.ts';
import { plannedDecision } from '../dossier/planned.ts';
import { situationOfDossier } from '../situation/from-dossier.ts';
import type { Facts, Measure, Situation } from '../situation/situation.ts';
import { assess } from './assess.ts';
import type { Outcome } from './safeguard.ts';

type Change = { readonly [Key in keyof Facts]: Facts[Key] | undefined };

const file = fileOf(play(returnReady));
/** A girl of ten with her mother, seven years here, with everything on record that a return asks. */
const WHOLE = situationOfDossier(file, plannedDecision(file)!, contextOf());

const outcomes = (of: Situation): ReadonlyMap<string, Outcome> =>
  new Map(assess(of).map(({ safeguard, outcome }) => [safeguard, outcome]));

/** What changes between these situations: per safeguard the outcome before and after. */
function changed(before: Situation, change: Change): Readonly<Record<string, string>> {
  const was = outcomes(before);
  const now = outcomes({ ...before, facts: { ...before.facts, ...change } as Facts });
  return Object.fromEntries(
    [...now].flatMap(([id, outcome]) => (was.get(id) === outcome ? [] : [[id, `${was.get(id)} > ${outcome}`]])),
  );
}

const whole = (facts: Change): Situation => ({ ...WHOLE, facts: { ...WHOLE.facts, ...facts } as Facts });

describe('in een heel dossier verandert met één feit precies wat daarover gaat', () => {
  test.each<readonly [string, Change, Change, Readonly<Record<string, string>>]>([
    [
      'van zestien naar zeventien (JGC 3/22 par. 32(j))',
      { child_age_years: [16] },
      { child_age_years: [17] },
      {
        'ageing-out-planned': 'not-applicable > breached',
      },
    ],
    [
      'van zeventien naar achttien (Gezinsherenigingsrichtlijn art. 2(f))',
      { child_age_years: [17] },
      { child_age_years: [18] },
      {
        'age-at-reference-date': 'not-applicable > missing',
      },
    ],
    [
      'alleen in plaats van met moeder (Procedureverordening art. 23)',
      {},
      { unaccompanied: true, accompanied_by: undefined },
      {
        'representative-in-procedure': 'not-applicable > met',
        'guardian-appointed': 'not-applicable > breached',
        'guardian-caseload': 'not-applicable > missing',
        'identified-and-referred': 'not-applicable > missing',
        'unaccompanied-child-protected': 'not-applicable > missing',
        'no-limbo-until-majority': 'not-applicable > missing',
        'family-life-proportionality': 'met > not-applicable',
        'non-discrimination': 'not-applicable > missing',
        'care-on-return': 'not-applicable > missing',
      },
    ],
    [
      'gehoord of aangeboden en bedankt: dat is beide goed (IVRK art. 12)',
      {},
      { child_heard: false, child_hearing_offered: true },
      {},
    ],
    [
      'niet gehoord en niet aangeboden (IVRK art. 12)',
      {},
      { child_heard: false, child_hearing_offered: false },
      {
        'child-heard': 'met > breached',
      },
    ],
    [
      'de leeftijd wordt betwist (Procedureverordening art. 25)',
      {},
      { minority_disputed: true },
      {
        'representative-in-procedure': 'not-applicable > met',
        'age-assessment-method': 'not-applicable > missing',
        'benefit-of-the-doubt': 'not-applicable > missing',
        'documents-examined': 'not-applicable > missing',
        'identity-preserved': 'not-applicable > missing',
        'identified-and-referred': 'not-applicable > met',
      },
    ],
    [
      'een document van wie het afgaf, nagegaan, bij een betwiste leeftijd (JGC 4/23 par. 4)',
      { minority_disputed: true },
      { documents_shown: ['birth certificate'], documents_verified_with_issuing_authority: true },
      { 'documents-examined': 'missing > met' },
    ],
    [
      'vijf jaar of zes jaar hier (keuze van dit systeem)',
      { years_in_country: 5 },
      { years_in_country: 6 },
      {
        'rootedness-weighed': 'not-applicable > met',
      },
    ],
    [
      'migratiebeheersing geeft de doorslag (JGC 3/22 par. 33)',
      {},
      { migration_control_decisive: true },
      {
        'migration-control-not-decisive': 'met > breached',
      },
    ],
    [
      'een scheiding (IVRK art. 9)',
      { separation_in_best_interests_decision: undefined },
      { separation_from_parent: true },
      { 'family-unity': 'met > missing' },
    ],
    [
      'een scheiding om wat een ouder doet (IVRK art. 2(2))',
      { separation_in_best_interests_decision: undefined, separation_from_parent: true },
      { reason_for_separation: 'moeder werkt niet mee' },
      {
        'family-unity': 'missing > breached',
        'parent-conduct-not-attributed': 'met > breached',
      },
    ],
    ['geen advocaat (JGC 3/22 par. 36)', {}, { legal_representative: false }, { 'access-to-lawyer': 'met > breached' }],
    [
      'stap 1 pas na andere belangen verzegeld (eis C3)',
      {},
      { interests_sealed_before_other_interests: false },
      {
        'step-one-sealed-first': 'met > breached',
      },
    ],
    [
      'geen gesprek gepland (JGC 3/22 par. 35)',
      {},
      { explanation_planned: false },
      { 'explanation-planned': 'met > breached' },
    ],
  ])('%s', (_, start, change, expected) => expect(changed(whole(start), change)).toEqual(expected));
});

describe('bij vastzetten verandert met één feit precies wat daarover gaat', () => {
  const held = (facts: Change, measure: Measure = 'detention') =>
    situation(measure, { detention: true, ...facts } as Facts);

  test.each<readonly [string, Change, Change, Readonly<Record<string, string>>]>([
    [
      'een eigen bevel of een vermelding in dat van de ouders (IVRK art. 37)',
      { children_have_own_detention_order: false },
      { children_have_own_detention_order: true },
      {
        'own-detention-order': 'breached > met',
        'detention-review': 'breached > missing',
      },
    ],
    [
      'dag vijftien of zestien zonder toets (Opvangrichtlijn art. 11(3))',
      { detention_days: 15, judicial_review_done: false, asylum_seeker: true },
      { detention_days: 16 },
      { 'detention-review': 'missing > breached' },
    ],
    [
      'dag veertien of vijftien zonder bekende voortvarendheid (Vc A5)',
      { detention_days: 14, removal_planned_within_14_days: true },
      { detention_days: 15 },
      { 'detention-shortest-time': 'met > missing' },
    ],
  ])('%s', (_, start, change, expected) => expect(changed(held(start), change)).toEqual(expected));

  test('een verwijzing naar vrijheid maakt elk besluit tot vastzetten (JGC 4/23 par. 5)', () =>
    expect(changed(WHOLE, { detention: true })).toEqual({
      'no-child-detention': 'met > breached',
      'alternatives-to-detention': 'not-applicable > missing',
      'own-detention-order': 'not-applicable > missing',
      'detention-review': 'not-applicable > missing',
      'detention-shortest-time': 'not-applicable > missing',
      'detention-conditions': 'not-applicable > missing',
    }));
});
