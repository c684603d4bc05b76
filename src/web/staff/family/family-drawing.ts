// Where everybody stands in the drawing of a family: grandparents on top, then parents and carers, then the children and whoever is of
// their age. Pure: boxes and lines with numbers, in the order of the sheet, so that the drawing is the same for everybody who may see the same.
import type { FamilySheet } from '../../../views/family-sheet.ts';

type Member = FamilySheet['members'][number];
type Bond = FamilySheet['bonds'][number];

export const BOX = { width: 190, height: 66, across: 24, down: 70, edge: 8 } as const;

export type Box = {
  readonly id: string;
  readonly name: string;
  readonly member?: Member;
  readonly age?: number | undefined;
  readonly x: number;
  readonly y: number;
};
/** `authority`: a line that is drawn through. `cut`: there is no contact, or a court forbids it. */
export type Line = {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly authority: boolean;
  readonly cut: boolean;
};
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
};

const LEVEL = {
  grandparent: 0,
  mother: 1,
  father: 1,
  'other-carer': 1,
  brother: 2,
  sister: 2,
  other: 2,
} as const satisfies Record<Member['relation'], number>;

const AUTHORITY: readonly Bond['authority'][] = ['sole', 'joint', 'guardian'];
const CUT: readonly Bond['contact'][] = ['none', 'forbidden-by-court'];

type Person = Omit<Box, 'x' | 'y'>;

/** Shape: `bonds` of children who are not in the sheet have no line. */
export function familyDrawing({
  members,
  children,
  bonds,
}: Pick<FamilySheet, 'members' | 'children' | 'bonds'>): Drawing {
  // Somebody with a dossier of its own stands there once.
  const drawn = new Set<string | undefined>(children.map(({ dossierId }) => dossierId));
  const levels: readonly Person[][] = [0, 1, 2].map((level) => [
    ...(level === 2 ? children.map(({ dossierId, name, age }): Person => ({ id: dossierId, name, age })) : []),
    ...members
      .filter(({ relation, dossierId }) => LEVEL[relation] === level && !drawn.has(dossierId))
      .map((member): Person => ({ id: member.memberId, name: member.name, member })),
  ]);
  const rows = levels.filter((row) => row.length > 0);
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const width = widest * (BOX.width + BOX.across) - BOX.across + 2 * BOX.edge;
  const boxes = rows.flatMap((row, index) => placed(row, index, width));
  return {
    ...{ width, boxes, lines: bonds.flatMap((bond) => lineOf(bond, boxes)) },
    height: rows.length * (BOX.height + BOX.down) - BOX.down + 2 * BOX.edge,
  };
}

/** One row, in the middle. */
function placed(row: readonly Person[], index: number, width: number): readonly Box[] {
  const taken = row.length * (BOX.width + BOX.across) - BOX.across;
  const start = (width - taken) / 2;
  const y = BOX.edge + index * (BOX.height + BOX.down);
  return row.map((person, place) => ({ ...person, x: start + place * (BOX.width + BOX.across), y }));
}

function lineOf({ memberId, dossierId, authority, contact }: Bond, boxes: readonly Box[]): readonly Line[] {
  const from = boxes.find(({ id }) => id === memberId);
  const to = boxes.find(({ id }) => id === dossierId);
  if (!from || !to) return [];
  const middle = BOX.width / 2;
  // Somebody of the same row is joined from side to side below the boxes.
  const beside = from.y === to.y;
  return [
    {
      key: `${memberId}/${dossierId}`,
      from: [from.x + middle, from.y + BOX.height],
      to: [to.x + middle, beside ? to.y + BOX.height : to.y],
      authority: AUTHORITY.includes(authority),
      cut: CUT.includes(contact),
    },
  ];
}
