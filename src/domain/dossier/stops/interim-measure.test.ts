// A court or committee asks not to carry something out: from then on nothing of that kind is adopted, until somebody independent saw that it
// ended. What helps a child is never stopped.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, refusalReady } from '../../../../tests/support/adoptable-path.ts';
import { command } from '../../../../tests/support/commands.ts';
import { contextOf, day, fileOf, given, kept, TODAY } from '../../../../tests/support/given.ts';
import { decisionOfficer, guardian, lawyer, person } from '../../../../tests/support/people.ts';
import { NETHERLANDS } from '../../../jurisdictions/nl/netherlands.ts';
import { DECISION_KIND_IDS, directionOf } from '../decision-kinds.ts';
import { STOPPED, type Stopped, standingOf, stoppedBy } from './interim-measure.ts';

const recording = command('RecordInterimMeasure');
const lifting = command('LiftInterimMeasure');
const confirming = command('ConfirmInterimLift');
const adopting = command('AdoptDecision');
const at = (actor: typeof guardian, input: object, today = TODAY) => ({ actor, today, command: input as never });

const opened = play(openingSteps);
const stopped = play([at(lawyer, recording)], opened);
const endedBy = (actor: typeof guardian) => play([at(actor, lifting)], stopped);
const moment = { today: day(TODAY), jurisdiction: NETHERLANDS };
const standing = (events: typeof opened) => standingOf(fileOf(events).interims[0] as never, moment);

describe('een voorlopige maatregel', () => {
  it.each([lawyer, guardian, decisionOfficer, person('departure-officer')])(
    'wordt vastgelegd door wie ervan hoort: $role; EVRM art. 34',
    (actor) =>
      given(...opened)
        .when(recording, { actor })
        .thenEvents(kept('InterimMeasureRecorded', recording, { actor })),
  );

  it('weigert een dag die niet kan, en dezelfde nog eens', () => {
    const refused = (more: object, code: Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>[0]) =>
      given(...opened)
        .when({ ...recording, ...more }, { actor: lawyer })
        .thenRefused(code);
    refused({ askedOn: '2026-03-03' }, 'interim-in-the-future');
    refused({ until: '2026-02-01' }, 'interim-until-before-asked');
    given(...stopped)
      .when(recording, { actor: lawyer })
      .thenRefused('interim-exists');
  });

  it('houdt een besluit tegen dat zij verbiedt, ook als verder alles klopt; EVRM art. 34', () => {
    const everything = { ...recording, stops: ['everything'] };
    given(...play([at(lawyer, everything)], play(refusalReady)))
      .when(adopting)
      .thenRefused('stopped-by-interim-measure');
    // A refusal of residence is no removal.
    given(...play([at(lawyer, recording)], play(refusalReady)))
      .when(adopting)
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('houdt niets tegen dat een kind helpt, vrijlaat of meteen beschermt; eis C3', () => {
    const { interims } = fileOf(play([at(lawyer, { ...recording, stops: [...STOPPED] })], opened));
    for (const kind of DECISION_KIND_IDS) {
      const plan = { kind, separates: 'no', takesLiberty: 'no' } as const;
      expect(stoppedBy(plan, { interims }, moment) !== undefined, kind).toBe(directionOf(plan) === 'adverse');
    }
  });

  it.each<[Stopped, object, boolean]>([
    ['removal', { kind: 'departure' }, true],
    ['removal', { kind: 'parent-removal' }, true],
    ['removal', { kind: 'member-state-transfer' }, false],
    ['transfer', { kind: 'member-state-transfer' }, true],
    ['move', { kind: 'relocation' }, true],
    ['move', { kind: 'departure' }, false],
    ['separation', { kind: 'return-decision', separates: 'unknown' }, true],
    ['separation', { kind: 'return-decision' }, false],
    ['detention', { kind: 'return-decision', takesLiberty: 'unknown' }, true],
    ['detention', { kind: 'parent-detention' }, true],
  ])('van %s over %o: %s; EVRM art. 34', (stops, plan, expected) => {
    const { interims } = fileOf(play([at(lawyer, { ...recording, stops: [stops] })], opened));
    const whole = { separates: 'no', takesLiberty: 'no', ...plan } as Parameters<typeof stoppedBy>[0];
    expect(stoppedBy(whole, { interims }, moment) !== undefined).toBe(expected);
  });
});

describe('het einde van een voorlopige maatregel', () => {
  it('telt meteen als de kant van het kind het zegt', () => expect(standing(endedBy(lawyer))).toBe('ended'));

  it('telt na het woord van een migratiedienst pas als een ander het zag; EVRM art. 34', () => {
    const said = endedBy(decisionOfficer);
    expect(standing(said)).toBe('end-unconfirmed');
    given(...said)
      .when(confirming, { actor: person('departure-officer') })
      .thenRefused('interim-end-asks-independence');
    const seen = play([at(guardian, confirming)], said);
    expect(standing(seen)).toBe('ended');
    given(...seen)
      .when(confirming, { actor: guardian })
      .thenRefused('interim-ended-already');
    // Said anew by an authority, it has to be seen anew: the first word of another is not carried over.
    const anew = play([at(decisionOfficer, { ...lifting, reason: 'Nogmaals.' })], said);
    expect(standing(anew)).toBe('end-unconfirmed');
  });

  it('zegt geen advocaat van een ouder, en bevestigt die niet; JGC 3/22 par. 36', () => {
    const other = { ...lawyer, person: 'lawyer-9' as typeof lawyer.person };
    const naming = { type: 'InvolvePerson', organisation: 'advocatuur', person: 'lawyer-9', from: TODAY };
    const named = play([at(guardian, { ...naming, capacity: 'lawyer-of-parent' })], endedBy(decisionOfficer));
    for (const input of [lifting, confirming])
      given(...named)
        .when(input, { actor: other })
        .thenRefused('interim-end-asks-independence');
  });

  it('weigert wat er niet is, al eindigde of niet kan', () => {
    given(...opened)
      .when(lifting, { actor: lawyer })
      .thenRefused('interim-not-found');
    given(...stopped)
      .when(confirming, { actor: lawyer })
      .thenRefused('interim-end-not-said');
    given(...endedBy(lawyer))
      .when(lifting, { actor: lawyer })
      .thenRefused('interim-ended-already');
    given(...stopped)
      .when({ ...lifting, endedOn: '2026-03-03' }, { actor: lawyer })
      .thenRefused('interim-end-in-the-future');
    given(...stopped)
      .when({ ...lifting, endedOn: '2026-02-01' }, { actor: lawyer })
      .thenRefused('interim-end-before-asked');
  });

  it('komt vanzelf na de laatste dag, en niet op die dag', () => {
    const held = fileOf(play([at(lawyer, { ...recording, until: TODAY })], opened)).interims[0] as never;
    expect(standingOf(held, moment)).toBe('holds');
    expect(standingOf(held, { ...moment, today: contextOf({ today: '2026-03-03' }).today })).toBe('ended');
  });
});
