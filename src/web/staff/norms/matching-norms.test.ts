// Searching the register: every condition narrows, none of them hides what fits.
import { expect, test } from 'vitest';
import type { NormView } from '../../../contract/law.ts';
import { NORM_IDS, normOf } from '../../../domain/norms/register.ts';
import { matchingNorms, type NormSearch } from './matching-norms.ts';

const norms: readonly NormView[] = NORM_IDS.map((id) =>
  id === 'crc-12' ? { ...normOf(id), doubtWaits: true } : normOf(id),
);
const EVERYTHING: NormSearch = { text: '', authority: '', status: '' };
const found = (search: Partial<NormSearch>) => matchingNorms(norms, { ...EVERYTHING, ...search });

test('zonder voorwaarde staat alles er', () => expect(found({})).toHaveLength(NORM_IDS.length));

test('nagekeken en niet nagekeken zijn samen alles', () => {
  const [checked, unchecked] = [found({ status: 'checked' }), found({ status: 'unchecked' })];
  expect(checked.length + unchecked.length).toBe(norms.length);
  expect(unchecked.every(({ verified }) => verified === 'not-verified')).toBe(true);
});

test('een twijfel die op iemand wacht, is te vinden', () =>
  expect(found({ status: 'doubted' }).map(({ id }) => id)).toEqual(['crc-12']));

test('woord, gezag en status gelden samen', () => {
  expect(found({ text: 'crc-12', status: 'doubted', authority: 'binding-law' })).toHaveLength(1);
  expect(found({ text: 'crc-12', status: 'doubted', authority: 'advocacy' })).toHaveLength(0);
});
