// What periods of a life here tell the safeguards: counted from what was recorded, unknown where nothing was.
import { describe, expect, it } from 'vitest';
import { fact, openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, id } from '../../../tests/support/commands.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { receptionWorker } from '../../../tests/support/people.ts';
import { factsOfDossier } from './from-dossier.ts';

const { jurisdiction, today } = contextOf();
const factsAfter = (...commands: readonly CommandInput[]) => {
  const steps = commands.map((each) => ({ actor: receptionWorker, today: '2026-03-01', command: each }));
  return factsOfDossier(fileOf(play([...openingSteps, ...steps])), { today, jurisdiction });
};
const period = command('RecordLivingPeriod');
const school = { ...period, periodId: id(62), topic: 'school' as const };

describe('een leven hier', () => {
  it('is onbekend zolang niemand iets vastlegde; de duur van het verblijf volgt uit de aankomst', () => {
    const facts = factsAfter();
    for (const key of ['moves_last_12_months', 'emergency_reception_days', 'days_without_school', 'school'])
      expect(facts).not.toHaveProperty(key);
    expect(facts.share_of_life_here).toBe(78);
  });

  it('telt verhuizingen en dagen in noodopvang — Opvangrichtlijn art. 20', () => {
    const emergency = { ...period, periodId: id(63), kind: 'emergency-reception' as const, from: '2026-02-01' };
    expect(factsAfter(period, emergency)).toMatchObject({
      moves_last_12_months: 1,
      emergency_reception_days: 30,
      emergency_reception_days_now: 30,
    });
  });

  it('weet van school wat er staat, en anders wat iemand als feit vastlegde — IVRK art. 28', () => {
    expect(factsAfter({ ...school, kind: 'newcomers-class' }).school).toBe(true);
    expect(factsAfter({ ...school, kind: 'none', from: '2026-02-21' })).toMatchObject({
      school: false,
      days_without_school: 10,
    });
    expect(factsAfter(fact('school', true)).school).toBe(true);
    // Een school die voorbij is, zegt niets over nu.
    expect(factsAfter({ ...school, kind: 'regular-school', until: '2026-01-31' })).not.toHaveProperty('school');
  });

  it('tussen volwassenen of op straat staat er ook als dagen — IVRK art. 27', () => {
    expect(factsAfter({ ...period, kind: 'adult-centre', from: '2026-02-01', until: '2026-02-10' })).toMatchObject({
      days_in_adult_centre: 10,
    });
    expect(factsAfter({ ...period, kind: 'none', from: '2026-02-28' }).months_without_shelter).toBe(1);
  });
});
