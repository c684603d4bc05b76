import { describe, expect, test } from 'vitest';
import { readDecisions } from './read.ts';

const KNOWN = { knows: () => true, hasSafeguard: () => true };
const decision = { id: 'a', measure: 'detention', facts: { detention: true }, findings: [] };
const line = (changes: object = {}): string => JSON.stringify({ ...decision, ...changes });
const read = (text: string) => readDecisions(text, KNOWN);
const places = (problems: readonly { line: number; key?: string }[]) => problems.map(({ line, key }) => [line, key]);

describe('het lezen van gepubliceerde beslissingen', () => {
  test('leest een beslissing met al haar velden', () => {
    const whole = {
      ...decision,
      body: 'CRC',
      name: 'A. v. B.',
      number: '1/2020',
      date: null,
      respondent: null,
      source_url: 'https://example.org/1',
      verified: true,
      expected: 'breach',
      contested: false,
      scored: true,
      general_practice: false,
      note: 'x',
      findings: [
        {
          norm: 'CRC 37',
          outcome: 'violation',
          safeguard: 'no-child-detention',
          ground: 'g',
          ex_ante: true,
          scored: false,
          contested: true,
        },
      ],
      assessed_keys: ['best_interests_assessed'],
      later_keys: [],
    };
    expect(read(JSON.stringify(whole))).toEqual({ decisions: [whole], errors: [], warnings: [] });
  });

  test('slaat lege regels, CRLF en een byte order mark over en telt regels vanaf 1', () => {
    const { decisions, errors } = read(`\ufeff${line()}\r\n\r\n   \n${line({ id: 'b' })}\r\nkapot`);
    expect(decisions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(places(errors)).toEqual([[5, undefined]]);
  });

  test.each(['{', 'null', '[]', '"x"', '1', '{"id":"a"', '{"facts":NaN}'])(
    'voert een onleesbare regel (%s) niet uit, de rest wel',
    (bad) => {
      const { decisions, errors } = read(`${bad}\n${line()}`);
      expect(decisions).toHaveLength(1);
      expect(places(errors)).toEqual([[1, undefined]]);
    },
  );

  test.each([
    ['measure', { measure: undefined }],
    ['measure', { measure: 'imprisonment' }],
    ['measure', { measure: null }],
    ['facts', { facts: undefined }],
    ['facts', { facts: [] }],
    ['facts', { facts: 'x' }],
  ])('voert een beslissing zonder bruikbare %s niet uit', (key, changes) => {
    const { decisions, errors } = read(line(changes));
    expect(decisions).toEqual([]);
    expect(places(errors)).toEqual([[1, key]]);
    expect(errors[0]?.message.nl).toMatch('overgeslagen');
  });

  test.each([
    ['facts.child_hard', { facts: { detention: true, child_hard: true } }],
    ['facts.child_heard', { facts: { detention: true, child_heard: 'no' } }],
    ['facts.child_heard', { facts: { detention: true, child_heard: null } }],
    ['facts.detention_days', { facts: { detention: true, detention_days: '3' } }],
    ['facts.destination', { facts: { detention: true, destination: ['Italy'] } }],
    ['facts.child_age_years', { facts: { detention: true, child_age_years: 6 } }],
    ['facts.child_age_years', { facts: { detention: true, child_age_years: [[6]] } }],
    ['facts.child_age_years', { facts: { detention: true, child_age_years: [6, null] } }],
    ['facts.toString', { facts: { detention: true, toString: true } }],
    ['boddy', { boddy: 'CRC' }],
    ['verified', { verified: 'yes' }],
    ['date', { date: 'gisteren' }],
    ['source_url', { source_url: 'javascript:alert(1)' }],
    ['expected', { expected: 'unclear' }],
    ['assessed_keys', { assessed_keys: 'detention' }],
    ['assessed_keys.detentoin', { assessed_keys: ['detentoin'] }],
    ['later_keys[0]', { later_keys: [1] }],
    ['findings', { findings: {} }],
    ['findings[0]', { findings: ['x'] }],
    ['findings[0].scorde', { findings: [{ safeguard: 'child-heard', outcome: 'violation', scorde: false }] }],
    ['findings[0].ex_ante', { findings: [{ safeguard: 'child-heard', outcome: 'violation', ex_ante: 1 }] }],
    ['findings[0].outcome', { findings: [{ safeguard: 'child-heard' }] }],
    ['findings[0].safeguard', { findings: [{ outcome: 'violation' }] }],
  ])('meldt %s bij regel en sleutel en voert de rest uit', (key, changes) => {
    const { decisions, errors } = read(`\n${line(changes)}`);
    expect(places(errors)).toEqual([[2, key]]);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.facts).toEqual({ detention: true });
  });

  test('laat een bevinding zonder waarborg of met een onbekende uitkomst weg en houdt de andere', () => {
    const good = { safeguard: 'child-heard', outcome: 'violation' };
    const { decisions, errors } = read(line({ findings: [{ ...good, outcome: 'guilty' }, good] }));
    expect(decisions[0]?.findings).toEqual([good]);
    expect(errors.every(({ key }) => key === 'findings[0].outcome')).toBe(true);
    expect(errors[0]?.message.nl).toMatch('violation, no_violation');
  });

  test('weigert een getal dat geen eindig getal is', () => {
    const { errors } = read(
      '{"id":"a","measure":"detention","facts":{"detention_days":1e999,"child_age_years":[1e999]}}',
    );
    expect(places(errors)).toEqual([
      [1, 'facts.detention_days'],
      [1, 'facts.child_age_years'],
    ]);
  });

  test('laat sleutels als __proto__ niets veranderen', () => {
    const { decisions, errors } = read(
      '{"id":"a","measure":"detention","__proto__":{"scored":false},"facts":{"__proto__":{"detention":true},"constructor":1},"findings":[{"safeguard":"x","outcome":"violation","__proto__":{"scored":false}}]}',
    );
    expect(errors.map(({ key }) => key).toSorted()).toEqual([
      '__proto__',
      'facts.__proto__',
      'facts.constructor',
      'findings[0].__proto__',
    ]);
    expect(decisions[0]?.facts.detention).toBeUndefined();
    expect(decisions[0]?.scored).toBeUndefined();
    expect(decisions[0]?.findings[0]?.scored).toBeUndefined();
    expect(({} as { scored?: boolean }).scored).toBeUndefined();
  });

  test('leest een onbekend woord van een feit met codes als niet bekend en waarschuwt', () => {
    const knows = (_: string, value: string) => value !== 'vreemd';
    const facts = { facility_kind: 'vreemd', destination: 'Italy', age_assessment_method: ['vreemd', 'bone_tests'] };
    const { decisions, errors, warnings } = readDecisions(line({ facts }), { ...KNOWN, knows });
    expect(errors).toEqual([]);
    expect(places(warnings)).toEqual([
      [1, 'facts.facility_kind'],
      [1, 'facts.age_assessment_method'],
    ]);
    expect(decisions[0]?.facts).toEqual({ destination: 'Italy', age_assessment_method: ['bone_tests'] });
  });

  test('maakt van een lijst met alleen onbekende woorden geen lege lijst, want die zegt ‘geen’', () => {
    const facts = { documents_shown: ['vreemd'] };
    expect(readDecisions(line({ facts }), { ...KNOWN, knows: () => false }).decisions[0]?.facts).toEqual({});
    expect(read(line({ facts: { documents_shown: [] } })).decisions[0]?.facts).toEqual({ documents_shown: [] });
  });

  test('leest een lege tekst als niet bekend', () => {
    const { decisions, warnings } = read(line({ facts: { refusal_reason: ' ' } }));
    expect(decisions[0]?.facts).toEqual({});
    expect(places(warnings)).toEqual([[1, 'facts.refusal_reason']]);
  });

  test('waarschuwt voor een dubbele id, een ontbrekende id en een onbekende waarborg', () => {
    const finding = (safeguard: string) => ({ findings: [{ safeguard, outcome: 'violation' }] });
    const text = [
      line(),
      line(),
      line({ id: undefined }),
      line({ id: 'b', ...finding('nope') }),
      line({ id: 'c', ...finding('admissibility') }),
    ];
    const { decisions, errors, warnings } = readDecisions(text.join('\n'), { ...KNOWN, hasSafeguard: () => false });
    expect(errors).toEqual([]);
    expect(decisions.map(({ id }) => id)).toEqual(['a', 'a', 'regel-3', 'b', 'c']);
    expect(places(warnings)).toEqual([
      [2, 'id'],
      [3, 'id'],
      [4, 'findings[0].safeguard'],
    ]);
  });

  test('weigert een regel van meer dan 1 MB en voert de rest uit', () => {
    const { decisions, errors } = read(`${line({ note: 'x'.repeat(1_000_001) })}\n${line()}`);
    expect(decisions).toHaveLength(1);
    expect(errors[0]).toMatchObject({ line: 1, message: { nl: expect.stringContaining('1 MB') } });
  });

  test('laat geen stuurcodes of eindeloze sleutels door in een melding', () => {
    const { errors } = read(line({ [`\u001b[2J${'k'.repeat(500)}`]: 1 }));
    expect(errors[0]?.key).not.toMatch('\u001b');
    expect(errors[0]?.key?.length).toBeLessThan(100);
  });
});
