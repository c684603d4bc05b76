// A decision that was adopted and no longer holds: who says so, what stays, and what the dossier waits for then.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, refusalReady } from '../../../../tests/support/adoptable-path.ts';
import { command, id } from '../../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../../tests/support/given.ts';
import { decisionOfficer, lawyer, person } from '../../../../tests/support/people.ts';
import { waitsFor } from '../../../views/waits-for.ts';

const setting = command('SetAsideDecision');
const adopted = play([...refusalReady, ...adoptionSteps.slice(0, 1)]);
const adoptedOn = fileOf(adopted).decisions[0]?.adopted?.on ?? '';
const said = { ...setting, saidOn: adoptedOn };
const byLawyer = (more: object = {}) => ({ actor: lawyer, today: TODAY, ...more });

describe('een besluit dat niet meer geldt', () => {
  it('staat in het dossier met wie dat zei; wat is besloten blijft staan; Awb art. 8:72', () => {
    given(...adopted)
      .when(said, byLawyer())
      .thenEvents(kept('DecisionSetAside', said, byLawyer()));
    const file = fileOf(play([{ ...byLawyer(), command: said }], adopted));
    expect(file.decisions[0]).toMatchObject({ adopted: { type: 'DecisionAdopted' }, setAside: { way: 'annulled' } });
    expect(waitsFor(fileOf(adopted))).toBe('explanation');
    expect(waitsFor(file)).toBe('plan');
  });

  it('geldt nog als alleen een deel is vernietigd', () => {
    const inPart = play([{ ...byLawyer(), command: { ...said, way: 'annulled-in-part' } }], adopted);
    expect(waitsFor(fileOf(inPart))).toBe('explanation');
    given(...inPart)
      .when(said, byLawyer())
      .thenHappens('DecisionSetAside');
  });

  it('wordt alleen ingetrokken of herroepen door wie het nam; Awb art. 7:11', () => {
    for (const way of ['revoked', 'withdrawn'] as const) {
      for (const actor of [lawyer, person('departure-officer')])
        given(...adopted)
          .when({ ...said, way }, byLawyer({ actor }))
          .thenRefused('set-aside-not-yours');
      given(...adopted)
        .when({ ...said, way }, byLawyer({ actor: decisionOfficer }))
        .thenHappens('DecisionSetAside');
    }
  });

  it('is geen weg om een kind te ontnemen wat het kreeg; IVRK art. 3', () => {
    const granted = play(
      [
        {
          actor: decisionOfficer,
          today: TODAY,
          command: { ...command('PlanDecision'), decisionId: id(2), kind: 'residence-permit' },
        },
        { actor: decisionOfficer, today: TODAY, command: { ...command('AdoptDecision'), decisionId: id(2) } },
      ],
      play(refusalReady.slice(0, 1)),
    );
    given(...granted)
      .when({ ...said, decisionId: id(2), saidOn: TODAY, way: 'withdrawn' }, byLawyer({ actor: decisionOfficer }))
      .thenRefused('set-aside-of-what-helps');
    given(...granted)
      .when({ ...said, decisionId: id(2), saidOn: TODAY, way: 'annulled' }, byLawyer({ actor: decisionOfficer }))
      .thenRefused('set-aside-of-what-helps');
  });

  it('weigert wat niet is genomen, al niet meer geldt, of een dag die niet kan', () => {
    given(...play(refusalReady))
      .when(said, byLawyer())
      .thenRefused('set-aside-not-adopted');
    given(...play([{ ...byLawyer(), command: said }], adopted))
      .when(said, byLawyer())
      .thenRefused('set-aside-already');
    for (const saidOn of ['2020-01-01', '2026-03-03'])
      given(...adopted)
        .when({ ...said, saidOn }, byLawyer())
        .thenRefused('set-aside-day-wrong');
  });
});
