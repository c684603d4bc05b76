// Whether somebody reads only a part of this dossier, a lawyer who does not act for the child: of what is not there, “not yet” could be
// untrue, so nothing says it. Pure.
import type { Sheet } from '../../../views/sheet.ts';

export const readsPart = ({ actsFor }: Pick<Sheet, 'actsFor'>): boolean => actsFor !== undefined && actsFor !== 'child';
