// The promises of the core: what no decision against a child can go without, and what never waits for a safeguard.
import { describe, expect, it } from 'vitest';
import {
  adoptionSteps,
  fact,
  play,
  refusalReady,
  returnReady,
  type Step,
  undetermined,
  withOther,
  without,
} from '../../tests/support/adoptable-path.ts';
import { type CommandOf, command, DECISION } from '../../tests/support/commands.ts';
import { asked, contextOf, fileOf, given } from '../../tests/support/given.ts';
import {
  borderOfficer,
  decisionOfficer,
  departureOfficer,
  guardian,
  lawyer,
  protectionInvestigator,
} from '../../tests/support/people.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { judgePlanned } from './decide.ts';
import type { DecisionKind } from './dossier/decision-kinds.ts';
import { permit } from './sharing/permit.ts';

const adopting = command('AdoptDecision');
const judgedAfter = (steps: readonly Step[]) => {
  const judged = judgePlanned(fileOf(play(steps)), contextOf());
  if (!judged) throw new Error('Nothing is planned.');
  return judged;
};
const normsOf = (steps: readonly Step[], safeguard: string): readonly string[] =>
  judgedAfter(steps).stopping.find((finding) => finding.safeguard === safeguard)?.norms ?? [];

describe.each([
  ['weigering van verblijf', refusalReady],
  ['terugkeerbesluit met de ouders', returnReady],
])('het hele pad naar een %s', (_, ready) => {
  it('loopt van opening tot uitleg als alles is vastgelegd; IVRK art. 3', () => {
    const events = play([...ready, ...adoptionSteps]);
    const { adopted, explained, receipt } = fileOf(events).decisions[0] ?? {};
    expect(adopted?.reasons).toBe(adopting.reasons);
    expect(explained?.explainedOn).toBe('2026-03-04');
    expect(receipt).toMatchObject({ direction: 'adverse', tasks: [] });
    expect(receipt?.findings.length).toBeGreaterThan(30);
  });

  it('wordt stap voor stap gezet door mensen die dat mogen', () => {
    const involved = fileOf(play(ready)).involved;
    for (const {
      actor,
      command: { type },
    } of [...ready, ...adoptionSteps])
      expect(permit(actor, { command: type }, involved, NETHERLANDS), `${actor.role}: ${type}`).toMatchObject({
        allowed: true,
      });
  });

  it('stopt bij een kind dat niet is gehoord; IVRK art. 12', () => {
    const unheard = without(ready, ({ type }) => type === 'OfferHearing' || type === 'RecordHearing');
    given(...play(unheard))
      .when(adopting)
      .thenStopped('child-heard');
    expect(normsOf(unheard, 'child-heard')).toContain('crc-12');
  });

  it('stopt als het gesprek wel is aangeboden maar nog niet gevoerd; IVRK art. 12', () => {
    const onlyOffered = without(ready, ({ type }) => type === 'RecordHearing');
    given(...play(onlyOffered))
      .when(adopting)
      .thenStopped('child-heard');
  });

  it('gaat door als het kind het gesprek zelf niet wilde; IVRK art. 12', () => {
    const declined = ready.map((step) =>
      step.command.type === 'RecordHearing'
        ? { ...step, actor: guardian, command: command('RecordHearingDeclined') }
        : step,
    );
    given(...play(declined))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it.each(['ind', 'dtv', 'avim', 'kmar'])(
    'stopt als %s meeschreef aan het onderzoek; JGC 3/22 par. 32',
    (organisation) => {
      const signed = command('SignAssessment');
      const authors = [...signed.authors, { name: 'F. Ambtenaar', organisation, discipline: 'jurist' }];
      const tainted = withOther(ready, { ...signed, authors });
      given(...play(tainted))
        .when(adopting)
        .thenStopped('assessment-independent');
      expect(normsOf(tainted, 'assessment-independent')).toContain('jgc3-32c');
    },
  );

  it('stopt bij een onderzoek door één discipline; JGC 3/22 par. 32', () => {
    const signed = command('SignAssessment');
    const narrow = withOther(ready, { ...signed, authors: signed.authors.slice(0, 1) });
    given(...play(narrow))
      .when(adopting)
      .thenStopped('assessment-multidisciplinary');
  });

  it('stopt zonder enig onderzoek, zonder zegel en zonder afweging; IVRK art. 3', () => {
    const steps = ['AssessElement', 'SignAssessment', 'SealInterests', 'NameOtherInterest', 'RecordWeighing'];
    given(...play(undetermined(without(ready, ({ type }) => steps.includes(type)))))
      .when(adopting)
      .thenStopped('best-interests-primary', 'individual-examination', 'assessment-independent', 'weighing-recorded');
  });

  it('stopt als migratiebeheer de doorslag gaf; JGC 3/22 par. 33', () => {
    const weighing = command('RecordWeighing');
    const weights = (weighing.weights ?? []).map((each) => ({ ...each, weight: 'decisive' as const }));
    const decisive = withOther(ready, { ...weighing, weights });
    given(...play(decisive))
      .when(adopting)
      .thenStopped('migration-control-not-decisive');
  });

  it('stopt als het gedrag van een ouder meetelde; IVRK art. 2', () => {
    const steps = withOther(ready, command('NameOtherInterest', { kind: 'parentConduct' }));
    given(...play(steps))
      .when(adopting)
      .thenStopped('parent-conduct-not-attributed');
  });

  it('stopt als het kind na de afweging nog iets zei; IVRK art. 12', () => {
    const again = {
      actor: decisionOfficer,
      today: '2026-02-25',
      command: command('RecordHearing', { heardOn: '2026-02-25' }),
    };
    const weighedAnew = { actor: decisionOfficer, today: '2026-02-26', command: command('RecordWeighing') };
    given(...play([...ready, again]))
      .when(adopting)
      .thenStopped('child-heard');
    given(...play([...ready, again, weighedAnew]))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('stopt als de afweging op blijven uitkwam; JGC 3/22 par. 33', () => {
    const weighing = command('RecordWeighing', { chosen: 'stay', departsFromInterests: false });
    given(...play(withOther(ready, weighing)))
      .when(adopting)
      .thenStopped('departure-reasoned');
    const withReasons = command('RecordWeighing', { chosen: 'stay', departsFromInterests: true });
    given(...play(withOther(ready, withReasons)))
      .when(adopting)
      .thenStopped('departure-reasoned');
  });

  it('stopt als het onderzoek nog niets kon vaststellen; IVRK art. 3', () => {
    const open = command('SignAssessment', { conclusion: 'not-yet-determinable' });
    given(...play(undetermined(withOther(ready, open))))
      .when(adopting)
      .thenStopped('best-interests-primary');
  });

  it('stopt als de dag van het uitleggesprek voorbij is en er niets is uitgelegd; JGC 3/22 par. 35', () => {
    const events = play(ready);
    given(...events)
      .when(adopting, { today: '2026-03-04' })
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
    given(...events)
      .when(adopting, { today: '2026-03-05' })
      .thenStoppedOnlyBy('explanation-planned');
  });

  it('stopt als het kind geen uitleg kreeg vooraf of geen gesprek na het besluit; JGC 3/22 par. 35', () => {
    given(...play(without(ready, ({ type }) => type === 'InformChild')))
      .when(adopting)
      .thenStopped('child-informed');
    given(...play(without(ready, ({ type }) => type === 'PlanExplanation')))
      .when(adopting)
      .thenStopped('explanation-planned');
  });

  it('stopt zonder contact met een advocaat; JGC 3/22 par. 36', () => {
    const alone = without(ready, (each) => each.type === 'RecordFact' && each.fact === 'contact_with_lawyer');
    given(...play(alone))
      .when(adopting)
      .thenStoppedOnlyBy('access-to-lawyer');
  });

  it('leest een betwist feit niet als een bewezen feit', () => {
    const disputed = ready.map((step) =>
      step.command.type === 'RecordFact'
        ? { ...step, command: { ...step.command, certainty: 'disputed' as const } }
        : step,
    );
    given(...play(disputed))
      .when(adopting)
      .thenStopped('access-to-lawyer');
  });

  it('stopt als het kind van een ouder wordt gescheiden of wordt vastgezet; IVRK art. 9 en 37', () => {
    const plan = ready.map(({ command: each }) => each).find(({ type }) => type === 'PlanDecision');
    const parting = { ...(plan as CommandOf<'PlanDecision'>), separates: 'yes' as const };
    const reason = 'De moeder werkt niet mee aan vertrek.';
    given(...play(withOther(ready, { ...parting, separationReason: reason })))
      .when(adopting)
      .thenStopped('family-unity');
    given(...play(withOther(ready, { ...(plan as CommandOf<'PlanDecision'>), takesLiberty: 'yes' })))
      .when(adopting)
      .thenStopped('no-child-detention');
  });

  it.each(['separates', 'takesLiberty'] as const)('leest een onbekend antwoord op %s niet als nee', (question) => {
    const plan = ready.map(({ command: each }) => each).find(({ type }) => type === 'PlanDecision');
    const unsure = { ...(plan as CommandOf<'PlanDecision'>), [question]: 'unknown' as const };
    const asking = given(...play(withOther(ready, unsure))).when(adopting);
    asking.thenRefused(question === 'separates' ? 'separation-not-known' : 'liberty-not-known');
  });
});

describe('wat nooit kan', () => {
  const toPlan = without(refusalReady, ({ type }) => type === 'PlanDecision' || type === 'PlanExplanation');
  const planned = (actor: Step['actor'], plan: Partial<CommandOf<'PlanDecision'>>): readonly Step[] => [
    ...toPlan,
    { actor, today: '2026-02-20', command: command('PlanDecision', plan) },
  ];

  it('vastzetten, hoe volledig het dossier ook is; IVRK art. 37', () => {
    given(...play(planned(departureOfficer, { kind: 'detention', takesLiberty: 'yes' })))
      .when(adopting, { actor: departureOfficer })
      .thenStopped('no-child-detention');
  });

  it('een opsluiting die anders heet; IVRK art. 37', () => {
    given(...play(planned(departureOfficer, { kind: 'detention', takesLiberty: 'no' })))
      .when(adopting, { actor: departureOfficer })
      .thenStopped('no-child-detention');
  });

  it('scheiden van een ouder om wat die ouder deed; IVRK art. 2 en 9', () => {
    const separationReason = 'De ouder werkt niet mee aan het vertrek.';
    const plan = { kind: 'separation', separates: 'yes', separationReason } as const;
    given(...play(planned(departureOfficer, plan)))
      .when(adopting, { actor: departureOfficer })
      .thenStopped('family-unity');
  });

  it('een verbod beantwoorden met een reden, door wie dan ook; IVRK art. 37', () => {
    const held = planned(departureOfficer, { kind: 'detention', takesLiberty: 'yes' });
    const answer = command('AnswerFinding', { safeguard: 'no-child-detention' });
    given(...play(held))
      .when(answer, { actor: departureOfficer })
      .thenRefused('answer-asks-independence');
    given(...play([...held, { actor: protectionInvestigator, today: '2026-02-21', command: answer }]))
      .when(adopting, { actor: departureOfficer })
      .thenStopped('no-child-detention');
  });

  it.each([{ takesLiberty: 'yes' }, { separates: 'yes', separationReason: 'De moeder vertrekt alleen.' }] as const)(
    'een vergunning die scheidt of vastzet: die geldt als een besluit tegen het kind (%o)',
    (plan) => {
      const steps = planned(decisionOfficer, { kind: 'residence-permit', ...plan });
      expect(judgedAfter(steps).situation.direction).toBe('adverse');
      given(...play(steps))
        .when(adopting)
        .thenStopped('takesLiberty' in plan ? 'no-child-detention' : 'family-unity');
    },
  );

  it('spoedbescherming die een kind opsluit; IVRK art. 37', () => {
    const steps = planned(protectionInvestigator, { kind: 'urgent-protection', takesLiberty: 'yes' });
    given(...play(steps))
      .when(adopting, { actor: protectionInvestigator })
      .thenStopped('no-child-detention');
  });

  it('een ander belang noemen voordat stap 1 is verzegeld; JGC 3/22 par. 28', () => {
    const unsealed = without(toPlan, ({ type }) =>
      ['SealInterests', 'NameOtherInterest', 'RecordWeighing'].includes(type),
    );
    given(...play(unsealed))
      .when(command('NameOtherInterest'))
      .thenRefused('step-1-not-sealed');
  });
});

describe('wat nooit wacht', () => {
  const opening = play([{ actor: decisionOfficer, today: '2026-03-01', command: command('OpenDossier') }]);
  const favourable: readonly [DecisionKind, Step['actor']][] = [
    ['residence-permit', decisionOfficer],
    ['family-reunification', decisionOfficer],
    ['guardianship', protectionInvestigator],
    ['release', borderOfficer],
    ['urgent-protection', protectionInvestigator],
  ];

  it.each(favourable)('%s: wordt genomen uit een bijna leeg dossier, en wat mist wordt een taak', (kind, actor) => {
    const planned = play(
      [
        {
          actor,
          today: '2026-03-02',
          command: command('PlanDecision', { kind, separates: 'unknown', takesLiberty: 'no' }),
        },
      ],
      opening,
    );
    const result = asked(planned, adopting, { actor });
    expect(result.ok && result.value.map(({ type }) => type)).toEqual(['DecisionAdopted', 'ReceiptIssued']);
    const receipt = result.ok ? result.value[1] : undefined;
    if (receipt?.type !== 'ReceiptIssued') throw new Error('No receipt.');
    expect(receipt.direction).not.toBe('adverse');
    expect(receipt.tasks).toEqual(expect.arrayContaining(['child-heard', 'child-informed']));
  });

  it('spoedbescherming mag een kind weghalen uit gevaar; IVRK art. 19 en 20', () => {
    const plan = { kind: 'urgent-protection', separates: 'yes', separationReason: 'Acuut geweld thuis.' } as const;
    const planned = play(
      [{ actor: protectionInvestigator, today: '2026-03-02', command: command('PlanDecision', plan) }],
      opening,
    );
    given(...planned)
      .when(adopting, { actor: protectionInvestigator })
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });
});

describe('het bewijs van eerste overweging', () => {
  it('bewaart wat er op het moment van het besluit bekend was en gevonden is', () => {
    const events = play(returnReady);
    const judged = judgedAfter(returnReady);
    const result = asked(events, adopting);
    const receipt = result.ok ? result.value[1] : undefined;
    expect(receipt).toMatchObject({
      type: 'ReceiptIssued',
      decisionId: DECISION,
      measure: 'expulsion',
      facts: judged.situation.facts,
      answered: [],
    });
  });

  it('zegt wie er bleef bij een weigering: alle bevindingen, ook wat is voldaan', () => {
    const unheard = without(returnReady, ({ type }) => type === 'RecordHearing');
    const result = asked(play(unheard), adopting);
    if (result.ok || result.refusal.kind !== 'safeguards') throw new Error('Was not stopped.');
    expect(result.refusal.judged.findings.some(({ outcome }) => outcome === 'met')).toBe(true);
    expect(result.refusal.judged.tasks).toEqual([]);
  });

  it('verandert niet door feiten die later komen', () => {
    const adopted = play([...returnReady, ...adoptionSteps]);
    const later = play([{ actor: lawyer, today: '2026-03-05', command: fact('contact_with_lawyer', false) }], adopted);
    expect(fileOf(later).decisions[0]?.receipt).toEqual(fileOf(adopted).decisions[0]?.receipt);
  });
});
