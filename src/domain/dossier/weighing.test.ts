// Step 3: every interest has its place, staying is compared, and a departure has reasons that rest on this child.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, stepOne, stepsTwoAndThree } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept } from '../../../tests/support/given.ts';

const signed = play([...openingSteps, ...stepOne.slice(0, -1)]);
const named = play([...openingSteps, ...stepOne, ...stepsTwoAndThree.slice(0, 1)]);
const weighing = command('RecordWeighing');
const [stay, leave] = weighing.options;
if (!stay || !leave) throw new Error('The example compares two options.');
const { departureReasons: _, ...withoutReasons } = weighing;

describe('de belangen afwegen', () => {
  it('legt vast wat er is vergeleken, hoe elk belang telt en wat het kind zei; JGC 3/22 par. 33', () =>
    given(...named)
      .when(weighing)
      .thenEvents(kept('InterestsWeighed', weighing)));

  it('weigert voordat stap 1 is verzegeld; JGC 3/22 par. 28', () =>
    given(...signed)
      .when(weighing)
      .thenRefused('weighing-before-seal'));

  it('weigert één mogelijkheid, of een vergelijking zonder blijven', () => {
    given(...named)
      .when({ ...weighing, options: [stay] })
      .thenRefused('options-too-few');
    given(...named)
      .when({ ...weighing, options: [leave, leave] })
      .thenRefused('options-too-few');
    given(...named)
      .when({ ...weighing, options: [leave, { ...leave, scenario: 'transfer' }] })
      .thenRefused('options-too-few');
  });

  it('telt tijdelijk blijven ook als blijven', () =>
    given(...named)
      .when({ ...weighing, options: [leave, { ...stay, scenario: 'temporary-stay' }] })
      .thenHappens('InterestsWeighed'));

  it('weigert een keuze die niet is vergeleken', () =>
    given(...named)
      .when({ ...weighing, chosen: 'transfer' })
      .thenRefused('chosen-not-among-options'));

  it('weigert als een genoemd belang geen gewicht heeft', () =>
    given(...named)
      .when({ ...weighing, weights: [] })
      .thenRefused('interest-not-weighed'));

  it('weigert een keuze die stil afwijkt van wat het beste was; GC 14 par. 97', () =>
    given(...named)
      .when({ ...weighing, departsFromInterests: false })
      .thenRefused('departure-not-stated'));

  it('kiest zonder reden wat voor het kind het beste is', () =>
    given(...named)
      .when({ ...withoutReasons, chosen: 'stay', departsFromInterests: false, restsOn: [] })
      .thenHappens('InterestsWeighed'));

  it('weigert een afwijking zonder redenen, of zonder onderdelen waarop zij rusten; GC 14 par. 97', () => {
    given(...named)
      .when(withoutReasons)
      .thenRefused('departure-without-reasons');
    given(...named)
      .when({ ...weighing, restsOn: [] })
      .thenRefused('departure-without-reasons');
  });

  it('weigert een standaardzin als reden of als gewicht van de mening; GC 14 par. 97', () => {
    const stock = 'Het belang van het kind is betrokken.';
    given(...named)
      .when({ ...weighing, childViews: stock })
      .thenRefused('weighing-stock-phrase');
    given(...named)
      .when({ ...weighing, departureReasons: stock })
      .thenRefused('weighing-stock-phrase');
  });

  it('telt alleen wat het kind toen had gezegd', () => {
    const file = fileOf(play([...openingSteps, ...stepOne, ...stepsTwoAndThree]));
    expect(file.hearingsWeighed).toBe(0);
  });
});
