// The catalogue against the table of the published format: a key that is renamed, retyped or reclassed fails here.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACTS, type FactKey, isFactKey } from './facts.ts';
import { FACT_TOPICS, topicOf } from './topics.ts';

type Row = readonly [key: string, factClass: 'R' | 'A' | 'L', type: 'bool' | 'number' | 'string' | 'list'];

const TABLE = JSON.parse(
  readFileSync(new URL('../../../../tests/data/fact-keys.json', import.meta.url), 'utf8'),
) as Row[];
const CLASS = { R: 'raw', A: 'assessed', L: 'later' } as const;
const TYPE = { bool: 'boolean', number: 'number', string: 'text', list: 'list' } as const;
const keys = Object.keys(FACTS) as FactKey[];

describe('de feitencatalogus', () => {
  test('kent elk feit van het gepubliceerde formaat met dezelfde soort en hetzelfde type, en geen ander', () => {
    const wanted = TABLE.map(([key, factClass, type]) => [key, CLASS[factClass], TYPE[type]].join(' ')).toSorted();
    const present = keys
      .filter((key) => FACTS[key].published)
      .map((key) => [key, FACTS[key].class, FACTS[key].type].join(' '))
      .toSorted();
    expect(wanted).toHaveLength(348);
    expect(present).toEqual(wanted);
  });

  test('beschrijft elk feit in het Nederlands en het Engels, zonder punt, code of hoofdletter aan het begin', () => {
    const wrong = keys.filter((key) =>
      Object.values(FACTS[key].meaning).some(
        (words) => words.trim().length < 4 || /[.|_]|\be\.g\b|TODO/.test(words) || /^[A-Z]/.test(words),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('geeft geen twee feiten dezelfde betekenis', () => {
    for (const language of ['nl', 'en'] as const) {
      const meanings = keys.map((key) => FACTS[key].meaning[language]);
      expect(meanings.filter((meaning, index) => meanings.indexOf(meaning) !== index)).toEqual([]);
    }
  });

  test('zet elk feit onder precies één onderwerp', () => {
    const placed = FACT_TOPICS.flatMap((topic) => topic.keys);
    expect(placed.toSorted()).toEqual(keys.toSorted());
    expect(topicOf('child_heard')).toMatchObject({ id: 'hearing', title: { nl: 'Horen van het kind' } });
  });

  test.each(['__proto__', 'constructor', 'toString', '', 'child_Heard'])('houdt %j niet voor een feit', (key) => {
    expect(isFactKey(key)).toBe(false);
  });
});
