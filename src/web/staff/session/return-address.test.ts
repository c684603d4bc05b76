import { describe, expect, test } from 'vitest';
import { returnAddress, signInAddress } from './return-address.ts';

describe('terug na het aanmelden', () => {
  test('iemand komt terug op de pagina waar de sessie verliep', () => {
    const address = signInAddress('/dossiers/1/gehoor?deel=2');
    expect(returnAddress(new URLSearchParams(address.split('?')[1]).get('terug'))).toBe('/dossiers/1/gehoor?deel=2');
  });

  test.each([
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '/aanmelden?terug=/',
    null,
  ])('%s leidt naar de startpagina', (asked) => {
    expect(returnAddress(asked)).toBe('/');
  });
});
