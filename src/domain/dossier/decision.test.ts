// Planning, withdrawing and adopting: by the organisation that takes this kind of decision, one at a time, in own words.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { type CommandOf, command, DECISION, id } from '../../../tests/support/commands.ts';
import { contextOf, fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, protectionInvestigator, READERS } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { type AdoptDecision, adoptDecision } from './decision.ts';
import { DECISION_KIND_IDS, DECISION_KINDS, directionOf, measureOf } from './decision-kinds.ts';

const opened = play(openingSteps.slice(0, 1));
const ready = play(refusalReady);
const adopted = play([...refusalReady, ...adoptionSteps.slice(0, 1)]);
const planning = command('PlanDecision');
const withdrawing = command('WithdrawDecision');
const adopting = command('AdoptDecision');
const withdrawn = play([{ actor: decisionOfficer, today: TODAY, command: withdrawing }], ready);
const stock = 'Het belang van het kind is meegewogen.';

describe('een besluit voorbereiden', () => {
  it('legt vast wat het voor dit kind zou betekenen', () =>
    given(...opened)
      .when(planning)
      .thenEvents(kept('DecisionPlanned', planning)));

  it.each(DECISION_KIND_IDS)('kan alleen door wie dat besluit neemt: %s', (kind) => {
    for (const actor of READERS) {
      const asking = given(...opened).when({ ...planning, kind, separationReason: 'Gevaar thuis.' }, { actor });
      if (NETHERLANDS.decisionTakers[kind]?.includes(actor.organisation)) asking.thenHappens('DecisionPlanned');
      else asking.thenRefused('not-your-decision');
    }
  });

  it('gebeurt één voor één', () => {
    given(...ready)
      .when(planning)
      .thenRefused('decision-exists');
    given(...ready)
      .when({ ...planning, decisionId: id(2) })
      .thenRefused('decision-already-planned');
    given(...withdrawn)
      .when({ ...planning, decisionId: id(2) })
      .thenHappens('DecisionPlanned');
    given(...adopted)
      .when({ ...planning, decisionId: id(2) })
      .thenHappens('DecisionPlanned');
  });

  it('weigert een scheiding zonder reden, ook als alleen de naam het zegt; IVRK art. 9', () => {
    given(...opened)
      .when({ ...planning, separates: 'yes' })
      .thenRefused('separation-not-explained');
    given(...opened)
      .when({ ...planning, kind: 'separation', separates: 'no' })
      .thenRefused('separation-not-explained');
    given(...opened)
      .when({ ...planning, separates: 'yes', separationReason: 'Acuut geweld thuis.' })
      .thenHappens('DecisionPlanned');
  });

  it('weigert standaardzinnen; GC 14 par. 97', () => {
    given(...opened)
      .when({ ...planning, summary: stock })
      .thenRefused('decision-stock-phrase');
    given(...opened)
      .when({ ...planning, separates: 'yes', separationReason: stock })
      .thenRefused('decision-stock-phrase');
  });
});

describe('welke kant een besluit op werkt', () => {
  const plan = (kind: (typeof DECISION_KIND_IDS)[number], rest: Partial<CommandOf<'PlanDecision'>> = {}) => ({
    kind,
    separates: rest.separates ?? ('no' as const),
    takesLiberty: rest.takesLiberty ?? ('no' as const),
  });

  it.each(DECISION_KIND_IDS)('%s: vastzetten is altijd tegen het kind; IVRK art. 37', (kind) => {
    expect(directionOf(plan(kind, { takesLiberty: 'yes' }))).toBe('adverse');
    expect(measureOf(plan(kind, { takesLiberty: 'yes' }))).toBe('detention');
  });

  it.each(DECISION_KIND_IDS)(
    '%s: scheiden is tegen het kind, tenzij het uit gevaar wordt gehaald; IVRK art. 9',
    (kind) => {
      const expected = kind === 'urgent-protection' ? 'urgent-protective' : 'adverse';
      expect(directionOf(plan(kind, { separates: 'yes' }))).toBe(expected);
    },
  );

  it('een besluit tot vastzetten of scheiden is dat, wat er ook is ingevuld', () => {
    expect(measureOf(plan('detention'))).toBe('detention');
    expect(measureOf(plan('separation'))).toBe('separation');
    expect(directionOf(plan('separation'))).toBe('adverse');
  });

  it('een vergunning die scheidt, is een scheiding; een terugkeer die scheidt, blijft ook terugkeer', () => {
    expect(measureOf(plan('residence-permit', { separates: 'yes' }))).toBe('separation');
    expect(measureOf(plan('return-decision', { separates: 'yes' }))).toBe('expulsion');
  });

  it('elk soort heeft een naam in twee talen', () => {
    for (const { name } of Object.values(DECISION_KINDS)) expect(name.nl && name.en).toBeTruthy();
  });
});

describe('een besluit intrekken', () => {
  it('legt vast waarom', () =>
    given(...ready)
      .when(withdrawing)
      .thenEvents(kept('DecisionWithdrawn', withdrawing)));

  it('kan niet bij wat er niet is, al dicht is, of van een ander is', () => {
    given(...opened)
      .when(withdrawing)
      .thenRefused('decision-not-found');
    given(...withdrawn)
      .when(withdrawing)
      .thenRefused('decision-closed');
    given(...adopted)
      .when(withdrawing)
      .thenRefused('decision-closed');
    given(...ready)
      .when(withdrawing, { actor: protectionInvestigator })
      .thenRefused('not-your-decision');
  });
});

describe('een besluit nemen', () => {
  it('legt het besluit en het bewijs vast, samen en in die volgorde; IVRK art. 3', () =>
    given(...ready)
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued'));

  it('kan niet bij wat er niet is, al dicht is, of van een ander is', () => {
    given(...opened)
      .when(adopting)
      .thenRefused('decision-not-found');
    given(...withdrawn)
      .when(adopting)
      .thenRefused('decision-closed');
    given(...adopted)
      .when(adopting)
      .thenRefused('decision-closed');
    given(...ready)
      .when(adopting, { actor: protectionInvestigator })
      .thenRefused('not-your-decision');
  });

  it('weigert een standaardzin als motivering; GC 14 par. 97', () =>
    given(...ready)
      .when({ ...adopting, reasons: stock })
      .thenRefused('decision-stock-phrase'));

  it('weigert zolang onbekend is of het kind wordt vastgezet, maar laat hulp doorgaan; IVRK art. 37', () => {
    const planned = (kind: CommandOf<'PlanDecision'>['kind']) => {
      const unsure = { ...planning, kind, takesLiberty: 'unknown' as const };
      return play([{ actor: decisionOfficer, today: TODAY, command: unsure }], opened);
    };
    given(...planned('refusal-of-residence'))
      .when(adopting)
      .thenRefused('liberty-not-known');
    given(...planned('residence-permit'))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('staat daarna in het dossier met zijn bewijs', () => {
    const decision = fileOf(adopted).decisions[0];
    expect(decision?.adopted?.decisionId).toBe(DECISION);
    expect(decision?.receipt?.decisionId).toBe(DECISION);
  });
});

describe('bijna dezelfde motivering als bij een ander kind (CRC General Comment 14 par. 97)', () => {
  const alike = { others: 2, references: ['VO-2026-0007'] };
  const likenessExplained = 'Deze broer en zus leven in hetzelfde huis en gaan naar dezelfde school.';
  const adopt = (events: Parameters<typeof fileOf>[0], more: object, others = alike) =>
    adoptDecision({ ...adopting, ...more } as AdoptDecision, fileOf(events), { ...contextOf(), alike: others });

  it('houdt een besluit tegen het kind op tot iemand uitlegt waarom dezelfde woorden gelden', () => {
    expect(adopt(ready, {})).toEqual({ ok: false, refusal: { code: 'reasons-near-identical', ...alike } });
    expect(adopt(ready, { likenessExplained: 'Geen bijzonderheden.' })).toMatchObject({
      refusal: { code: 'decision-stock-phrase' },
    });
    for (const nonsense of ['x', 'Ja, klopt.', '1 2 3 4 5 6', adopting.reasons])
      expect(adopt(ready, { likenessExplained: nonsense })).toMatchObject({
        refusal: { code: 'reasons-near-identical' },
      });
    expect(adopt(ready, { likenessExplained })).toMatchObject({
      ok: true,
      value: [{ type: 'DecisionAdopted', likenessExplained, alikeOthers: 2 }],
    });
  });

  it('houdt niets op waar niemand er een kreeg, en nooit een besluit dat helpt', () => {
    expect(adopt(ready, {}, { others: 0, references: [] })).toMatchObject({ ok: true });
    const helping = play(
      [{ actor: decisionOfficer, today: TODAY, command: { ...planning, decisionId: id(3), kind: 'residence-permit' } }],
      opened,
    );
    expect(adopt(helping, { decisionId: id(3) })).toMatchObject({ ok: true, value: [{ alikeOthers: 2 }] });
  });
});
