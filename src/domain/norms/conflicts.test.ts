// What must hold for every norm conflict: both sides are told, and the child's side is followed with a reason.
import { expect, test } from 'vitest';
import type { NormConflict } from './conflicts/conflict.ts';
import { conflictsOf, NORM_CONFLICTS } from './conflicts.ts';
import { isNormId, normOf } from './register.ts';

const all: readonly NormConflict[] = NORM_CONFLICTS;
const byId = all.map((conflict) => [conflict.id, conflict] as const);

test('elk conflict heeft een eigen id in kebab-case', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('de conflicten die de zaken laten zien, staan er allemaal in (JGC 3/22 § 20)', () => {
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'detention-of-children',
      'separation-for-parent-conduct',
      'hearing-young-children',
      'age-registered-elsewhere',
      'family-reunification',
      'migration-control',
    ]),
  );
});

test.each(byId)('%s: volgt een van zijn eigen twee lezingen', (_id, { readings, follows }) => {
  const [first, second] = readings;
  expect(first.id).not.toBe(second.id);
  expect([first.id, second.id]).toContain(follows);
});

test.each(byId)('%s: de gevolgde lezing rust op normen, de andere op normen of op praktijk', (_id, conflict) => {
  const followed = conflict.readings.find(({ id }) => id === conflict.follows);
  expect(followed?.norms.length).toBeGreaterThan(0);
  for (const { norms, practice } of conflict.readings) {
    expect(norms.every(isNormId)).toBe(true);
    expect(new Set(norms).size).toBe(norms.length);
    expect(norms.length > 0 || practice !== undefined).toBe(true);
  }
});

test.each(byId)('%s: geen norm staat aan beide kanten', (_id, { readings: [first, second] }) => {
  expect(first.norms.filter((norm) => second.norms.includes(norm))).toEqual([]);
});

test.each(byId)('%s: kiest op grond van wat het kind het meest beschermt (IVRK art. 41)', (_id, { basis }) => {
  expect(basis).toContain('crc-41');
  expect(normOf('crc-41').authority).toBe('binding-law');
});

test.each(byId)('%s: alle woorden zijn er in twee talen en noemen niets rechtmatig', (_id, conflict) => {
  for (const words of [conflict.topic, conflict.why, ...conflict.readings.map((reading) => reading.words)]) {
    expect(words.nl.length).toBeGreaterThan(10);
    expect(words.en.length).toBeGreaterThan(10);
    expect(words.nl).not.toBe(words.en);
    expect(`${words.nl} ${words.en}`).not.toMatch(/rechtmatig|\b(un)?lawful\b/i);
  }
});

test('bij opsluiting van kinderen wordt ‘nooit’ gevolgd en staat erbij dat bindend recht anders kan luiden (IVRK art. 37)', () => {
  const conflict = all.find(({ id }) => id === 'detention-of-children');
  expect(conflict?.follows).toBe('never');
  expect(conflict?.why.nl).toContain('bindende');
});

test('een norm vindt zijn conflicten, aan welke kant hij ook staat', () => {
  expect(conflictsOf('rcd-13').map(({ id }) => id)).toEqual(['detention-of-children', 'detention-ground']);
  expect(conflictsOf('crc-41')).toEqual([]);
});
