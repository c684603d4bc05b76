import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/safeguards/safeguard.ts';
import { loadPublished, publishedOf } from './read-published.ts';
import type { Rules } from './run-cases.ts';

const heard: Omit<Finding, 'outcome'> = {
  safeguard: 'child-heard',
  norms: [],
  effect: 'requires',
  mandate: true,
  because: [],
  missing: [],
};
const rules: Rules = {
  knows: () => true,
  hasSafeguard: (id) => id === 'child-heard',
  assess: ({ facts }) => [{ ...heard, outcome: facts.child_heard === false ? 'breached' : 'missing' }],
};
const tribunal = [{ safeguard: 'child-heard', outcome: 'violation', norm: 'CRC 12' }];
const text = JSON.stringify({
  id: 'a',
  measure: 'expulsion',
  respondent: null,
  facts: { child_heard: false, school: true },
  findings: tribunal,
});

describe('gepubliceerde beslissingen tonen', () => {
  test('toont in de lijst wat de bron gaf, en leeg wat zij niet gaf', () => {
    const { list } = publishedOf(text, rules);
    expect(list.items).toEqual([
      {
        id: 'a',
        body: '',
        name: 'a',
        number: '',
        date: null,
        respondent: '',
        measure: 'expulsion',
        verified: false,
        expected: 'mixed',
        contested: false,
        scored: true,
        counts: {
          facts: 2,
          tribunal: 1,
          ours: { met: 0, breached: 1, missing: 0, 'for-human': 0, 'not-applicable': 0 },
        },
      },
    ]);
  });

  test('telt wat dit systeem goed had: gevonden schendingen, en punten waar het er geen van maakte', () => {
    const cleared = {
      id: 'b',
      measure: 'expulsion',
      facts: {},
      findings: [{ ...tribunal[0], outcome: 'no_violation' }],
    };
    const { score } = publishedOf(`${text}\n${JSON.stringify(cleared)}`, rules).list;
    const line = {
      breaches: { hits: 1, total: 1 },
      cleared: { hits: 1, total: 1 },
      clearedAnswered: { hits: 0, total: 1 },
    };
    expect(score.allFacts).toEqual({ total: line, safeguards: [{ safeguard: 'child-heard', ...line }] });
    expect(score.contested.safeguards).toEqual([]);
  });

  test('toont één beslissing met feiten in woorden, onze bevindingen en die van het tribunaal', () => {
    const detail = publishedOf(text, rules).detail('a');
    expect(detail?.facts[0]).toEqual({
      key: 'child_heard',
      value: false,
      class: 'raw',
      meaning: expect.objectContaining({ nl: 'het kind is gehoord, zelf of via een vertegenwoordiger' }),
      topic: { nl: 'Horen van het kind', en: 'Hearing the child' },
    });
    expect(detail?.findings[0]?.outcome).toBe('breached');
    expect(detail?.tribunal).toEqual([{ ...tribunal[0], ground: '' }]);
  });

  test('kent geen beslissing onder een vreemde naam', () => {
    expect(publishedOf(text, rules).detail('__proto__')).toBeUndefined();
  });

  test('laadt alle meegeleverde beslissingen', () => {
    const { list, detail } = loadPublished(new URL('../seed/decisions.jsonl', import.meta.url), rules);
    expect(list.items).toHaveLength(108);
    expect(list.items.every(({ source_url, id }) => source_url !== undefined && detail(id) !== undefined)).toBe(true);
  });
});
