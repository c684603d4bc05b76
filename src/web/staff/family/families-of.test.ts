import { expect, test } from 'vitest';
import type { WorkItem } from '../../../views/work-item.ts';
import { familiesOf } from './families-of.ts';

const item = (dossierId: string, familyId?: string) => ({ dossierId, ...(familyId && { familyId }) }) as WorkItem;

test('broers en zussen staan bij hun gezin, elk met een eigen dossier (IVRK 9)', () => {
  const rows = familiesOf([item('a', 'f'), item('b'), item('c', 'g'), item('d', 'f')]);
  expect(rows.map(({ familyId, children }) => [familyId, children.map(({ dossierId }) => dossierId)])).toEqual([
    ['f', ['a', 'd']],
    ['g', ['c']],
  ]);
});
