// One family with its members, their bonds with each child, and the dossiers of the children that this person may open.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import { Involvement } from '../domain/dossier/involvements.ts';
import { AddFamilyMember, type OpenFamilyFile, RecordBond } from '../domain/family/family.ts';
import { WorkItem } from './work-item.ts';

export const FamilySheet = z.object({
  familyId: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  openedOn: Day,
  involved: z.array(z.object({ id: z.string(), name: z.object({ nl: z.string(), en: z.string() }) })),
  /** Who works for it: organisations, and persons by name. */
  involvements: z.array(Involvement),
  members: z.array(AddFamilyMember.omit({ type: true })),
  bonds: z.array(RecordBond.omit({ type: true })),
  /** The children whose dossier this person may open. */
  children: z.array(WorkItem),
  mayGive: z.array(z.string()),
});
export type FamilySheet = z.infer<typeof FamilySheet>;

export const familySheetOf = (
  file: OpenFamilyFile,
  rest: Pick<FamilySheet, 'familyId' | 'version' | 'involved' | 'children' | 'mayGive'>,
): FamilySheet => ({
  ...rest,
  name: file.name,
  openedOn: file.openedOn,
  involvements: [...file.involvements],
  members: [...file.members],
  bonds: [...file.bonds],
});
