// A determination step by step: who may take which step, what has to be there first, and when it no longer holds.
import { describe, expect, it } from 'vitest';
import { hearingSteps, openingSteps, play, type Step, stepOne } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DETERMINATION, element, id } from '../../../tests/support/commands.ts';
import { day, fileOf, given, kept } from '../../../tests/support/given.ts';
import {
  aliensPoliceOfficer,
  assessingGuardian,
  borderOfficer,
  decisionOfficer,
  departureOfficer,
  investigator,
  lawyer,
  receptionWorker,
} from '../../../tests/support/people.ts';
import { holds } from './determination.ts';

const raad = { actor: investigator };
const by = (actor: Step['actor'], ...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ actor, today: '2026-02-05', command: each }));

const assessed = play([...openingSteps, ...hearingSteps, ...stepOne]);
const asked = play(by(decisionOfficer, command('ProposeDetermination')), assessed);
const convened = play(by(investigator, command('ConvenePanel')), asked);
const compared = play(by(investigator, command('CompareOptions')), convened);
const discussed = play(by(investigator, command('DiscussWithChild')), compared);
const determined = play(by(investigator, command('Determine')), discussed);
const proposal = command('ProposeDetermination');
const panel = command('ConvenePanel');
const comparison = command('CompareOptions');
const talk = command('DiscussWithChild');
const outcome = command('Determine');
const review = command('ReviewDetermination');
const AUTHORITIES = [decisionOfficer, departureOfficer, borderOfficer, aliensPoliceOfficer, receptionWorker, lawyer];

describe('om een determinatie vragen', () => {
  it('kan iedereen in het dossier; JGC 3/22 par. 14', () =>
    given(...assessed)
      .when(proposal, { actor: lawyer })
      .thenEvents(kept('DeterminationProposed', proposal, { actor: lawyer })));

  it('kan ook wie niet mag zien wie het kind helpt; JGC 3/22 par. 17', () =>
    given(...assessed)
      .when(proposal, { actor: departureOfficer })
      .thenHappens('OrganisationInvolved', 'DeterminationProposed'));

  it('betrekt wie haar leidt, als die het dossier nog niet ziet', () =>
    given(...assessed)
      .when({ ...proposal, lead: 'gi' })
      .thenHappens('OrganisationInvolved', 'DeterminationProposed'));

  it('weigert een migratiedienst of de opvang als wie haar leidt; JGC 3/22 par. 32(j)', () => {
    for (const lead of ['ind', 'dtv', 'coa', 'advocatuur'])
      given(...assessed)
        .when({ ...proposal, lead })
        .thenRefused('determination-lead-not-child-protection');
  });

  it('weigert wat al gevraagd is, een reden die er niet staat en een standaardzin', () => {
    given(...asked)
      .when(proposal)
      .thenRefused('determination-exists');
    given(...asked)
      .when({ ...proposal, determinationId: id(99) })
      .thenRefused('determination-already-asked');
    given(...assessed)
      .when({ ...proposal, trigger: 'other' })
      .thenRefused('determination-trigger-not-said');
    given(...assessed)
      .when({ ...proposal, question: 'Zie dossier.' })
      .thenRefused('determination-stock-phrase');
  });
});

describe('wie een determinatie houdt', () => {
  it('is kinderbescherming of voogdij en niemand anders; eis E2', () => {
    for (const actor of AUTHORITIES)
      for (const step of [panel, comparison, talk, outcome, command('TellDetermination'), review])
        given(...determined)
          .when(step, { actor })
          .thenRefused('determination-asks-independence');
    given(...asked)
      .when(panel, { actor: assessingGuardian })
      .thenHappens('PanelConvened');
  });

  it('werkt aan een determinatie die er is, en rondt haar één keer af', () => {
    given(...assessed)
      .when(panel, raad)
      .thenRefused('determination-not-found');
    given(...determined)
      .when(outcome, raad)
      .thenRefused('determination-closed');
    given(...discussed)
      .when(review, raad)
      .thenRefused('determination-open');
  });
});

describe('mogelijkheden vergelijken', () => {
  const [stay, leave] = comparison.options;
  it('legt ze naast elkaar; JGC 3/22 par. 32(j)', () =>
    given(...convened)
      .when(comparison, raad)
      .thenEvents(kept('OptionsCompared', comparison, raad)));

  it('vraagt er twee, waarvan blijven er een is', () => {
    if (!stay || !leave) throw new Error('two options');
    for (const options of [[stay], [stay, { ...leave, option: 'stay' as const }]])
      given(...convened)
        .when({ ...comparison, options }, raad)
        .thenRefused('options-too-few');
    given(...convened)
      .when({ ...comparison, options: [{ ...stay, option: 'resettlement' }, leave] }, raad)
      .thenRefused('options-without-staying');
    given(...convened)
      .when({ ...comparison, options: [{ ...stay, option: 'temporary-stay' }, leave] }, raad)
      .thenHappens('OptionsCompared');
    given(...convened)
      .when({ ...comparison, options: [stay, { ...leave, longTerm: stay.longTerm }] }, raad)
      .thenRefused('options-copied-text');
  });
});

describe('met het kind bespreken', () => {
  it('gaat over wat er vergeleken is; IVRK art. 12', () => {
    given(...convened)
      .when(talk, raad)
      .thenRefused('options-not-compared');
    given(...compared)
      .when({ ...talk, discussedOn: '2026-03-03' }, raad)
      .thenRefused('determination-day-in-the-future');
    given(...compared)
      .when(talk, raad)
      .thenHappens('OptionsDiscussed');
  });

  it('zegt wat het kind zei, of waarom het niet wilde, en niet allebei', () => {
    const { childSaid, ...silent } = talk;
    given(...compared)
      .when(silent, raad)
      .thenRefused('discussion-says-nothing');
    given(...compared)
      .when({ ...talk, notWantedBecause: 'Zij was moe.' }, raad)
      .thenRefused('discussion-says-nothing');
    given(...compared)
      .when({ ...silent, notWantedBecause: 'Samira zei dat zij alles al had verteld.' }, raad)
      .thenHappens('OptionsDiscussed');
  });

  it('gebeurt opnieuw als de mogelijkheden veranderen', () =>
    given(...play(by(investigator, comparison), discussed))
      .when(outcome, raad)
      .thenRefused('options-not-discussed'));
});

describe('de uitkomst', () => {
  it('rust op een onderzoek, een panel, een vergelijking en een gesprek; JGC 3/22 par. 31', () => {
    const unsigned = play([
      ...openingSteps,
      ...hearingSteps,
      ...by(decisionOfficer, proposal),
      ...by(investigator, panel),
    ]);
    given(...unsigned)
      .when(outcome, raad)
      .thenRefused('determination-without-assessment');
    given(...asked)
      .when(outcome, raad)
      .thenRefused('panel-missing');
    given(...convened)
      .when(outcome, raad)
      .thenRefused('options-not-compared');
    given(...compared)
      .when(outcome, raad)
      .thenRefused('options-not-discussed');
    given(...discussed)
      .when(outcome, raad)
      .thenEvents(kept('BestInterestsDetermined', outcome, raad));
  });

  it('is een van de vergeleken mogelijkheden, met een dag van herziening na vandaag', () => {
    given(...discussed)
      .when({ ...outcome, bestOption: 'transfer' }, raad)
      .thenRefused('outcome-not-compared');
    given(...discussed)
      .when({ ...outcome, reviewOn: '2026-03-02' }, raad)
      .thenRefused('determination-day-in-the-past');
    given(...discussed)
      .when({ ...outcome, reviewOn: '2026-03-03' }, raad)
      .thenHappens('BestInterestsDetermined');
    given(...discussed)
      .when({ ...outcome, reasons: 'Is in het belang van het kind.' }, raad)
      .thenRefused('determination-stock-phrase');
  });

  it('beantwoordt de vraag naar een scheiding als die gesteld is; IVRK art. 9', () => {
    const steps = [{ ...proposal, trigger: 'separation' as const }, panel, comparison, talk];
    const ready = play(by(investigator, ...steps), assessed);
    given(...ready)
      .when({ ...outcome, separationInChildsInterest: 'not-asked' }, raad)
      .thenRefused('separation-not-answered');
    given(...ready)
      .when({ ...outcome, separationInChildsInterest: 'no' }, raad)
      .thenHappens('BestInterestsDetermined');
  });

  it('laat een andere mening staan, van wie een stem heeft', () =>
    given(...discussed)
      .when({ ...outcome, dissent: [{ member: 'G. Ambtenaar', view: 'Vindt dat het anders moet.' }] }, raad)
      .thenRefused('dissent-of-no-member'));
});

describe('na de uitkomst', () => {
  const telling = command('TellDetermination');
  it('hoort het kind haar; GC 12 par. 45', () => {
    given(...discussed)
      .when(telling, raad)
      .thenRefused('determination-open');
    given(...determined)
      .when({ ...telling, toldOn: '2026-02-04' }, raad)
      .thenRefused('determination-day-in-the-past');
    given(...determined)
      .when(telling, raad)
      .thenHappens('DeterminationTold');
  });

  it('geldt zij niet meer als het onderzoek heropend wordt of er iets bij komt, tot iemand ernaar keek', () => {
    const held = (events: Parameters<typeof fileOf>[0]) => fileOf(events).determinations[0]!;
    expect(holds(held(determined))).toBe(true);
    const reopened = play(by(investigator, command('ReopenAssessment')), determined);
    expect(holds(held(reopened))).toBe(false);
    const stands = { ...review, outcome: 'stands' as const, reviewOn: '2026-08-03' };
    given(...reopened)
      .when(stands, raad)
      .thenRefused('determination-without-assessment');
    const signed = play(by(investigator, command('SignAssessment')), reopened);
    expect(holds(held(play(by(investigator, stands), signed)))).toBe(true);
  });

  it('geldt zij niet meer als een onderdeel wordt bijgeschreven voordat stap 1 is verzegeld', () => {
    const unsealed = play([...openingSteps, ...hearingSteps, ...stepOne.slice(0, -1)]);
    const steps = [panel, comparison, talk, outcome];
    const held = play([...by(decisionOfficer, proposal), ...by(investigator, ...steps)], unsealed);
    expect(holds(fileOf(held).determinations[0]!)).toBe(true);
    const added = play(by(investigator, element('health')), held);
    expect(holds(fileOf(added).determinations[0]!)).toBe(false);
  });

  it('geldt zij tot en met de dag van herziening', () => {
    const held = fileOf(determined).determinations[0]!;
    expect(holds(held, day('2026-08-03'))).toBe(true);
    expect(holds(held, day('2026-08-04'))).toBe(false);
  });

  it('houdt een herziening haar in stand met een nieuwe dag, of begint zij opnieuw', () => {
    given(...determined)
      .when({ ...review, outcome: 'stands' }, raad)
      .thenRefused('review-without-next-day');
    given(...determined)
      .when({ ...review, why: 'conflict-of-interest', outcome: 'stands', reviewOn: '2026-08-03' }, raad)
      .thenRefused('panel-conflict-open');
    const reopened = play(by(investigator, review), determined);
    expect(fileOf(reopened).determinations[0]).not.toHaveProperty('determined');
    given(...reopened)
      .when(comparison, raad)
      .thenHappens('OptionsCompared');
    expect(fileOf(reopened).determinations[0]?.proposed.determinationId).toBe(DETERMINATION);
  });
});
