// Ordinary dossiers and the decisions planned on them: exactly what then stands open, so that no rule blocks what it is not
// about. One fact changed at a time: one-fact.test.ts. What a law asks by itself: each safeguard's own test.
import { describe, expect, test } from 'vitest';
import { play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { situation } from '../../../tests/support/situations.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import { plannedDecision } from '../dossier/planned.ts';
import { situationOfDossier } from '../situation/from-dossier.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import { assess } from './assess.ts';
import { blocks } from './blocking.ts';

/** What was recorded to decide on protection or on a first stay: nobody records it for another decision. */
const OF_AN_APPLICATION = ['officer_trained', 'first_application', 'hardship_considered'] as const;
type Change = { readonly [Key in keyof Facts]: Facts[Key] | undefined };

const file = fileOf(play(refusalReady));
const held = plannedDecision(file)!;

/** A girl of ten with her mother, and such a decision about her, with everything recorded that any decision asks. */
function planned(kind: DecisionKind, change: Change = {}): Situation {
  const of = situationOfDossier(file, { ...held, plan: { ...held.plan, kind } }, contextOf());
  const unasked = Object.fromEntries(OF_AN_APPLICATION.map((key) => [key, undefined]));
  return { ...of, facts: { ...of.facts, ...unasked, ...change } as Facts };
}

const open = (of: Situation): readonly string[] =>
  assess(of)
    .filter(blocks)
    .map(({ safeguard }) => safeguard);

/** The dossier of a child that is not in the country. */
const ABROAD: Change = { years_in_country: undefined, born_in_country: undefined, child_age_at_arrival: undefined };
/** A child alone that is looked after here. */
const ALONE: Change = {
  unaccompanied: true,
  accompanied_by: undefined,
  guardian_appointed: true,
  referred_to_child_protection: true,
};

describe('een gewoon besluit wacht alleen op wat erover gaat', () => {
  test.each<readonly [string, DecisionKind, Change, readonly string[]]>([
    [
      'een weigering: wie opgeleid is en wat schrijnend is (Procedureverordening art. 22, Vb art. 3.6ba)',
      'refusal-of-residence',
      {},
      ['trained-officer', 'hardship-considered'],
    ],
    [
      'een weigering die niet over asiel gaat: alleen wat schrijnend is (Vb art. 3.6ba)',
      'refusal-of-residence',
      { asylum_seeker: false },
      ['hardship-considered'],
    ],
    [
      'een visum voor een kind in het buitenland: niets van asiel of terugkeer (IVRK art. 10)',
      'entry-refusal',
      ABROAD,
      [],
    ],
    [
      'een visum voor een kind alleen in het buitenland: geen opvang bij terugkeer (Terugkeerrichtlijn art. 10(2))',
      'entry-refusal',
      { ...ABROAD, ...ALONE },
      [],
    ],
    [
      'wie een kind dat hier is een visum weigert, ontloopt niets (Vb art. 3.6ba)',
      'entry-refusal',
      {},
      ['hardship-considered'],
    ],
    ['uitstel van vertrek om gezondheid: niets van asiel (IVRK art. 24)', 'medical-deferral-refusal', {}, []],
    [
      'een aanvraag die niet wordt behandeld: geen ander deel van het land (Kwalificatieverordening art. 8(6))',
      'application-inadmissible',
      { ...ALONE, return_decision_issued: false },
      ['trained-officer', 'hardship-considered'],
    ],
    [
      'een weigering van een kind alleen: wel een ander deel van het land (Kwalificatieverordening art. 8(6))',
      'refusal-of-residence',
      { ...ALONE, return_decision_issued: false },
      ['trained-officer', 'hardship-considered', 'internal-protection-with-care'],
    ],
  ])('%s', (_, kind, change, expected) => {
    expect(open(planned(kind, change))).toEqual(expected);
  });

  test('een beoordeelde verhuizing van een kind met ouder: alleen of de advocaat het weet (Opvangrichtlijn art. 20(7))', () => {
    const moved = planned('relocation', {
      light_move: true,
      move_assessed: true,
      move_assessed_independently: true,
      moves_last_12_months: 0,
      reception_conditions: 'suitable family location',
      contact_with_lawyer: undefined,
    });
    expect(open(moved)).toEqual(['access-to-lawyer']);
  });

  test.each(['favourable', 'releasing', 'urgent-protective'] as const)(
    'een besluit dat %s is, wordt ook zonder één feit niet als vertrek behandeld (eis C5)',
    (direction) => {
      const found = assess(situation('other', {}, direction)).filter(({ safeguard }) =>
        ['care-on-return', 'protected-child-handed-over', 'no-limbo-until-majority'].includes(safeguard),
      );
      expect(found.map(({ outcome }) => outcome)).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
    },
  );
});
