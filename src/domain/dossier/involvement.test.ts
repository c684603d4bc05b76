// Which organisations work on a dossier: known ones, each once.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';

const opened = play(openingSteps.slice(0, 1));
const involving = command('InvolveOrganisation');

describe('een organisatie betrekken', () => {
  it('legt vast wie en waarom; AVG art. 5', () =>
    given(...opened)
      .when(involving)
      .thenEvents(kept('OrganisationInvolved', involving)));

  it('zet de organisatie erbij en haalt niemand weg', () => {
    const after = play([{ actor: decisionOfficer, today: TODAY, command: involving }], opened);
    expect(fileOf(after).involved).toEqual([...fileOf(opened).involved, 'gi']);
  });

  it('weigert een organisatie die niemand kent', () =>
    given(...opened)
      .when({ ...involving, organisation: 'nergens' })
      .thenRefused('organisation-unknown'));

  it('weigert een organisatie die er al is', () =>
    given(...opened)
      .when({ ...involving, organisation: 'rvdk' })
      .thenRefused('organisation-already-involved'));
});
