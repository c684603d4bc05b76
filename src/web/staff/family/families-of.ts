// Families out of the rows of the work list: which children of whom are in it. Pure.
import type { WorkItem } from '../../../views/work-item.ts';

export type FamilyRow = { readonly familyId: string; readonly children: readonly WorkItem[] };

/** In the order in which the list names them; children without a family are left out. */
export function familiesOf(items: readonly WorkItem[]): readonly FamilyRow[] {
  const found = new Map<string, WorkItem[]>();
  for (const item of items) {
    if (item.familyId === undefined) continue;
    const children = found.get(item.familyId) ?? [];
    children.push(item);
    found.set(item.familyId, children);
  }
  return [...found].map(([familyId, children]) => ({ familyId, children }));
}
