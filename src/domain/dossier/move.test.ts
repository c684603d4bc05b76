// The light assessment of a move: what it asks, who signs beside it, and that it takes the place of the four steps for a move
// within reception only.
import { describe, expect, it } from 'vitest';
import { fact, hearingSteps, openingSteps, play, type Step, without } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, type CommandOf, command, DECISION, id } from '../../../tests/support/commands.ts';
import { contextOf, fileOf, given, kept } from '../../../tests/support/given.ts';
import {
  departureOfficer,
  guardian,
  lawyer,
  person,
  protectionInvestigator,
  receptionWorker,
} from '../../../tests/support/people.ts';
import type { Actor } from '../basics/actor.ts';
import { PersonId } from '../basics/ids.ts';
import { judge } from '../decide.ts';

const step = (actor: Actor, given: CommandInput, today = '2026-02-27'): Step => ({ actor, today, command: given });
const senior: Actor = { ...receptionWorker, person: PersonId.parse('coa-senior'), name: 'L. Leidinggevende' };
const officer = person('support-worker', 'legal-assistance');

const assessing = command('AssessMove');
const signing = command('CountersignMove');
const planning = (changes: Partial<CommandOf<'PlanDecision'>> = {}) =>
  command('PlanDecision', {
    kind: 'relocation',
    summary: 'Samira verhuist met haar moeder en zusje naar Almere.',
    destination: 'Almere',
    ...changes,
  });

/** A girl who was heard; a move is prepared, and what every move asks besides its assessment is there. */
const prepared = (plan = planning()): readonly Step[] => [
  ...openingSteps,
  ...hearingSteps,
  step(lawyer, fact('contact_with_lawyer', true)),
  step(guardian, fact('reception_conditions', 'own apartment for the family, adequate')),
  step(
    guardian,
    command('RecordFact', {
      ...{ fact: 'medical_needs', value: [], source: 'dossier', explanation: 'Gevraagd aan de huisarts.' },
      assent: {
        ...{ childSaid: 'Samira vindt het goed.', childSawIt: true },
        ...{ representative: 'haar moeder', representativeSaid: 'Haar moeder ook.' },
      },
    }),
  ),
  step(guardian, command('RecordLivingPeriod')),
  step(receptionWorker, plan),
  step(receptionWorker, command('PlanExplanation')),
];
const planned = play(prepared());
const assessed = play([step(receptionWorker, assessing)], planned);
const signed = play([step(guardian, signing)], assessed);

const adopting = command('AdoptDecision', {
  reasons: 'De locatie sluit; Samira mocht eerst kijken en houdt haar school tot mei.',
});

describe('de beoordeling van een verhuizing', () => {
  it('staat op papier met wat het kind zei — JGC 3/22 par. 32(f)', () =>
    given(...planned)
      .when(assessing, { actor: receptionWorker })
      .thenEvents(kept('MoveAssessed', assessing, { actor: receptionWorker })));

  it('hoort bij een verhuizing die wordt voorbereid', () => {
    given(...play(openingSteps))
      .when(assessing)
      .thenRefused('move-not-planned');
    given(...planned)
      .when({ ...assessing, decisionId: id(77) })
      .thenRefused('move-not-planned');
    given(...planned)
      .when({ ...assessing, whyNeeded: 'Niet van toepassing.' }, { actor: receptionWorker })
      .thenRefused('move-stock-phrase');
    given(...planned)
      .when({ ...assessing, childToldOn: '2026-03-03' }, { actor: receptionWorker })
      .thenRefused('move-told-in-the-future');
    given(...planned)
      .when(signing, { actor: guardian })
      .thenRefused('move-not-assessed');
  });

  it('wordt mee-ondertekend door wie daar past, en nooit door wie haar schreef', () => {
    const as = (actor: Actor, role: CommandOf<'CountersignMove'>['as']) =>
      given(...assessed).when({ ...signing, as: role }, { actor });
    as(guardian, 'independent').thenHappens('MoveCountersigned');
    as(senior, 'independent').thenRefused('move-signer-not-independent');
    // A migration authority does not even see that there is a move.
    as(departureOfficer, 'independent').thenRefused('move-not-assessed');
    as(receptionWorker, 'senior').thenRefused('move-signed-by-author');
    as(senior, 'senior').thenHappens('MoveCountersigned');
    as(guardian, 'senior').thenRefused('move-signer-not-senior');
    as(senior, 'child-rights-officer').thenRefused('move-signer-decides');
    as(departureOfficer, 'child-rights-officer').thenRefused('move-not-assessed');
    as(officer, 'child-rights-officer').thenHappens('MoveCountersigned');
    given(...signed)
      .when({ ...signing, as: 'child-rights-officer' }, { actor: guardian })
      .thenRefused('move-signed-by-author');
  });
});

describe('een verhuizing binnen de opvang', () => {
  it('vraagt minder dan een terugkeer: geen elf onderdelen, geen zegel, geen vier stappen — JGC 3/22 par. 32(f)', () =>
    given(...signed)
      .when(adopting, { actor: receptionWorker })
      .thenHappens('DecisionAdopted', 'ReceiptIssued'));

  it('wacht op de beoordeling, en op iemand die onafhankelijk is — eis C5', () => {
    given(...planned)
      .when(adopting, { actor: receptionWorker })
      .thenStopped('move-assessed', 'assessment-independent', 'best-interests-primary', 'individual-examination');
    given(...assessed)
      .when(adopting, { actor: receptionWorker })
      .thenStopped('move-assessed', 'assessment-independent');
  });

  it('wacht op een gesprek met het kind — IVRK art. 12', () => {
    const unheard = without(prepared(), ({ type }) => type === 'RecordHearing' || type === 'OfferHearing');
    given(...play([...unheard, step(receptionWorker, assessing), step(guardian, signing)]))
      .when(adopting, { actor: receptionWorker })
      .thenStopped('child-heard');
  });

  it('vraagt alles als het kind van iemand wordt gescheiden of het land verlaat', () => {
    const full = ['assessment-multidisciplinary', 'step-one-sealed-first', 'weighing-recorded'];
    const apart = planning({ separates: 'yes', separationReason: 'Haar zusje blijft bij haar tante in Dronten.' });
    given(...play([...prepared(apart), step(receptionWorker, assessing), step(guardian, signing)]))
      .when(adopting, { actor: receptionWorker })
      .thenStopped('family-unity', ...full);
    for (const leavesCountry of ['yes', 'unknown'] as const)
      given(...play([step(receptionWorker, { ...assessing, leavesCountry }), step(guardian, signing)], planned))
        .when(adopting, { actor: receptionWorker })
        .thenStopped(...full);
  });

  it('kan niet om wat een ouder deed — IVRK art. 2(2)', () => {
    for (const forParentConduct of ['yes', 'unknown'] as const)
      given(...play([step(receptionWorker, { ...assessing, forParentConduct }), step(guardian, signing)], planned))
        .when(adopting, { actor: receptionWorker })
        .thenStopped('parent-conduct-not-attributed');
  });

  it('om een stap in de procedure vraagt een antwoord met naam', () =>
    given(
      ...play(
        [step(receptionWorker, { ...assessing, reasonCode: 'procedure-step' }), step(guardian, signing)],
        planned,
      ),
    )
      .when(adopting, { actor: receptionWorker })
      .thenStoppedOnlyBy('migration-control-not-decisive'));

  it('waar de mee-ondertekenaar tegen is, vraagt een antwoord met naam', () =>
    given(...play([step(guardian, { ...signing, agrees: false })], assessed))
      .when(adopting, { actor: receptionWorker })
      .thenStoppedOnlyBy('move-assessed'));

  it('gaat bij de derde keer in een jaar hogerop, met twee namen', () => {
    const moved = play(
      ['2025-10-01', '2025-12-01'].map((from, index) =>
        step(guardian, command('RecordLivingPeriod', { periodId: id(50 + index), from })),
      ),
      signed,
    );
    given(...moved)
      .when(adopting, { actor: receptionWorker })
      .thenStoppedOnlyBy('repeated-move-escalated');
    const one = play([step(senior, { ...signing, as: 'senior' })], moved);
    given(...one)
      .when(adopting, { actor: receptionWorker })
      .thenStoppedOnlyBy('repeated-move-escalated');
    given(...play([step(protectionInvestigator, { ...signing, as: 'child-rights-officer' })], one))
      .when(adopting, { actor: receptionWorker })
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('houdt een eerste plaats in de opvang nooit tegen', () => {
    const events = play([
      ...openingSteps,
      step(receptionWorker, command('PlanDecision', { kind: 'placement', summary: 'Een kamer in Dronten.' })),
    ]);
    const file = fileOf(events);
    expect(judge(file, file.decisions[0]!, contextOf()).stopping).toEqual([]);
  });

  it('heet geen eerste plaats als het kind al een plaats heeft; uit de noodopvang wel; JGC 3/22 par. 32(f)', () => {
    const first = command('PlanDecision', { kind: 'placement', summary: 'Een kamer in Dronten.' });
    const living = (kind: 'reception-centre' | 'crisis-reception') =>
      play([...openingSteps, step(receptionWorker, command('RecordLivingPeriod', { kind }))]);
    given(...living('reception-centre'))
      .when(first, { actor: receptionWorker })
      .thenRefused('placement-not-first');
    given(...living('crisis-reception'))
      .when(first, { actor: receptionWorker })
      .thenHappens('DecisionPlanned');
  });
});

describe('een nieuwe beoordeling', () => {
  it('vraagt opnieuw om handtekeningen', () =>
    expect(fileOf(play([step(receptionWorker, assessing)], signed)).moves.get(DECISION)?.signed).toEqual([]));
});
