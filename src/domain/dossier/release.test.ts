// What the child lets one decision-maker see: for that decision only, never against the child, and back until it is used.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, type Step, stepOne } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DECISION, id, RELEASE } from '../../../tests/support/commands.ts';
import { fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { aliensPoliceOfficer, decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { releasedTo } from './release.ts';

const sealed = play([...openingSteps, ...stepOne]);
const step = (given: CommandInput, actor = guardian): Step => ({ actor, today: TODAY, command: given });
const releasing = command('ReleaseItem');
const released = play([step(releasing)], sealed);
const planning = (kind: 'residence-permit' | 'refusal-of-residence' | 'medical-deferral') =>
  step(command('PlanDecision', { kind }), decisionOfficer);
const withPermit = play([planning('residence-permit')], released);
const using = command('UseRelease');
const seen = (events = released, organisation = 'ind', purpose = 'residence-decision') => [
  ...releasedTo(fileOf(events), organisation, purpose),
];

describe('iets vrijgeven', () => {
  it('geldt voor wat er stond, en voor niets wat later komt; eis D4', () => {
    const at = fileOf(sealed).trail.find(({ event }) => event.type === 'ElementAssessed' && event.key === 'health');
    expect(seen()).toEqual([at?.version, released.length]);
    const later = play(
      [{ actor: guardian, today: TODAY, command: command('RecordFact', { fact: 'medical_needs', value: [] }) }],
      released,
    );
    expect(seen(later)).toEqual(seen());
  });

  it('bereikt niemand anders en geen ander doel; eis D4', () => {
    for (const organisation of ['dtv', 'avim', 'kmar', 'coa']) expect(seen(released, organisation)).toEqual([]);
    for (const purpose of ['departure', 'protection', 'oversight']) expect(seen(released, 'ind', purpose)).toEqual([]);
  });

  it('weigert vertrek, politie en grens als ontvanger; AO 3/22 par. 17', () => {
    for (const to of ['dtv', 'avim', 'kmar', 'coa'])
      given(...sealed)
        .when({ ...releasing, to }, { actor: guardian })
        .thenRefused('release-to-another');
  });

  it('weigert wat het kind niet zelf zag; IVRK art. 12', () =>
    given(...sealed)
      .when({ ...releasing, childSawIt: false }, { actor: guardian })
      .thenRefused('release-not-seen-by-child'));

  it('weigert wat er niet staat, en twee keer hetzelfde', () => {
    given(...sealed)
      .when({ ...releasing, item: { kind: 'measure', measureId: id(99) } }, { actor: guardian })
      .thenRefused('release-item-not-found');
    given(...released)
      .when(releasing, { actor: guardian })
      .thenRefused('release-exists');
  });
});

describe('een vrijgave gebruiken', () => {
  it('kan alleen in het besluit waarvoor zij is; eis D4', () => {
    given(...withPermit)
      .when(using)
      .thenHappens('ReleaseUsed');
    given(...play([planning('medical-deferral')], released))
      .when(using)
      .thenRefused('release-only-to-help');
  });

  it('kan nooit in een besluit tegen het kind, en dan is ook niets meer te zien; eis D4', () => {
    const against = play([planning('refusal-of-residence')], released);
    given(...against)
      .when(using)
      .thenRefused('release-not-found');
    expect(seen(against)).toEqual([]);
    const parting = play(
      [
        step(
          command('PlanDecision', {
            ...{ kind: 'residence-permit', separates: 'yes' },
            separationReason: 'De moeder vertrekt alleen.',
          }),
          decisionOfficer,
        ),
      ],
      released,
    );
    given(...parting)
      .when(using)
      .thenRefused('release-not-found');
    expect(seen(parting)).toEqual([]);
  });

  it('kan niet door een ander dan de ontvanger', () =>
    given(...withPermit)
      .when(using, { actor: aliensPoliceOfficer })
      .thenRefused('release-not-found'));
});

describe('een vrijgave intrekken', () => {
  const revoking = command('RevokeRelease');

  it('sluit meteen; IVRK art. 12', () => {
    const revoked = play([step(revoking)], released);
    expect(seen(revoked)).toEqual([]);
    given(...play([step(revoking)], withPermit))
      .when(using)
      .thenRefused('release-not-found');
  });

  it('kan niet meer als zij is gebruikt', () => {
    const used = play([step(using, decisionOfficer)], withPermit);
    given(...used)
      .when(revoking, { actor: guardian })
      .thenRefused('release-used');
    given(...used)
      .when({ ...using, decisionId: DECISION, releaseId: RELEASE })
      .thenRefused('release-used');
  });
});
