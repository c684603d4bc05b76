// Corrections of who the child is: with their source, and without touching what they leave alone.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { guardian } from '../../../tests/support/people.ts';

const opened = play(openingSteps.slice(0, 1));
const correcting = command('CorrectIdentity');

describe('gegevens van het kind verbeteren', () => {
  it('legt vast wat er verandert, waar dat vandaan komt en waarom; IVRK art. 8', () =>
    given(...opened)
      .when(correcting)
      .thenEvents(kept('IdentityCorrected', correcting)));

  it('laat staan wat niet wordt verbeterd', () => {
    const before = fileOf(opened).child;
    const changes = { birthDate: '2016-03-04' };
    const after = fileOf(play([{ actor: guardian, today: TODAY, command: { ...correcting, changes } }], opened)).child;
    expect(after).toEqual({ ...before, ...changes });
  });

  it('bewaart ook dat iets wel bekend is geworden als nee', () => {
    const changes = { isNationalOfHost: false, ageDisputed: false };
    const after = fileOf(play([{ actor: guardian, today: TODAY, command: { ...correcting, changes } }], opened)).child;
    expect(after).toMatchObject(changes);
  });

  it('weigert een verbetering zonder inhoud', () =>
    given(...opened)
      .when({ ...correcting, changes: {} })
      .thenRefused('nothing-corrected'));

  it('neemt een geboorte op vandaag aan en weigert een geboorte op morgen', () => {
    given(...opened)
      .when({ ...correcting, changes: { birthDate: TODAY } }, { actor: guardian })
      .thenHappens('IdentityCorrected');
    given(...opened)
      .when({ ...correcting, changes: { birthDate: '2026-03-03' } }, { actor: guardian })
      .thenRefused('corrected-birth-in-the-future');
  });
});
