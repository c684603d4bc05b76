// Answering a route to a status: for this child, on a route that exists, in words of one's own.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept } from '../../../tests/support/given.ts';
import { guardian, lawyer } from '../../../tests/support/people.ts';

const opened = play(openingSteps);
const answering = command('AnswerRoute');

describe('een weg naar verblijf beantwoorden', () => {
  it('legt vast wat ermee is gedaan en hoe de weg er toen voor stond', () =>
    given(...opened)
      .when(answering, { actor: lawyer })
      .thenEvents(kept('RouteAnswered', answering, { actor: lawyer })));

  it('kan alleen op een weg van de lijst', () =>
    given(...opened)
      .when({ ...answering, routeId: 'a-secret-door' })
      .thenRefused('route-unknown'));

  it('weigert standaardzinnen; GC 14 par. 97', () =>
    given(...opened)
      .when({ ...answering, reason: 'Het belang van het kind is meegewogen.' })
      .thenRefused('route-stock-phrase'));

  it('heeft bij elke weg een eigen reden; GC 14 par. 97', () => {
    const one = play([{ actor: lawyer, today: '2026-02-20', command: answering }], opened);
    given(...one)
      .when({ ...answering, routeId: 'roots', reason: ` ${answering.reason.toUpperCase()}` })
      .thenRefused('route-copied-text');
    given(...one)
      .when({ ...answering, answer: 'refused' })
      .thenHappens('RouteAnswered');
  });

  it('rust alleen op onderdelen die zijn onderzocht; GC 14 par. 97', () =>
    given(...opened)
      .when({ ...answering, restsOn: ['family'] })
      .thenRefused('route-rests-on-nothing'));

  it('houdt het laatste antwoord per weg, en onthoudt welke feiten daarna kwamen', () => {
    const steps = [
      { actor: lawyer, today: '2026-02-20', command: answering },
      { actor: guardian, today: '2026-02-21', command: command('RecordFact') },
    ];
    const file = fileOf(play(steps, opened));
    const held = file.routeAnswers.get('family-reunification');
    expect(held?.answer.answer).toBe('not-for-this-child');
    expect([...(held?.since ?? [])]).toEqual([command('RecordFact').fact]);
    const again = play([{ actor: lawyer, today: '2026-02-22', command: answering }], play(steps, opened));
    expect(fileOf(again).routeAnswers.get('family-reunification')?.since.size).toBe(0);
  });
});
