// What a migration authority may do alone with what is recorded rather than typed in as a fact: evidence of an age, an
// assessment of it, an answer on a route, a departure from a determination. Facts and people: authority-alone.test.ts.
import { describe, expect, it } from 'vitest';
import { fact, openingSteps, play, returnReady, type Step } from '../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DECISION } from '../../tests/support/commands.ts';
import { day, fileOf, given, givenBy, TODAY } from '../../tests/support/given.ts';
import {
  aliensPoliceOfficer,
  borderOfficer,
  decisionOfficer,
  departureOfficer,
  guardian,
  lawyer,
  person,
  receptionWorker,
} from '../../tests/support/people.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { PersonId } from './basics/ids.ts';
import { judge } from './decide.ts';
import type { DossierEvent } from './dossier/commands.ts';
import { SHIPPED } from './safeguards/rules.ts';

const by = (actor: Step['actor'], ...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ actor, today: TODAY, command: each }));

/** How open a safeguard is on the return that is planned. */
const found = (events: readonly DossierEvent[], safeguard: string) => {
  const file = fileOf(events);
  const judged = judge(file, file.decisions[0]!, { today: day(TODAY), jurisdiction: NETHERLANDS, rules: SHIPPED });
  return judged.findings.find((each) => each.safeguard === safeguard)?.outcome;
};

describe('een leeftijd die een migratiedienst vastlegt', () => {
  const bornHere = play(
    [...openingSteps, ...by(decisionOfficer, command('PlanDecision', { kind: 'return-decision' }))].map((each) =>
      each.command.type === 'OpenDossier'
        ? { ...each, command: { ...each.command, child: { ...each.command.child, bornHere: true } } }
        : each,
    ),
  );
  const younger = command('RecordAgeEvidence', { saidOn: '2026-02-20', birthDate: '2024-03-02' });

  it('maakt een kind dat hier geboren is niet korter hier; JGC 4/23 par. 4', () => {
    expect(['breached', 'missing', 'for-human']).toContain(found(bornHere, 'rootedness-weighed'));
    for (const actor of [decisionOfficer, aliensPoliceOfficer])
      expect(found(play(by(actor, younger), bornHere), 'rootedness-weighed')).toBe(
        found(bornHere, 'rootedness-weighed'),
      );
  });

  it('telt wel als de voogd het vastlegt; JGC 3/22 par. 32(h)', () =>
    expect(found(play(by(guardian, younger), bornHere), 'rootedness-weighed')).not.toBe(
      found(bornHere, 'rootedness-weighed'),
    ));
});

describe('een leeftijdsonderzoek dat een migratiedienst zelf vastlegt', () => {
  const doubted = play([...openingSteps, ...by(decisionOfficer, command('RaiseAgeDoubt'))]);
  const onPaper = command('RecordAgeAssessment', {
    assessedOn: '2026-02-25',
    range: { youngest: 19, oldest: 23, margin: 2 },
  });
  const recorded = [onPaper, command('GiveAgeReport')];
  const decided = [
    { ...command('PlanDecision', { kind: 'age-determination' }), ...givenBy(), type: 'DecisionPlanned' },
    { type: 'DecisionAdopted', ...givenBy(), decisionId: DECISION, reasons: 'Zie het onderzoek.' },
  ] as readonly DossierEvent[];
  const adult = command('ConcludeAge', { outcome: 'adult' });

  it('maakt niemand volwassen, welke namen er ook onder staan; JGC 4/23 par. 4', () => {
    for (const actor of [decisionOfficer, borderOfficer, aliensPoliceOfficer])
      given(...play(by(actor, ...recorded), doubted), ...decided)
        .when(adult)
        .thenRefused('adult-without-assessment');
    given(...play(by(guardian, ...recorded), doubted), ...decided)
      .when(adult)
      .thenHappens('AgeConcluded');
  });

  it('dat na het besluit is vastgelegd, zag dat besluit niet, ook met een eerdere dag; APR art. 25', () => {
    const early = decided.map((event) => ({ ...event, on: day('2026-02-26') }));
    given(...play(by(guardian, ...recorded), [...doubted, ...early]))
      .when(adult)
      .thenRefused('adult-without-decision');
  });
});

describe('een antwoord op een weg naar verblijf', () => {
  const opened = play(openingSteps);
  const pursued = play(by(guardian, command('AnswerRoute', { answer: 'being-pursued' })), opened);

  it('dat het kind die weg niet wil, zegt geen migratiedienst; IVRK art. 12', () => {
    const unwanted = command('AnswerRoute', { answer: 'child-does-not-want' });
    for (const actor of [decisionOfficer, departureOfficer])
      given(...opened)
        .when(unwanted, { actor })
        .thenRefused('route-asks-independence');
    given(...opened)
      .when(unwanted, { actor: lawyer })
      .thenHappens('RouteAnswered');
  });

  it('een weg die de voogd gaat, veegt een migratiedienst niet weg; wat ze besloot, zegt ze wel; JGC 3/22 par. 32(j)', () => {
    for (const actor of [decisionOfficer, departureOfficer])
      given(...pursued)
        .when(command('AnswerRoute', { answer: 'not-for-this-child' }), { actor })
        .thenRefused('route-asks-independence');
    given(...pursued)
      .when(command('AnswerRoute', { answer: 'refused' }))
      .thenHappens('RouteAnswered');
    given(...pursued)
      .when(command('AnswerRoute', { answer: 'not-for-this-child' }), { actor: lawyer })
      .thenHappens('RouteAnswered');
  });
});

describe('wat de opvang vastlegt voor een besluit dat zij zelf neemt', () => {
  const leaving = play([
    ...openingSteps,
    ...by(receptionWorker, command('PlanDecision', { kind: 'group-measure', takesLiberty: 'no', separates: 'no' })),
  ]);
  const moving = play([
    ...openingSteps,
    ...by(receptionWorker, command('PlanDecision', { kind: 'relocation', takesLiberty: 'no', separates: 'no' })),
  ]);

  it.each([
    ['contact_with_lawyer', true, 'access-to-lawyer'],
    ['medical_needs', [], 'health-care-secured'],
    ['protection_measure_in_force', false, 'protected-child-handed-over'],
  ] as const)('%s draagt dat besluit niet, en van een ander wel; JGC 3/22 par. 32', (key, value, safeguard) => {
    const said = fact(key, typeof value === 'object' ? [...value] : value);
    const open = ['breached', 'missing', 'for-human'];
    expect(open).toContain(found(leaving, safeguard));
    expect(open).toContain(found(play(by(receptionWorker, said), leaving), safeguard));
    expect(open).not.toContain(found(play(by(guardian, said), leaving), safeguard));
  });

  it('draagt het wel waar het over de opvang zelf gaat: dat is haar werk', () =>
    expect(found(play(by(receptionWorker, fact('reception_conditions', 'good')), moving), 'reception-adequate')).toBe(
      'met',
    ));
});

describe('afwijken van de determinatie', () => {
  const stayIsBest = returnReady.map((each) =>
    each.command.type === 'Determine' ? { ...each, command: { ...each.command, bestOption: 'stay' as const } } : each,
  );
  const departing = command('DepartFromDetermination');

  it('doet niemand alleen, ook niet met een andere naam erbij; eis E2', () => {
    given(...play(stayIsBest))
      .when(departing)
      .thenRefused('departure-second-person');
    const second = { ...person('decision-officer'), person: PersonId.parse('decision-officer-2'), name: 'T. Weede' };
    given(...play([...stayIsBest, ...by(second, departing)]))
      .when(command('AdoptDecision'))
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });
});
