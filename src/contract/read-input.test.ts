import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hostileIn } from './hostile.ts';
import { readInput } from './read-input.ts';

const Schema = z.object({
  day: z.iso.date(),
  name: z.string().trim().min(1).max(5),
  count: z.number().int().min(1).max(3).optional(),
  kind: z.enum(['a', 'b']).default('a'),
  list: z
    .array(z.object({ id: z.uuid() }))
    .max(1)
    .default([]),
  free: z.record(z.string(), z.unknown()).optional(),
});
const GOOD = { day: '2026-03-02', name: 'x' };
const wrong = (more: object): readonly (readonly [string, string])[] => {
  const read = readInput(Schema, { ...GOOD, ...more });
  return read.ok ? [] : read.refusal.map(({ field, message }) => [field, message.nl] as const);
};

describe('wat binnenkomt', () => {
  test('wordt gelezen met wat ontbreekt ingevuld', () => {
    expect(readInput(Schema, GOOD)).toEqual({ ok: true, value: { ...GOOD, kind: 'a', list: [] } });
  });

  test.each([
    [{ day: undefined }, 'day', /ontbreekt/],
    [{ day: '2-3-2026' }, 'day', /geen dag/],
    [{ name: ' ' }, 'name', /leeg/],
    [{ name: 'te lange naam' }, 'name', /hoogstens 5 tekens/],
    [{ name: 7 }, 'name', /tekst/],
    [{ count: 9 }, 'count', /hoogstens 3/],
    [{ count: 1.5 }, 'count', /heel getal/],
    [{ kind: 'c' }, 'kind', /a, b/],
    [{ list: [{ id: 'x' }] }, 'list.0.id', /UUID/],
    [{ list: {} }, 'list', /lijst/],
    [{ nmae: 'x' }, 'nmae', /niet bekend/],
    [{ list: [{ id: 'c0de0000-0000-4000-8000-000000000001', x: 1 }] }, 'list.0.x', /niet bekend/],
  ])('%j wordt bij het veld geweigerd, met wat te doen', (more, field, words) => {
    expect(wrong(more)).toEqual([[field, expect.stringMatching(words)]]);
  });

  test('noemt alle velden die niet kloppen tegelijk, zonder te herhalen wat er stond', () => {
    const all = wrong({ day: 'geheim-1', name: 'geheim-2', kind: 'geheim-3' });
    expect(all.map(([field]) => field)).toEqual(['day', 'name', 'kind']);
    expect(JSON.stringify(all)).not.toContain('geheim');
  });

  test('mag vrij zijn waar de vorm dat zegt', () => {
    expect(wrong({ free: { whatever: { deep: 1 } } })).toEqual([]);
  });
});

describe('wat nooit binnenkomt', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  test.each([
    ['een byte 0', { a: ['x\0'] }, 'a.0'],
    ['een half teken', { a: '\udc00' }, 'a'],
    ['een stuurteken', { a: 'x\u001b[2J' }, 'a'],
    ['een teken dat de leesrichting omkeert', { a: 'Jan \u202egnorts' }, 'a'],
    ['een teken dat een stuk tekst omdraait', { a: 'Jan \u2067norts\u2069' }, 'a'],
    ['een teken zonder breedte midden in een naam', { a: 'Ami\u200bra' }, 'a'],
    ['tekst die in onzichtbare tekens verborgen zit', { a: 'Amira\u{e0041}\u{e0042}' }, 'a'],
    ['tekst waarvan niets te zien is', { a: '\u200b\u2060 \u00ad' }, 'a'],
    ['een naam uit de taal zelf', JSON.parse('{"a":{"__proto__":1}}'), 'a'],
    ['een diep nest', nested(40), '0.0.0'],
  ])('%s', (_, value, field) => {
    expect(hostileIn(value).map((each) => each.field)).toEqual([field]);
  });

  test('gewone tekst in elke taal hoort daar niet bij', () => {
    expect(hostileIn({ name: 'محمد 👧🏽 Ђорђе ' })).toEqual([]);
    expect(hostileIn({ empty: '', blank: ' \n', words: 'می\u200cخواهم\r\n\tblijven', lines: '\u200f(x)' })).toEqual([]);
    expect(hostileIn(nested(30))).toEqual([]);
  });
});
