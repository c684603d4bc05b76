// Sharing what a child needs because of health: the child saw it and agrees, and under sixteen its representative too.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { contextOf, day, given } from '../../../tests/support/given.ts';
import { guardian, person, receptionWorker } from '../../../tests/support/people.ts';
import { assentLacks, hasAssent } from './assent.ts';

const opened = play(openingSteps);
const need = { fact: 'medical_needs', value: [], source: 'huisarts', explanation: 'Elke dag medicijnen.' } as const;
const child = { childSaid: 'Ik vind het goed.', childSawIt: true };
const whole = { ...child, representative: 'haar voogd', representativeSaid: 'Ik ook.' };
const record = (assent: object) => command('RecordFact', { ...need, assent } as never);

describe('instemmen met delen', () => {
  it('doet een kind onder de zestien samen met wie het vertegenwoordigt; IVRK art. 12', () => {
    given(...opened)
      .when(record(whole), { actor: guardian })
      .thenHappens('FactRecorded');
    given(...opened)
      .when(record(child), { actor: guardian })
      .thenRefused('fact-assent-without-representative');
    const { representativeSaid: _, ...silent } = whole;
    given(...opened)
      .when(record(silent), { actor: guardian })
      .thenRefused('fact-assent-without-representative');
  });

  it('kan pas als het kind zag wat er wordt gedeeld; AVG art. 7', () =>
    given(...opened)
      .when(record({ ...whole, childSawIt: false }), { actor: guardian })
      .thenRefused('fact-assent-unseen'));

  it('schrijft alleen op wie naast het kind staat, en een ondersteuner nooit alleen; JGC 3/22 par. 17', () => {
    given(...opened)
      .when(record(whole), { actor: receptionWorker })
      .thenRefused('fact-assent-of-another');
    const none = { trail: [], representations: new Map<string, never>() };
    const older = { ...none, child: { birthDate: day('2009-01-01') } };
    expect(assentLacks(child, older, contextOf({ actor: guardian }))).toBeUndefined();
    expect(assentLacks(child, { ...none, child: {} }, contextOf({ actor: guardian }))).toBe(
      'fact-assent-without-representative',
    );
    const supporter = contextOf({ actor: person('support-worker') });
    expect(assentLacks(child, older, supporter)).toBe('fact-assent-without-representative');
    expect(assentLacks(whole, older, supporter)).toBeUndefined();
  });

  it('blijft gelden zoals het vroeger werd opgeschreven', () => {
    expect(hasAssent({ sharedWithAssent: 'Samira vindt het goed.' })).toBe(true);
    expect(hasAssent({})).toBe(false);
  });
});
