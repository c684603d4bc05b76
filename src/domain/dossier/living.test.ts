// Periods of a child's life here: one place and one school at a time, corrected by events, never ahead of today.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, id, LIVING_PERIOD } from '../../../tests/support/commands.ts';
import { fileOf, given, kept } from '../../../tests/support/given.ts';
import { receptionWorker } from '../../../tests/support/people.ts';

const opened = play(openingSteps);
const living = command('RecordLivingPeriod');
const second = { ...living, periodId: id(42), from: '2026-01-20', kind: 'emergency-reception' as const };
const following = (...commands: readonly CommandInput[]) =>
  play(
    commands.map((each) => ({ actor: receptionWorker, today: '2026-02-25', command: each })),
    opened,
  );
const first = following(living);

describe('een periode van het leven hier', () => {
  it('wordt vastgelegd met soort, dagen en bron — eis A5', () =>
    given(...opened)
      .when(living, { actor: receptionWorker })
      .thenEvents(kept('LivingPeriodRecorded', living, { actor: receptionWorker })));

  it('eindigt vanzelf als het kind naar een andere plek gaat', () => {
    given(...first)
      .when(second)
      .thenHappens('LivingPeriodEnded', 'LivingPeriodRecorded');
    expect(fileOf(following(living, second)).living.map(({ until }) => until)).toEqual(['2026-01-19', undefined]);
  });

  it('loopt niet door een andere plek heen', () => {
    given(...following(living, second))
      .when({ ...living, periodId: id(43), from: '2025-10-01', until: '2025-11-01' })
      .thenRefused('living-overlaps');
    given(...first)
      .when({ ...second, from: '2025-09-01' })
      .thenRefused('living-overlaps');
    given(...first)
      .when({ ...second, from: '2025-08-01', until: '2025-08-31' })
      .thenHappens('LivingPeriodRecorded');
  });

  it('kan wel naast iets anders lopen: zorg, geld en vrije tijd', () => {
    const club = { ...living, topic: 'leisure' as const, kind: 'club-or-sports' as const };
    given(...following({ ...club, periodId: id(44) }))
      .when({ ...club, periodId: id(45), kind: 'play-on-site' })
      .thenHappens('LivingPeriodRecorded');
  });

  it('ligt niet in de toekomst, en heeft een soort die bij het onderwerp past', () => {
    given(...opened)
      .when({ ...living, from: '2026-03-03' })
      .thenRefused('living-in-the-future');
    given(...opened)
      .when({ ...living, until: '2025-08-30' })
      .thenRefused('living-turned');
    given(...opened)
      .when({ ...living, kind: 'newcomers-class' })
      .thenRefused('living-kind-of-other-topic');
    given(...first)
      .when(living)
      .thenRefused('living-period-exists');
  });

  it('eindigt één keer', () => {
    const ending = command('EndLivingPeriod');
    given(...opened)
      .when(ending)
      .thenRefused('living-period-not-found');
    given(...first)
      .when(ending)
      .thenEvents(kept('LivingPeriodEnded', ending));
    given(...following(living, ending))
      .when(ending)
      .thenRefused('living-ended-already');
  });

  it('wordt verbeterd met een bron, en wat er stond blijft in het dossier', () => {
    const correcting = command('CorrectLivingPeriod');
    given(...first)
      .when(correcting)
      .thenEvents(kept('LivingPeriodCorrected', correcting));
    const [period] = fileOf(following(living, correcting)).living;
    expect(period).toMatchObject({ periodId: LIVING_PERIOD, from: '2025-08-25', place: 'Dronten' });
    given(...first)
      .when({ ...correcting, changes: {} })
      .thenRefused('living-nothing-corrected');
    given(...following(living, second))
      .when({ ...correcting, changes: { until: '2026-02-01' } })
      .thenRefused('living-overlaps');
  });
});
