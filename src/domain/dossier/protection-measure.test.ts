// Measures of child protection: who records them, when they hold, and the hand-over point by point.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command, MEASURE } from '../../../tests/support/commands.ts';
import { day, fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, departureOfficer, guardian, youthProtector } from '../../../tests/support/people.ts';
import { HAND_OVER_ITEMS, isHandedOver, isInForce } from './protection-measure.ts';

const gi = { actor: youthProtector };
const opened = play(openingSteps);
const measure = command('RecordProtectionMeasure');
const ending = command('EndProtectionMeasure');
const handOver = command('RecordHandOver');
const step = (given: Parameters<typeof play>[0][number]['command'], today = TODAY) => ({
  actor: youthProtector,
  today,
  command: given,
});
const recorded = play([step(measure)], opened);
const held = (events: Parameters<typeof fileOf>[0]) => fileOf(events).measures[0]!;

describe('een maatregel van kinderbescherming', () => {
  it('legt de jeugdbescherming vast, met de beschikking', () =>
    given(...opened)
      .when(measure, gi)
      .thenEvents(kept('ProtectionMeasureRecorded', measure, gi)));

  it('legt een migratiedienst niet vast en beëindigt zij niet; eis E2', () => {
    for (const actor of [decisionOfficer, departureOfficer])
      for (const given_ of [measure, ending, handOver])
        given(...recorded)
          .when(given_, { actor })
          .thenRefused('measure-asks-independence');
  });

  it('vraagt een beschikking, behalve bij hulp die het gezin zelf aanneemt', () => {
    const { courtOrder: _, ...without } = measure;
    given(...opened)
      .when(without, gi)
      .thenRefused('measure-without-order');
    given(...opened)
      .when({ ...without, kind: 'voluntary-help' }, gi)
      .thenHappens('ProtectionMeasureRecorded');
  });

  it('begint niet na vandaag en eindigt niet voor het begin', () => {
    given(...opened)
      .when({ ...measure, from: '2026-03-03' }, gi)
      .thenRefused('measure-days-wrong');
    given(...opened)
      .when({ ...measure, until: '2025-08-31' }, gi)
      .thenRefused('measure-days-wrong');
    given(...recorded)
      .when(measure, gi)
      .thenRefused('measure-exists');
    given(...recorded)
      .when({ ...ending, endedOn: '2025-08-31' }, gi)
      .thenRefused('measure-days-wrong');
  });

  it('loopt tot iemand zegt dat hij is geëindigd, ook na de laatste dag van de beschikking', () => {
    expect(isInForce(held(recorded), day('2026-12-01'))).toBe(true);
    const ended = play([step(ending)], recorded);
    expect(isInForce(held(ended), day('2026-02-15'))).toBe(true);
    expect(isInForce(held(ended), day('2026-02-16'))).toBe(false);
    given(...ended)
      .when(ending, gi)
      .thenRefused('measure-not-found');
  });
});

describe('de overdracht', () => {
  it('telt het antwoord uit het andere land alleen op papier', () => {
    const spoken = handOver.items.map(({ writtenReply: _, ...item }) => item);
    given(...recorded)
      .when({ ...handOver, items: spoken }, gi)
      .thenRefused('hand-over-without-reply');
    given(...recorded)
      .when({ ...handOver, items: spoken.map((item) => ({ ...item, confirmed: 'unknown' as const })) }, gi)
      .thenHappens('HandOverRecorded');
    given(...recorded)
      .when(handOver, gi)
      .thenHappens('HandOverRecorded');
  });

  it('is rond als elk van de vier punten is bevestigd, door wie dan ook van hen', () => {
    const [abroad] = handOver.items;
    if (!abroad) throw new Error('one item');
    const others = HAND_OVER_ITEMS.filter((item) => item !== 'authority-abroad').map((item) => ({ ...abroad, item }));
    const almost = play([step(handOver), step({ ...handOver, items: others.slice(1) })], recorded);
    expect(isHandedOver(held(almost))).toBe(false);
    const all = play([{ actor: guardian, today: TODAY, command: { ...handOver, items: others.slice(0, 1) } }], almost);
    expect(isHandedOver(held(all))).toBe(true);
    const undone = play([step({ ...handOver, items: [{ ...abroad, confirmed: 'no' }] })], all);
    expect(isHandedOver(held(undone))).toBe(false);
    expect(held(undone).recorded.measureId).toBe(MEASURE);
  });

  it('noemt elk punt één keer, van een maatregel die loopt', () => {
    given(...recorded)
      .when({ ...handOver, items: [...handOver.items, ...handOver.items] }, gi)
      .thenRefused('hand-over-item-twice');
    given(...opened)
      .when(handOver, gi)
      .thenRefused('measure-not-found');
  });
});
