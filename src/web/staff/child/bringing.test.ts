import { expect, test } from 'vitest';
import { bringing, namedOf, personsOf } from './bringing.ts';

test('wie binnenkomt, staat er met organisatie en naam (AVG art. 5)', () => {
  expect(namedOf('dtv: dtv-wiltink, advocatuur:advocaat-silvius')).toEqual([
    { organisation: 'dtv', person: 'dtv-wiltink' },
    { organisation: 'advocatuur', person: 'advocaat-silvius' },
  ]);
  expect(namedOf('zomaar iemand, :x, y:')).toEqual([]);
  expect(personsOf(' a ; b,,c')).toEqual(['a', 'b', 'c']);
});

test('wat leeg bleef, komt niet in de opdracht (AVG art. 5)', () =>
  expect(bringing({ involved: ['rvdk'], ground: '', named: '' })).toEqual({ involved: ['rvdk'] }));
