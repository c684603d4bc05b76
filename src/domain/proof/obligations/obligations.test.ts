import { describe, expect, it } from 'vitest';
import {
  adoptionSteps,
  play,
  refusalReady,
  returnReady,
  type Step,
  withOther,
  without,
} from '../../../../tests/support/adoptable-path.ts';
import { command, DECISION, id } from '../../../../tests/support/commands.ts';
import { contextOf, fileOf, TODAY } from '../../../../tests/support/given.ts';
import { decisionOfficer, guardian, investigator } from '../../../../tests/support/people.ts';
import { judge } from '../../decide.ts';
import type { DossierEventType } from '../../dossier/commands.ts';
import { decisionById } from '../../dossier/planned.ts';
import type { KeptObligation } from '../../dossier/receipt.ts';
import { NORM_IDS } from '../../norms/register.ts';
import { safeguardOf } from '../../safeguards/assess.ts';
import { OBLIGATION_IDS } from './ids.ts';
import { OBLIGATIONS, obligationsOn, obligationsSince } from './obligations.ts';
import { OBLIGATION_WORDS } from './words.ts';

/** What stands with every obligation after these steps. */
function standing(steps: readonly Step[], today = TODAY, decisionId = DECISION): ReadonlyMap<string, KeptObligation> {
  const file = fileOf(play(steps));
  const decision = decisionById(file, decisionId);
  if (!decision) throw new Error('no such decision');
  const context = contextOf({ today });
  const seen = { file, decision, ...judge(file, decision, context), today: context.today };
  return new Map(obligationsOn(seen).map((obligation) => [obligation.id, obligation]));
}
const statusOf = (steps: readonly Step[], obligation: string, today = TODAY) =>
  standing(steps, today).get(obligation)?.status;
const reasonOf = (steps: readonly Step[], obligation: string) => standing(steps).get(obligation)?.reason?.nl ?? '';
/** The types of the events to which an obligation points. */
const shownBy = (steps: readonly Step[], obligation: string): readonly DossierEventType[] => {
  const { trail } = fileOf(play(steps));
  return (standing(steps).get(obligation)?.evidence ?? []).map(
    ({ version }) => trail.find((entry) => entry.version === version)?.event.type ?? ('?' as DossierEventType),
  );
};
const ready = refusalReady;
const leaving = (...types: readonly string[]) => without(ready, ({ type }) => types.includes(type));

describe('de achttien bewijsplichten', () => {
  it('zijn er alle achttien, in volgorde, met woorden, normen en waarborgen die bestaan; domein par. 8.1', () => {
    expect(OBLIGATIONS.map(({ id: each }) => each)).toEqual(OBLIGATION_IDS);
    expect(Object.keys(OBLIGATION_WORDS)).toEqual(OBLIGATION_IDS);
    for (const { norms, safeguards } of OBLIGATIONS) {
      for (const norm of norms) expect(NORM_IDS).toContain(norm);
      for (const safeguard of safeguards) expect(safeguardOf(safeguard), safeguard).toBeDefined();
    }
  });

  it('zeggen altijd waarom iets niet is aangetoond, niet speelt of nog komt', () => {
    for (const steps of [
      ready,
      leaving('RecordHearing', 'RecordWeighing'),
      leaving('SignAssessment', 'SealInterests', 'NameOtherInterest', 'RecordWeighing'),
    ])
      for (const { id: each, status, reason } of standing(steps).values())
        if (status !== 'met')
          expect(reason, `${each} ${status}`).toMatchObject({
            nl: expect.stringMatching(/\S/),
            en: expect.stringMatching(/\S/),
          });
  });

  it('zijn op een leeg dossier nergens aangetoond, behalve dat het kind een eigen dossier heeft en niet van iemand wordt gescheiden', () => {
    const bare: readonly Step[] = [
      { actor: decisionOfficer, today: '2026-01-10', command: command('OpenDossier') },
      { actor: decisionOfficer, today: '2026-02-20', command: command('PlanDecision') },
    ];
    const met = [...standing(bare).values()].filter(({ status }) => status === 'met').map(({ id: each }) => each);
    expect(met.filter((each) => !['PO-11'].includes(each))).toEqual([]);
  });

  it('wijzen alleen naar gebeurtenissen die er zijn, en nooit naar een ander besluit', () => {
    const other = command('PlanDecision', {
      decisionId: id(2),
      kind: 'residence-permit',
      summary: 'Samira mag blijven.',
    });
    const steps: readonly Step[] = [...ready, { actor: decisionOfficer, today: '2026-02-24', command: other }];
    const { trail } = fileOf(play(steps));
    for (const { evidence } of standing(steps).values())
      for (const { version } of evidence) {
        const event = trail[version - 1]?.event;
        expect(event).toBeDefined();
        expect(event && 'decisionId' in event ? event.decisionId : DECISION).toBe(DECISION);
      }
  });
});

describe('een bewijsplicht leunt op de waarborgen', () => {
  const file = fileOf(play(ready));
  const [decision] = file.decisions;
  type Outcome = 'met' | 'breached' | 'missing' | 'for-human' | 'not-applicable';
  /** PO-10 rests on one safeguard and nothing else. */
  const found = (outcome: Outcome | undefined, answered: boolean) => {
    if (!decision) throw new Error('no decision');
    const safeguard = 'migration-control-not-decisive';
    const findings = outcome ? [{ safeguard, outcome, because: [] }] : [];
    const seen = { file, decision, findings, answered: new Set(answered ? [safeguard] : []), today: contextOf().today };
    return obligationsOn(seen).find(({ id: each }) => each === 'PO-10');
  };

  it.each([
    ['met', false, 'met', ''],
    ['breached', false, 'not-met', 'laat zien dat het niet zo is'],
    ['missing', false, 'not-met', 'laat het niet zien'],
    ['for-human', false, 'not-met', 'moet het nog beoordelen'],
    ['not-applicable', false, 'not-applicable', 'Gaat niet over'],
    ['breached', true, 'not-met', 'gaf daar met naam een reden voor'],
    ['missing', true, 'not-met', 'gaf daar met naam een reden voor'],
    ['for-human', true, 'met', 'de norm is open'],
    [undefined, false, 'not-met', 'laat het niet zien'],
    [undefined, true, 'not-met', 'laat het niet zien'],
  ] as const)('%s, beantwoord: %s, geeft %s', (outcome, answered, status, words) => {
    expect(found(outcome, answered)?.status).toBe(status);
    expect(found(outcome, answered)?.reason?.nl ?? '').toContain(words);
  });
});

describe('het kind', () => {
  it('PO-01: een eigen zaak die is onderzocht; zonder onderzoek niet; JGC 3/22 par. 30', () => {
    expect(statusOf(ready, 'PO-01')).toBe('met');
    expect(shownBy(ready, 'PO-01')).toContain('DossierOpened');
    expect(
      statusOf(
        leaving('AssessElement', 'SignAssessment', 'SealInterests', 'NameOtherInterest', 'RecordWeighing'),
        'PO-01',
      ),
    ).toBe('not-met');
  });

  it('PO-02: uitleg die het kind begreep, vóór het gesprek; JGC 3/22 par. 35', () => {
    expect(statusOf(ready, 'PO-02')).toBe('met');
    expect(reasonOf(leaving('InformChild'), 'PO-02')).toContain('Het kind weet wat er gebeurt');
    expect(reasonOf(withOther(ready, command('InformChild', { understood: 'unknown' })), 'PO-02')).toContain('begreep');
    const same = withOther(ready, command('InformChild', { informedOn: '2026-01-21' }));
    const late = ready.map((step) =>
      step.command.type === 'InformChild'
        ? { ...step, today: '2026-01-22', command: command('InformChild', { informedOn: '2026-01-22' }) }
        : step,
    );
    expect(
      statusOf(
        same.map((step) => (step.command.type === 'InformChild' ? { ...step, today: '2026-01-21' } : step)),
        'PO-02',
      ),
    ).toBe('met');
    expect(reasonOf(late, 'PO-02')).toContain('pas uitleg na');
  });

  it('PO-03: gehoord, of er zelf van afgezien; alleen aangeboden is niet genoeg; IVRK art. 12', () => {
    expect(statusOf(ready, 'PO-03')).toBe('met');
    expect(shownBy(ready, 'PO-03')).toEqual(['HearingOffered', 'ChildHeard']);
    const declined = ready.map((step) =>
      step.command.type === 'RecordHearing'
        ? { ...step, actor: guardian, command: command('RecordHearingDeclined') }
        : step,
    );
    expect(statusOf(declined, 'PO-03')).toBe('met');
    expect(shownBy(declined, 'PO-03')).toContain('HearingDeclined');
    expect(statusOf(leaving('RecordHearing'), 'PO-03')).toBe('not-met');
  });

  it('PO-04: een advocaat die het kind kan bereiken; JGC 3/22 par. 36', () => {
    expect(shownBy(ready, 'PO-04')).toEqual(['ProtectorAppointed', 'FactRecorded']);
    expect(reasonOf(leaving('AppointProtector'), 'PO-04')).toContain('geen advocaat');
    const silent = without(ready, (each) => each.type === 'RecordFact' && each.fact === 'contact_with_lawyer');
    expect(reasonOf(silent, 'PO-04')).toContain('Contact met een advocaat');
  });
});

describe('het onderzoek en de afweging', () => {
  it('PO-05: elk onderdeel met een bron en niets dat nog open is; GC 14 par. 52', () => {
    expect(statusOf(ready, 'PO-05')).toBe('met');
    const open = ready.map((step) =>
      step.command.type === 'AssessElement' && step.command.key === 'health'
        ? {
            ...step,
            command: { ...step.command, unknowns: [{ what: 'Een uitslag.', who: 'de huisarts', by: '2026-03-20' }] },
          }
        : step,
    );
    expect(reasonOf(open, 'PO-05')).toContain('nog niet bekend bij 1');
    const sourceless = ready.map((step) =>
      step.command.type === 'AssessElement' && step.command.key === 'health'
        ? { ...step, command: { ...step.command, observations: [] } }
        : step,
    );
    expect(reasonOf(sourceless, 'PO-05')).toContain('Zonder waarneming');
    expect(statusOf(ready, 'PO-05', '2026-05-04')).toBe('met');
    expect(statusOf(ready, 'PO-05', '2026-05-05')).toBe('not-met');
  });

  it('PO-06: onafhankelijk en uit meer dan één vak; JGC 3/22 par. 32(c)', () => {
    expect(shownBy(ready, 'PO-06')).toEqual(['AssessmentSigned']);
    const { authors } = command('SignAssessment');
    const narrow = withOther(ready, command('SignAssessment', { authors: authors.slice(0, 1) }));
    expect(statusOf(narrow, 'PO-06')).toBe('not-met');
    const tainted = withOther(
      ready,
      command('SignAssessment', {
        authors: [...authors, { name: 'F. Ambtenaar', organisation: 'ind', discipline: 'jurist' }],
      }),
    );
    expect(statusOf(tainted, 'PO-06')).toBe('not-met');
  });

  it('PO-07: verzegeld voor het eerste andere belang, en een heropening blijft te zien; JGC 3/22 par. 28', () => {
    expect(standing(ready).get('PO-07')).toMatchObject({ status: 'met' });
    expect(standing(ready).get('PO-07')?.reason).toBeUndefined();
    const at = ready.findIndex(({ command: { type } }) => type === 'RecordWeighing');
    const anew: readonly Step[] = [
      { actor: investigator, today: '2026-02-12', command: command('ReopenAssessment') },
      { actor: investigator, today: '2026-02-12', command: command('SignAssessment') },
      { actor: investigator, today: '2026-02-12', command: command('SealInterests') },
      { actor: decisionOfficer, today: '2026-02-13', command: command('NameOtherInterest') },
      { actor: decisionOfficer, today: '2026-02-13', command: command('RecordWeighing') },
    ];
    const steps = [...ready.slice(0, at + 1), ...anew, ...ready.slice(at + 1)];
    expect(standing(steps).get('PO-07')?.status).toBe('met');
    expect(reasonOf(steps, 'PO-07')).toContain('heropend');
    expect(
      statusOf(
        steps.filter(
          ({ command: { type } }, index) =>
            index <= at || !['SealInterests', 'NameOtherInterest', 'RecordWeighing'].includes(type),
        ),
        'PO-07',
      ),
    ).toBe('not-met');
  });

  it('PO-08: bij elke andere keuze staat waarom niet; JGC 3/22 par. 33', () => {
    expect(statusOf(ready, 'PO-08')).toBe('not-met');
    const weighing = command('RecordWeighing');
    const options = weighing.options.map((option) => ({
      ...option,
      rejectedBecause: 'Haar moeder en zusje vertrekken.',
    }));
    const explained = withOther(ready, { ...weighing, options });
    expect(statusOf(explained, 'PO-08')).toBe('met');
    expect(shownBy(explained, 'PO-08')).toEqual(['InterestsWeighed', 'RouteAnswered', 'RouteAnswered']);
    expect(reasonOf(leaving('NameOtherInterest', 'RecordWeighing'), 'PO-08')).toContain('geen afweging');
  });

  it('PO-09 en PO-10: gewichten met redenen, en migratiebeheer besliste niet; GC 14 par. 97, JGC 3/22 par. 33', () => {
    expect([statusOf(ready, 'PO-09'), statusOf(ready, 'PO-10')]).toEqual(['met', 'met']);
    const weighing = command('RecordWeighing');
    const weights = (weighing.weights ?? []).map((each) => ({ ...each, weight: 'decisive' as const }));
    expect(statusOf(withOther(ready, { ...weighing, weights }), 'PO-10')).toBe('not-met');
    expect(statusOf(leaving('NameOtherInterest', 'RecordWeighing'), 'PO-09')).toBe('not-met');
  });
});

describe('wat volgt', () => {
  it('PO-13: komt nog zolang het gesprek gepland is, en is daarna aangetoond of niet; JGC 3/22 par. 35', () => {
    expect(statusOf(ready, 'PO-13')).toBe('to-come');
    expect(statusOf(ready, 'PO-13', '2026-03-04')).toBe('to-come');
    expect(statusOf(ready, 'PO-13', '2026-03-05')).toBe('not-met');
    expect(statusOf(leaving('PlanExplanation'), 'PO-13')).toBe('not-met');
    const told = [...ready, ...adoptionSteps];
    expect(standing(told, '2026-03-04').get('PO-13')).toMatchObject({ status: 'met' });
    expect(shownBy(told, 'PO-13')).toEqual(['ExplanationPlanned', 'DecisionExplained']);
    const partly = withOther(
      told,
      command('ExplainDecision', { explainedOn: '2026-03-04', understood: 'partly', letterGiven: false }),
    );
    expect(reasonOf(partly, 'PO-13')).toMatch(/begreep.*brief/);
  });

  it('wat bij het nemen is bewaard, verandert later niet; alleen wat daarna hoort, komt erbij', () => {
    const events = play([...ready, ...adoptionSteps]);
    const file = fileOf(events);
    const decision = decisionById(file, DECISION);
    const kept = decision?.receipt?.obligations ?? [];
    expect(kept.map(({ id: each }) => each)).toEqual(OBLIGATION_IDS);
    if (!decision) throw new Error('no decision');
    const { today } = contextOf({ today: '2026-09-01' });
    const since = obligationsSince(kept, { file, decision, findings: [], answered: new Set(), today });
    expect(since.filter((each, at) => each !== kept[at]).map(({ id: each, status }) => [each, status])).toEqual([
      ['PO-13', 'met'],
      ['PO-15', 'not-met'],
    ]);
  });

  it('PO-15: de dag die het panel afsprak, komt nog, is voorbij, of is gehouden; JGC 3/22 par. 32(k)', () => {
    const reviewOn = returnReady.flatMap(({ command: each }) => (each.type === 'Determine' ? [each.reviewOn] : []))[0];
    expect(reviewOn).toBe('2026-08-03');
    expect(statusOf(returnReady, 'PO-15')).toBe('to-come');
    expect(reasonOf(returnReady, 'PO-15')).toContain('maandag 3 augustus 2026');
    expect(statusOf(returnReady, 'PO-15', reviewOn)).toBe('to-come');
    expect(statusOf(returnReady, 'PO-15', '2027-12-01')).toBe('not-met');
    const review = (outcome: 'stands' | 'reopened'): Step => ({
      ...{ actor: investigator, today: '2026-03-05' },
      command: command('ReviewDetermination', { outcome, reviewOn: '2026-11-02' }),
    });
    const adopted = [...returnReady, ...adoptionSteps.slice(0, 1)];
    for (const outcome of ['stands', 'reopened'] as const)
      expect(statusOf([...adopted, review(outcome)], 'PO-15', '2026-03-05')).toBe('met');
    expect(statusOf([...returnReady, review('stands')], 'PO-15', '2026-03-05')).toBe('to-come');
  });

  it('PO-15, PO-16 en PO-17 zeggen eerlijk dat het dossier het nog niet laat zien; JGC 3/22 par. 32(k), 17 en 22', () => {
    expect(reasonOf(returnReady, 'PO-18')).toContain('In het panel was iemand het niet eens.');
    for (const each of ['PO-15', 'PO-16', 'PO-17']) expect(statusOf(ready, each)).toBe('not-met');
  });

  it('PO-18: verschil van mening is te zien, en zonder verschil speelt het niet', () => {
    expect(reasonOf(ready, 'PO-18')).toContain('iets anders dan');
    const following = withOther(ready, command('RecordWeighing', { chosen: 'stay', departsFromInterests: false }));
    expect(statusOf(following, 'PO-18')).toBe('not-applicable');
    expect(reasonOf(withOther(following, command('SignAssessment', { conclusion: 'dissent' })), 'PO-18')).toContain(
      'niet eens',
    );
    expect(
      statusOf(
        leaving('AssessElement', 'SignAssessment', 'SealInterests', 'NameOtherInterest', 'RecordWeighing'),
        'PO-18',
      ),
    ).toBe('not-met');
  });
});
