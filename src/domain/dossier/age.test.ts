// An age in doubt: what may be doubted, what stands side by side, what must come before an assessment, and who is never called
// an adult. The age that is used: age-record.property.test.ts.
import { describe, expect, it } from 'vitest';
import { fact, openingSteps, play, type Step } from '../../../tests/support/adoptable-path.ts';
import { AGE_EVIDENCE, type CommandInput, command, DECISION, id } from '../../../tests/support/commands.ts';
import { day, fileOf, given, givenBy, kept } from '../../../tests/support/given.ts';
import { aliensPoliceOfficer, decisionOfficer, guardian, lawyer } from '../../../tests/support/people.ts';
import type { DossierEvent } from './commands.ts';

const TODAY = '2026-03-01';
const steps = (...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ actor: guardian, today: TODAY, command: each }));
const opened = play(openingSteps);
const doubting = command('RaiseAgeDoubt');
const ordering = command('OrderAgeAssessment');
const doubted = play([{ actor: decisionOfficer, today: TODAY, command: doubting }], opened);

/** A boy of seventeen by his own account, whom somebody doubts. */
const boy = play([
  {
    actor: decisionOfficer,
    today: '2026-01-10',
    command: command('OpenDossier', {
      child: { name: 'Dawit Voorbeeld', birthDate: '2009-01-02', languages: ['Tigrinya'], accompaniedBy: 'alone' },
    }),
  },
  ...openingSteps.slice(1),
  { actor: decisionOfficer, today: TODAY, command: doubting },
]);
const assessed = command('RecordAgeAssessment', { range: { youngest: 19, oldest: 23, margin: 2 } });
const report = command('GiveAgeReport');
const adult = command('ConcludeAge', { outcome: 'adult' });

/** As if the decision on the age had been adopted: adopting asks for a whole dossier, which is not the point here. */
const decided: readonly DossierEvent[] = [
  { ...command('PlanDecision', { kind: 'age-determination' }), ...givenBy(), type: 'DecisionPlanned' },
  { type: 'DecisionAdopted', ...givenBy(), decisionId: DECISION, reasons: 'Zie het onderzoek van beide deskundigen.' },
] as readonly DossierEvent[];

describe('twijfel aan een leeftijd', () => {
  it('staat op papier met waar zij op rust, en het kind blijft kind', () => {
    given(...opened)
      .when(doubting)
      .thenEvents(kept('AgeDoubted', doubting));
    expect(fileOf(doubted).child.ageDisputed).toBe(true);
  });

  it('rust nooit alleen op het uiterlijk — APR art. 25(1)', () => {
    given(...opened)
      .when({ ...doubting, restsOn: ['appearance'] })
      .thenRefused('age-doubt-on-looks-only');
    given(...opened)
      .when({ ...doubting, restsOn: ['appearance', 'registration-elsewhere'] })
      .thenHappens('AgeDoubted');
  });

  it('bestrijdt een document bij naam: zonder dat geldt het als echt — JGC 4/23 par. 4', () => {
    const shown = play(steps(command('RecordAgeEvidence')), opened);
    given(...shown)
      .when({ ...doubting, restsOn: ['document-not-genuine'], challenges: [AGE_EVIDENCE] })
      .thenHappens('AgeDoubted');
    for (const wrong of [
      { restsOn: ['document-not-genuine' as const], challenges: [] },
      { restsOn: ['document-not-genuine' as const], challenges: [id(99)] },
      { restsOn: ['registration-elsewhere' as const], challenges: [AGE_EVIDENCE] },
    ])
      given(...shown)
        .when({ ...doubting, ...wrong })
        .thenRefused('age-document-not-found');
  });
});

describe('gegevens over een leeftijd', () => {
  const evidence = command('RecordAgeEvidence');

  it('blijven naast elkaar staan; de jongste leeftijd wordt gebruikt — JGC 3/22 par. 32(h)', () => {
    const older = { ...evidence, evidenceId: id(91), kind: 'registration-elsewhere' as const, birthDate: '2008-01-01' };
    const younger = { ...evidence, evidenceId: id(92), birthDate: '2017-05-05' };
    const file = fileOf(play(steps(older, younger), opened));
    expect(file.age.evidence.map(({ birthDate }) => birthDate)).toEqual(['2008-01-01', '2017-05-05']);
    expect(file.child.birthDate).toBe('2017-05-05');
    expect(file.age.claimed).toBe('2016-03-02');
  });

  it('worden alleen vervangen door wie ze vastlegde, en blijven ook dan te lezen', () => {
    const first = play(steps(evidence), opened);
    const better = { ...evidence, evidenceId: id(93), insteadOf: AGE_EVIDENCE };
    given(...first)
      .when(better, { actor: decisionOfficer })
      .thenRefused('age-evidence-not-yours');
    given(...first)
      .when(better, { actor: guardian })
      .thenHappens('AgeEvidenceRecorded');
  });

  it('zeggen een leeftijd, liggen niet in de toekomst en staan niet op hun kop', () => {
    const { birthDate: _, ...empty } = evidence;
    given(...opened)
      .when(empty)
      .thenRefused('age-evidence-says-nothing');
    given(...opened)
      .when({ ...evidence, saidOn: '2026-03-03' })
      .thenRefused('age-evidence-in-the-future');
    given(...opened)
      .when({ ...empty, youngest: 17, oldest: 16 })
      .thenRefused('age-range-upside-down');
    const { document: __, ...paper } = evidence;
    given(...opened)
      .when(paper)
      .thenRefused('age-document-kind-missing');
  });
});

describe('een leeftijdsonderzoek', () => {
  it('wordt pas gevraagd bij vastgelegde twijfel — APR art. 25', () => {
    given(...opened)
      .when(ordering)
      .thenRefused('age-doubt-not-stated');
    given(...doubted)
      .when(ordering)
      .thenEvents(kept('AgeAssessmentOrdered', ordering));
  });

  it('wacht op alles wat eerst moet, één voor één — APR art. 25(2)–(5)', () => {
    for (const { what } of ordering.preconditions)
      given(...doubted)
        .when({ ...ordering, preconditions: ordering.preconditions.filter((each) => each.what !== what) })
        .thenRefused('age-preconditions-missing');
    given(...doubted)
      .when({ ...ordering, medical: true })
      .thenRefused('age-preconditions-missing');
    given(...doubted)
      .when({ ...ordering, preconditions: [{ ...ordering.preconditions[0]!, on: '2026-03-03' }] })
      .thenRefused('age-precondition-in-the-future');
  });

  it('doet nooit wie over het kind beslist', () => {
    for (const assessor of ['AVIM', 'ind', 'Koninklijke Marechaussee, brigade Schiphol', 'medewerker van de IND'])
      given(...doubted)
        .when({ ...ordering, assessor })
        .thenRefused('age-assessor-decides');
    given(...doubted)
      .when({ ...ordering, assessor: 'Kinderziekenhuis Indigo' })
      .thenHappens('AgeAssessmentOrdered');
  });

  it('vraagt om iemand naast het kind — APR art. 23', () =>
    given(...play([openingSteps[0]!, { actor: decisionOfficer, today: TODAY, command: doubting }]))
      .when(ordering)
      .thenRefused('age-order-without-protector'));

  it('heeft een uitkomst met de foutmarge erin — JGC 3/22 par. 32(h)', () => {
    given(...doubted)
      .when({ ...assessed, range: { youngest: 18, oldest: 19, margin: 2 } })
      .thenRefused('age-margin-not-in-range');
    given(...doubted)
      .when({ ...assessed, range: { youngest: 20, oldest: 19, margin: 0 } })
      .thenRefused('age-range-turned');
    given(...doubted)
      .when(report)
      .thenRefused('age-assessment-not-found');
  });
});

describe('de conclusie ‘volwassen’', () => {
  const ready = [...play(steps(assessed, report), boy), ...decided];
  const concluding = (events: readonly DossierEvent[], changes: object = {}) =>
    given(...events).when({ ...adult, ...changes }, { actor: decisionOfficer });

  it('kan pas na een besluit dat langs alle waarborgen ging', () => {
    concluding(ready).thenHappens('AgeConcluded');
    concluding(play(steps(assessed, report), boy)).thenRefused('adult-without-decision');
    const before = decided.map((event) => ({ ...event, on: day('2026-02-24') }));
    concluding([...play(steps(assessed, report), boy), ...before]).thenRefused('adult-without-decision');
  });

  it('kan niet zolang de uitkomst onder achttien begint — APR art. 25(2)', () => {
    const range = (youngest: number) => ({ ...assessed, range: { youngest, oldest: 23, margin: 2 } });
    concluding([...play(steps(range(17.9), report), boy), ...decided]).thenRefused('adult-in-doubt');
    concluding([...play(steps(range(18), report), boy), ...decided]).thenHappens('AgeConcluded');
    const { range: _, ...nothing } = assessed;
    concluding([...play(steps(nothing, report), boy), ...decided]).thenRefused('adult-in-doubt');
  });

  it('volgt nooit uit een geweigerde test — APR art. 25(6)', () => {
    const refused = play(
      steps(
        command('RecordAgeAssessment', {
          methods: ['documents'],
          authors: [assessed.authors[0]!],
          refusedTest: 'Hij wil geen foto van zijn pols; hij is bang voor het apparaat.',
        }),
        report,
      ),
      boy,
    );
    concluding([...refused, ...decided]).thenRefused('adult-without-assessment');
  });

  it('rust op anderen dan wie beslist', () => {
    const byAuthority = { ...assessed, authors: assessed.authors.map((one) => ({ ...one, organisation: 'AVIM' })) };
    concluding([...play(steps(byAuthority, report), boy), ...decided]).thenRefused('adult-without-assessment');
    given(...[...play(steps(byAuthority, report), boy), ...decided])
      .when(adult, { actor: aliensPoliceOfficer })
      .thenRefused('age-concluded-by-assessor');
    const oneDiscipline = { ...assessed, authors: assessed.authors.map((one) => ({ ...one, discipline: 'arts' })) };
    concluding([...play(steps(oneDiscipline, report), boy), ...decided]).thenRefused('adult-without-assessment');
  });

  it('wacht tot het kind het verslag heeft — JGC 4/23 par. 4', () =>
    concluding([...play(steps(assessed), boy), ...decided]).thenRefused('adult-report-not-given'));

  it('wacht op een document dat niemand bestrijdt', () => {
    const paper = command('RecordAgeEvidence', { birthDate: '2009-01-02', saidOn: '2024-01-02' });
    const shown = play(steps(paper), ready);
    const answers = [{ evidenceId: AGE_EVIDENCE, answer: 'Het stempel bestond in dat jaar nog niet.' }];
    concluding(shown, { answers }).thenRefused('adult-in-doubt');
    const challenged = { ...doubting, restsOn: ['document-not-genuine' as const], challenges: [AGE_EVIDENCE] };
    const fought = play([{ actor: decisionOfficer, today: TODAY, command: challenged }], shown);
    concluding(fought).thenRefused('adult-evidence-unanswered');
    concluding(fought, { answers }).thenHappens('AgeConcluded');
  });

  it('antwoordt op elk teken van een kind', () => {
    const aunt = command('RecordAgeEvidence', {
      kind: 'statement-of-relative',
      source: 'Zijn tante in Rotterdam',
      birthDate: '2009-02-01',
      saidOn: '2026-02-01',
    });
    const said = play(steps(aunt), ready);
    concluding(said).thenRefused('adult-evidence-unanswered');
    const answers = [{ evidenceId: AGE_EVIDENCE, answer: 'Zij zag hem voor het laatst toen hij vier was.' }];
    const { result } = concluding(said, { answers });
    const file = fileOf([...said, ...(result.ok ? result.value : [])]);
    expect(file.child).toMatchObject({ ageDisputed: false, birthDate: '2007-02-25' });
  });
});

describe('de conclusie ‘kind’', () => {
  it('kan altijd, en sluit de twijfel; een nieuwe twijfel opent hem weer', () => {
    const concluded = play([{ actor: decisionOfficer, today: TODAY, command: command('ConcludeAge') }], doubted);
    expect(fileOf(concluded).child.ageDisputed).toBe(false);
    given(...concluded)
      .when(ordering)
      .thenRefused('age-doubt-not-stated');
    const again = play([{ actor: decisionOfficer, today: TODAY, command: doubting }], concluded);
    expect(fileOf(again).child.ageDisputed).toBe(true);
    given(...again)
      .when(ordering)
      .thenHappens('AgeAssessmentOrdered');
  });

  it('‘nog niet te zeggen’ laat het kind een kind', () => {
    const open = play(
      [{ actor: decisionOfficer, today: TODAY, command: command('ConcludeAge', { outcome: 'undecided' }) }],
      doubted,
    );
    expect(fileOf(open).child.ageDisputed).toBe(true);
    given(...opened)
      .when(command('ConcludeAge', { outcome: 'undecided' }))
      .thenRefused('age-not-in-doubt');
  });
});

describe('feiten over een leeftijd die het dossier zelf bewijst', () => {
  it('kan niemand los intypen', () =>
    given(...opened)
      .when(fact('age_assessment_multidisciplinary', true), { actor: lawyer })
      .thenRefused('fact-proven-by-record'));
});
