// What may be told about small numbers: every possible count, and every possible combination of small parts, tried out.
import { describe, expect, test } from 'vitest';
import { type Figure, figureOf, HIDDEN_BELOW, told } from './disclosure.ts';

const UP_TO = 16;
const counts = Array.from({ length: UP_TO + 1 }, (_, count) => count);

/** Every way to spread children over this many parts. */
const spreads = (parts: number): readonly (readonly number[])[] =>
  parts === 0 ? [[]] : spreads(parts - 1).flatMap((rest) => counts.map((count) => [...rest, count]));

const PARTS = ['a', 'b', 'c'] as const;
const answerTo = (spread: readonly number[]) =>
  told(new Map(spread.map((count, at) => [PARTS[at] as string, count] as const)));

describe('wat verteld mag worden over aantallen kinderen (Eurostat: afronden op vijf)', () => {
  test('geen gepubliceerd getal ligt tussen 1 en 4, en nul en vier zijn niet te onderscheiden', () => {
    for (let count = 0; count < 2000; count += 1) {
      const figure = figureOf(count);
      expect(figure === '<5' || (figure >= 5 && figure % 5 === 0)).toBe(true);
      expect(figure === '<5').toBe(count < HIDDEN_BELOW);
    }
    expect(figureOf(0)).toBe(figureOf(4));
  });

  test('elk getal past bij ten minste drie verschillende aantallen', () => {
    const possible = new Map<Figure, number>();
    for (let count = 0; count < 500; count += 1)
      possible.set(figureOf(count), (possible.get(figureOf(count)) ?? 0) + 1);
    possible.delete(figureOf(499));
    for (const number of possible.values()) expect(number).toBeGreaterThanOrEqual(3);
  });

  test.each([2, 3])('uit een totaal en %i delen volgt nooit hoeveel kinderen er in een klein deel zitten', (parts) => {
    const byAnswer = new Map<string, (readonly number[])[]>();
    for (const spread of spreads(parts)) {
      const answer = JSON.stringify(answerTo(spread));
      byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), spread]);
    }
    for (const possible of byAnswer.values())
      for (let at = 0; at < parts; at += 1) {
        const values = new Set(possible.map((spread) => spread[at]));
        // A part of which all that is known lies between one and four would be a small number told in other words.
        const pinned = [...values].every((value) => value !== undefined && value >= 1 && value < HIDDEN_BELOW);
        expect(pinned, JSON.stringify(possible)).toBe(false);
        // Nor is it ever certain that nobody is in a part.
        expect(values.size === 1 && values.has(0), JSON.stringify(possible)).toBe(false);
      }
  });

  test('een klein deel naast een groot deel neemt het grote mee naar het verborgene', () => {
    expect(answerTo([12, 4])).toEqual({ total: 15, parts: [] });
    expect(answerTo([12, 0])).toEqual({ total: 10, parts: [{ part: 'a', figure: 10 }] });
  });

  test('een kind minder verandert een getal hoogstens in het getal ernaast', () => {
    for (let count = 1; count < 500; count += 1) {
      const [before, after] = [figureOf(count), figureOf(count - 1)];
      if (before !== after) expect([before, after]).toEqual([before, before === 5 ? '<5' : (before as number) - 5]);
    }
  });
});
