// Becoming eighteen: the day that counts only moves earlier, the plan waits for no birthday, and safeguards see both.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { contextOf, fileOf, given, kept } from '../../../tests/support/given.ts';
import { guardian, lawyer } from '../../../tests/support/people.ts';
import { situationOfDossier } from '../situation/from-dossier.ts';
import { majorityOf } from './ageing-out.ts';

const opened = play(openingSteps);
const fixing = command('FixReferenceDate');
const planning = command('PlanAgeingOut');
/** The girl of the samples is seventeen: born on 1 September 2008. */
const older = play(
  [
    {
      actor: guardian,
      today: '2026-02-01',
      command: command('CorrectIdentity', { changes: { birthDate: '2008-09-01' } }),
    },
  ],
  opened,
);

describe('de dag die telt voor de leeftijd', () => {
  it('wordt vastgelegd met de bron', () =>
    given(...opened)
      .when(fixing, { actor: lawyer })
      .thenEvents(kept('ReferenceDateFixed', fixing, { actor: lawyer })));

  it('schuift alleen naar voren, in het voordeel van het kind; Gezinsherenigingsrichtlijn art. 2(f)', () => {
    const fixed = play([{ actor: lawyer, today: '2026-02-20', command: fixing }], opened);
    given(...fixed)
      .when({ ...fixing, day: '2026-01-09' })
      .thenRefused('reference-date-moves-later');
    given(...fixed)
      .when(fixing)
      .thenRefused('reference-date-moves-later');
    given(...fixed)
      .when({ ...fixing, day: '2025-12-01' })
      .thenHappens('ReferenceDateFixed');
    given(...fixed)
      .when({ ...fixing, purpose: 'protection', day: '2026-02-01' })
      .thenHappens('ReferenceDateFixed');
  });

  it('ligt niet in de toekomst en niet voor de geboorte', () => {
    given(...opened)
      .when({ ...fixing, day: '2026-03-03' })
      .thenRefused('reference-date-in-the-future');
    given(...opened)
      .when({ ...fixing, day: '2015-01-01' })
      .thenRefused('reference-date-before-birth');
  });
});

describe('het plan voor na de achttiende verjaardag', () => {
  it('wordt met de jongere gemaakt', () =>
    given(...older)
      .when(planning, { actor: guardian })
      .thenEvents(kept('AgeingOutPlanned', planning, { actor: guardian })));

  it('noemt altijd verblijf, wonen en begeleiding; JGC 3/22 par. 32(j)', () =>
    given(...older)
      .when({ ...planning, parts: planning.parts.slice(0, 2) })
      .thenRefused('ageing-out-parts-missing'));

  it('wacht met geen enkel onderdeel tot de verjaardag; eis A6', () => {
    const [first, ...rest] = planning.parts;
    const late = (by: string) => ({ ...planning, parts: [{ ...first!, by }, ...rest] });
    given(...older)
      .when(late('2026-09-01'))
      .thenRefused('ageing-out-after-birthday');
    given(...older)
      .when(late('2026-08-31'))
      .thenHappens('AgeingOutPlanned');
  });

  it('kan ook nog na de verjaardag: te laat is beter dan niet', () =>
    given(...older)
      .when(
        { ...planning, parts: planning.parts.map((part) => ({ ...part, by: '2026-12-01' })) },
        { today: '2026-10-01' },
      )
      .thenHappens('AgeingOutPlanned'));

  it('weigert standaardzinnen', () => {
    const [first, ...rest] = planning.parts;
    const parts = [{ ...first!, plan: 'Het belang van het kind is meegewogen.' }, ...rest];
    given(...older)
      .when({ ...planning, parts })
      .thenRefused('ageing-out-stock-phrase');
  });
});

describe('wat waarborgen ervan zien', () => {
  const planned = (takesEffectOn: string) => {
    const file = fileOf(play([{ actor: lawyer, today: '2026-02-20', command: fixing }], older));
    const plan = { ...command('PlanDecision', { kind: 'return-decision' }), takesEffectOn };
    const decision = {
      plan: { ...plan, type: 'DecisionPlanned', ...kept('DecisionPlanned', plan) },
      answers: [],
      countersigned: [],
    };
    return situationOfDossier(file, decision as never, contextOf()).facts;
  };

  it('de leeftijd op de dag die telt, ook als de jongere daarna achttien wordt', () =>
    expect(planned('2026-04-01')).toMatchObject({ minor_at_application: true, ageing_out_planned: false }));

  it('een besluit dat op of na de verjaardag ingaat, wacht op de verjaardag; Terugkeerrichtlijn art. 8(1)', () => {
    expect(planned('2026-09-01').removal_postponed_until_18).toBe(true);
    expect(planned('2026-08-31').removal_postponed_until_18).toBeUndefined();
  });

  it('de achttiende verjaardag is een dag, of niet bekend', () => {
    expect(majorityOf({ birthDate: '2008-09-01' as never })).toBe('2026-09-01');
    expect(majorityOf({ birthDate: '2008-02-29' as never })).toBe('2026-03-01');
    expect(majorityOf({ birthDate: '0001-01-01' as never })).toBe('0019-01-01');
    expect(majorityOf({})).toBeUndefined();
  });
});
