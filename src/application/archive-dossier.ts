// A dossier as a package for an archive: the letters of its decisions as PDF/A with descriptions by MDTO. For whoever oversees rights
// over data; what is in it goes to the archive and is not read here. That it was handed over is a command (RecordTransfer).
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import { DECISION_KINDS } from '../domain/dossier/decision-kinds.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { givesEverywhere } from '../domain/sharing/permit.ts';
import { type ArchivedDecision, archivePackage } from '../print/archive-package.ts';
import { canPrint } from '../print/letter-pdf.ts';
import type { Tx } from '../store/database.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import { overseeing } from './oversee-rights.ts';
import { rulesNow } from './rules-now.ts';
import { dossierOf, loadDossier } from './stored-dossier.ts';
import { archivedLetter } from './write-letter.ts';

export type Archived =
  | { readonly kind: 'package'; readonly bytes: Buffer; readonly sha256: string; readonly decisions: number }
  /** No PDF can be made on this machine. */
  | { readonly kind: 'not-here' }
  /** A decision was adopted whose letter is not complete: nothing is handed over by halves. */
  | { readonly kind: 'incomplete'; readonly decisionIds: readonly string[] };

export const archiveDossier = (office: Office, actor: Actor, dossierId: string): Promise<Found<Archived>> =>
  overseeing(
    office,
    actor,
    'export:archive',
    async (tx): Promise<Found<Archived>> => {
      // Only whoever hands it over: a second pair of eyes over a destruction needs no letters.
      if (!givesEverywhere(actor, 'RecordTransfer', office.jurisdiction)) return { kind: 'forbidden' };
      const dossier = dossierOf(await loadDossier(tx, dossierId));
      if (dossier.state === 'absent') return { kind: 'not-found' };
      if (!(await canPrint())) return { kind: 'found', value: { kind: 'not-here' } };
      return { kind: 'found', value: await packed(tx, office, dossierId, dossier.file) };
    },
    dossierId,
  );

async function packed(tx: Tx, office: Office, dossierId: string, file: OpenFile): Promise<Archived> {
  const rules = await rulesNow(tx);
  const decisions: ArchivedDecision[] = [];
  const incomplete: string[] = [];
  for (const { plan, adopted } of file.decisions) {
    if (!adopted) continue;
    const { decisionId, kind } = plan;
    const pdf = await archivedLetter(office, rules, file, { dossierId, decisionId, language: 'nl' });
    if (pdf) decisions.push({ decisionId, name: DECISION_KINDS[kind].name.nl, on: adopted.on, pdf });
    else incomplete.push(decisionId);
  }
  if (incomplete.length > 0) return { kind: 'incomplete', decisionIds: incomplete };
  const days = file.trail.map(({ event }) => event.on).sort();
  const made = archivePackage({
    ...{ dossierId, decisions, reference: file.opened.reference ?? dossierId.slice(0, 8) },
    ...{ from: days[0] ?? file.opened.on, until: days.at(-1) ?? file.opened.on },
    makers: file.involved.map((id) => organisationOf(office.jurisdiction, id)?.name.nl ?? id),
  });
  return { kind: 'package', ...made, decisions: decisions.length };
}
