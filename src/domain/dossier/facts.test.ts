// Facts with a source: of the right type, never what the dossier itself proves, and side by side where people differ.
import { describe, expect, it } from 'vitest';
import { fact, openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import {
  aliensPoliceOfficer,
  borderOfficer,
  decisionOfficer,
  departureOfficer,
  lawyer,
  receptionWorker,
} from '../../../tests/support/people.ts';
import { INDEPENDENT_FACTS, NOT_OF_RECEPTION } from '../situation/protected-facts.ts';
import { PROVEN_FACTS } from '../situation/proven-facts.ts';

const opened = play(openingSteps.slice(0, 1));

describe('een feit vastleggen', () => {
  it('bewaart waarde, bron en hoe zeker het is', () =>
    given(...opened)
      .when(command('RecordFact'), { actor: lawyer })
      .thenEvents(kept('FactRecorded', command('RecordFact'), { actor: lawyer })));

  it.each([
    ['identity_checked', 'ja'],
    ['identity_checked', 1],
    ['detention_days', 'drie'],
    ['detention_days', true],
    ['risk_on_return', 'geweld'],
    ['expelled_person', ['moeder']],
    ['expelled_person', true],
  ] as const)('weigert een waarde die niet past: %s is geen %o', (key, value) =>
    given(...opened)
      .when(fact(key, typeof value === 'object' ? [...value] : value))
      .thenRefused('fact-of-another-type'),
  );

  it.each([
    ['identity_checked', false],
    ['detention_days', 0],
    ['risk_on_return', []],
    ['expelled_person', 'moeder'],
  ] as const)('neemt een waarde aan die past: %s is %o', (key, value) =>
    given(...opened)
      .when(fact(key, typeof value === 'object' ? [] : value))
      .thenHappens('FactRecorded'),
  );

  it.each(PROVEN_FACTS)('weigert %s: dat bewijst het dossier zelf', (key) =>
    given(...opened)
      .when(fact(key, true), { actor: lawyer })
      .thenRefused('fact-proven-by-record'),
  );

  it.each(NOT_OF_RECEPTION)('weigert %s ook van het COA, dat zulke maatregelen neemt; JGC 3/22 par. 31', (key) =>
    given(...opened)
      .when(fact(key, true), { actor: receptionWorker })
      .thenRefused('fact-asks-independence'),
  );

  it.each(INDEPENDENT_FACTS)('weigert %s van een migratiedienst; JGC 3/22 par. 32', (key) => {
    for (const actor of [decisionOfficer, departureOfficer, borderOfficer, aliensPoliceOfficer])
      given(...opened)
        .when(fact(key, true), { actor })
        .thenRefused('fact-asks-independence');
  });

  it('zet wat twee organisaties zeggen naast elkaar, en vervangt alleen het eigen woord', () => {
    const said = (actor: typeof lawyer, value: boolean) => ({ actor, today: TODAY, command: fact('school', value) });
    const after = play([said(lawyer, true), said(decisionOfficer, false), said(decisionOfficer, true)], opened);
    const words = fileOf(after).facts.get('school') ?? [];
    expect(words.map(({ by, value }) => [by.organisation, value])).toEqual([
      ['advocatuur', true],
      ['ind', true],
    ]);
  });
});
