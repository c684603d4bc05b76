import { expect, test } from 'vitest';
import { type Weighed, worthOf } from './worth.ts';

const LAW: Weighed = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  inForce: { from: '2014-01-01' as Weighed['inForce']['from'] },
};
const norm = (more: object): Weighed => ({ ...LAW, ...more });

test('een verdrag waar Nederland geen partij bij is, heet geen bindend recht (OP-IC art. 6)', () => {
  expect(worthOf(norm({}), '2026-11-25')).toBe('binding-law');
  expect(worthOf(norm({ bindingIn: [] }), '2026-11-25')).toBe('law-elsewhere');
});

test('een verordening die is vervangen, heet na haar laatste dag geen bindend recht (Dublin III)', () => {
  const ended = norm({ inForce: { from: '2014-01-01', until: '2026-06-30' } });
  expect(worthOf(ended, '2026-06-30')).toBe('binding-law');
  expect(worthOf(ended, '2026-07-01')).toBe('law-elsewhere');
});

test('een richtlijn blijft een richtlijn en een pleidooi een pleidooi (huis §4)', () => {
  expect(worthOf(norm({ authority: 'authoritative-guidance', bindingIn: [] }), '2026-11-25')).toBe(
    'authoritative-guidance',
  );
  expect(worthOf(norm({ authority: 'advocacy', bindingIn: [] }), '2026-11-25')).toBe('advocacy');
});
