import { describe, expect, test } from 'vitest';
import { isFromOwnPages } from './own-pages.ts';

const OWN = 'https://voorop.example';
const ours = { 'x-requested-with': 'voorop' };

describe('een verzoek dat iets verandert', () => {
  test.each([
    ['van de eigen pagina', { ...ours, origin: OWN, 'sec-fetch-site': 'same-origin' }, true],
    ['van een programma', ours, true],
    ['zonder kopregel', { origin: OWN, 'sec-fetch-site': 'same-origin' }, false],
    ['van een andere website', { ...ours, origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' }, false],
    ['van een andere poort', { ...ours, origin: `${OWN}:8443` }, false],
    ['zonder beveiliging', { ...ours, origin: 'http://voorop.example' }, false],
    ['van een zusterwebsite', { ...ours, 'sec-fetch-site': 'same-site' }, false],
    ['van een afgeschermde pagina', { ...ours, origin: 'null' }, false],
  ])('%s', (_, headers, allowed) => {
    for (const method of ['POST', 'DELETE', 'PUT', 'PATCH']) expect(isFromOwnPages(method, headers, OWN)).toBe(allowed);
    expect(isFromOwnPages('GET', headers, OWN)).toBe(true);
  });
});
