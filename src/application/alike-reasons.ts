// Finds the other children for whom nearly the same was written: for whoever is about to take a decision, and for the sheet.
// Keeps the prints by which it finds them up to date, in the transaction of the events.
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { type Alike, NOBODY_ALIKE } from '../domain/dossier/alike.ts';
import { NEARLY_THE_SAME, rowsOf } from '../domain/dossier/likeness.ts';
import { decisionOfReason, type ReasonKind, reasonsIn, stillHolds } from '../domain/dossier/reasons.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { printOf } from '../store/reason-hash.ts';
import { type AlikeRow, findAlike, putReasonPrint, readReasonPrints } from '../store/reason-print.ts';

/** A text of the dossier that is like that of other children. */
export type AlikeText = Alike & { readonly kind: ReasonKind; readonly decisionId?: string };

/** Writes the prints of everything that was recorded after this version. */
export const keepReasonPrints = async (tx: Tx, dossierId: string, file: OpenFile, after: number): Promise<void> => {
  for (const { version, event } of file.trail) {
    if (version <= after) continue;
    for (const { kind, text } of reasonsIn(event)) {
      const print = printOf(tx, rowsOf(text));
      const { organisation } = event.by;
      if (print) await putReasonPrint(tx, { dossierId, version, kind, organisation, recordedOn: event.on, print });
    }
  }
};

/** A migration authority does not even count a child that it may not know of. Norm: JGC 3/22 para. 17. */
const told = (rows: readonly AlikeRow[], asker: string, jurisdiction: Jurisdiction): Alike => {
  const counted = isMigrationAuthority(jurisdiction, asker) ? rows.filter(({ known }) => known) : rows;
  const byDossier = new Map(counted.map(({ dossierId, reference }) => [dossierId, reference]));
  const references = [...byDossier.values()].filter((reference) => reference !== null);
  return { others: byDossier.size, references: references.sort().slice(0, 20) };
};

/** For whom nearly this text was written already. */
export const alikeTo = async (
  tx: Tx,
  jurisdiction: Jurisdiction,
  { organisation }: Pick<Actor, 'organisation'>,
  { dossierId, text, today }: { readonly dossierId: string; readonly text: string; readonly today: string },
): Promise<Alike> => {
  const print = printOf(tx, rowsOf(text));
  if (!print) return NOBODY_ALIKE;
  const search = { dossierId, organisation, recordedOn: today, print, from: NEARLY_THE_SAME, asker: organisation };
  return told(await findAlike(tx, search), organisation, jurisdiction);
};

/** The texts that hold in this dossier and are like those of other children. */
export const alikeIn = async (
  tx: Tx,
  jurisdiction: Jurisdiction,
  { organisation: asker }: Pick<Actor, 'organisation'>,
  dossierId: string,
  file: OpenFile,
): Promise<readonly AlikeText[]> => {
  const entries = new Map(file.trail.filter((entry) => stillHolds(entry, file)).map((entry) => [entry.version, entry]));
  const found: AlikeText[] = [];
  for (const row of await readReasonPrints(tx, dossierId)) {
    const event = entries.get(row.version)?.event;
    if (!event) continue;
    const alike = told(await findAlike(tx, { ...row, from: NEARLY_THE_SAME, asker }), asker, jurisdiction);
    if (alike.others === 0) continue;
    const decisionId = decisionOfReason(event);
    found.push({ ...alike, kind: row.kind as ReasonKind, ...(decisionId !== undefined && { decisionId }) });
  }
  return found;
};
