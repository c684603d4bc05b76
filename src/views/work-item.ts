// One row of the work list. What a list filters on are columns in the clear; the child's name stays closed in the row.
import { z } from 'zod';
import { Day, yearsBetween } from '../domain/basics/day.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { measureOf } from '../domain/dossier/decision-kinds.ts';
import { plannedDecision } from '../domain/dossier/planned.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { MEASURES, type Measure } from '../domain/situation/situation.ts';
import { isStopped } from './interim.ts';
import { WAITS_FOR, WAITS_FOR_IDS, type WaitsFor, waitsFor } from './waits-for.ts';

/** The closed part of a row. */
export const WorkContent = z.object({
  name: z.string(),
  birthDate: Day.optional(),
  /** A court or committee stopped something for this child. Absent: nothing is stopped. */
  stopped: z.literal(true).optional(),
  /** A print of what the table said when the row was made. */
  rules: z.string().optional(),
});
export type WorkContent = z.infer<typeof WorkContent>;

export const WorkItem = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  name: z.string(),
  age: z.number().int().optional(),
  familyId: z.uuid().optional(),
  waitsFor: z.object({ id: z.enum(WAITS_FOR_IDS), name: z.object({ nl: z.string(), en: z.string() }) }),
  measure: z.enum(MEASURES).optional(),
  stopped: z.boolean().describe('Waar: een rechter of comité vroeg om iets niet uit te voeren.'),
  openedOn: Day,
  updatedAt: z.string(),
  /** The first day on which a limit asks something of the reader’s own organisation. */
  nextDue: z.object({ on: Day, what: z.object({ nl: z.string(), en: z.string() }) }).optional(),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** What the row of this dossier says, apart from its identifiers and moments. */
export const workRowOf = (
  file: OpenFile,
  moment: { readonly today: Day; readonly jurisdiction: Jurisdiction },
): {
  readonly familyId: string | null;
  readonly openedOn: Day;
  readonly waitsFor: WaitsFor;
  readonly measure: Measure | null;
  readonly involved: readonly string[];
  readonly content: WorkContent;
} => {
  const planned = plannedDecision(file);
  const { birthDate, name, calledName } = file.child;
  return {
    familyId: file.familyId ?? null,
    openedOn: file.opened.on,
    waitsFor: waitsFor(file),
    measure: planned ? measureOf(planned.plan) : null,
    involved: file.involved,
    content: {
      name: calledName ? `${name} (${calledName})` : name,
      ...(birthDate && { birthDate }),
      ...(isStopped(file, moment) && { stopped: true as const }),
    },
  };
};

type Row = {
  readonly dossierId: string;
  readonly familyId: string | null;
  readonly reference: string;
  readonly openedOn: string;
  readonly updatedAt: string;
  readonly waitsFor: string;
  readonly measure: string | null;
  readonly content: unknown;
};

/** Whether the table has changed for these readers since the row was made. */
export const isOutdated = ({ content }: Pick<Row, 'content'>, rules: string): boolean =>
  WorkContent.safeParse(content).data?.rules !== rules;

const withoutStop = (content: unknown): unknown => {
  const read = WorkContent.safeParse(content).data;
  return read && { ...read, stopped: undefined };
};

/** What is left of a row that was made under another table: who the child is, and that it is there. */
export const bareRow = <Made extends Row>(row: Made): Made => ({
  ...row,
  content: withoutStop(row.content),
  waitsFor: 'nothing',
  measure: null,
  familyId: null,
});

/** The row as a list shows it today. Shape: a destroyed dossier keeps its reference and loses its name. */
export function workItemOf(row: Row, today: Day, nextDue?: WorkItem['nextDue']): WorkItem {
  const content = WorkContent.safeParse(row.content).data;
  const waits = WAITS_FOR_IDS.find((id) => id === row.waitsFor) ?? 'nothing';
  return WorkItem.parse({
    dossierId: row.dossierId,
    reference: row.reference,
    name: content?.name ?? '—',
    ...(content?.birthDate && { age: yearsBetween(content.birthDate, today) }),
    ...(row.familyId && { familyId: row.familyId }),
    waitsFor: { id: waits, name: WAITS_FOR[waits] },
    ...(row.measure && { measure: row.measure }),
    stopped: content?.stopped === true,
    openedOn: row.openedOn,
    updatedAt: row.updatedAt,
    ...(nextDue && { nextDue }),
  });
}
