import { describe, expect, it } from 'vitest';
import { fact, play, returnReady, type Step, without } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, TODAY } from '../../../tests/support/given.ts';
import { departureOfficer, youthProtector } from '../../../tests/support/people.ts';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { HAND_OVER_ITEMS } from '../dossier/protection-measure.ts';
import { protectedChildHandedOver } from './protected-child-handed-over.ts';

const inForce = { protection_measure_in_force: true } as const;
const unsaid = without(
  returnReady,
  (given_) => given_.type === 'RecordFact' && given_.fact === 'protection_measure_in_force',
);
const today = (actor: Step['actor'], given_: Step['command']): Step => ({ actor, today: TODAY, command: given_ });
const [item] = command('RecordHandOver').items;

describe('kind onder bescherming is overgedragen', () => {
  it('is vervuld of geschonden naar de vier punten — COOP; DT&V gaat na of het kind kan worden overgedragen', () => {
    expect(outcomeOf(protectedChildHandedOver, 'expulsion', { ...inForce, hand_over_confirmed: true })).toBe('met');
    expect(outcomeOf(protectedChildHandedOver, 'dublin_transfer', { ...inForce, hand_over_confirmed: false })).toBe(
      'breached',
    );
  });

  it('mist iets als niemand zei of er een maatregel loopt', () => {
    expect(outcomeOf(protectedChildHandedOver, 'expulsion')).toBe('missing');
    expect(outcomeOf(protectedChildHandedOver, 'expulsion', inForce)).toBe('missing');
  });

  it('gaat niet over wie blijft, en niet over een kind zonder maatregel', () => {
    expect(outcomeOf(protectedChildHandedOver, 'refusal_of_residence', inForce)).toBe('not-applicable');
    expect(outcomeOf(protectedChildHandedOver, 'expulsion', { protection_measure_in_force: false })).toBe(
      'not-applicable',
    );
  });

  it('gaat niet over een ouder die weg moet terwijl het kind bij de andere ouder blijft — IVRK art. 3(2)', () => {
    const parent = { ...inForce, expelled_person: 'parent', other_parent_present: true } as const;
    expect(outcomeOf(protectedChildHandedOver, 'expulsion', parent)).toBe('not-applicable');
    expect(outcomeOf(protectedChildHandedOver, 'expulsion', { ...parent, other_parent_present: false })).toBe(
      'missing',
    );
    expect(outcomeOf(protectedChildHandedOver, 'collective_expulsion', inForce)).toBe('missing');
  });

  it('houdt een vertrek tegen, ook als iemand eerder zei dat er niets liep', () => {
    given(...play(unsaid))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('protected-child-handed-over');
    const running = [...returnReady, today(youthProtector, command('RecordProtectionMeasure'))];
    given(...play(running))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('protected-child-handed-over');
    const items = HAND_OVER_ITEMS.map((each) => ({ ...item!, item: each }));
    given(...play([...running, today(youthProtector, command('RecordHandOver', { items }))]))
      .when(command('AdoptDecision'))
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('neemt het woord van DT&V niet aan dat er geen maatregel loopt — eis E2', () =>
    given(...play(unsaid))
      .when(fact('protection_measure_in_force', false), { actor: departureOfficer })
      .thenRefused('fact-asks-independence'));
});
