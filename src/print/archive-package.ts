// A dossier for an archive as one zip: per decision its letter as PDF/A-3a and the descriptions by MDTO, and one description of the
// dossier as a whole. The same dossier gives the same bytes. What MDTO asks: mdto.ts; whether it was given: mdto-check.ts.
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { fileXml, type Identification, informationObjectXml } from './mdto.ts';
import { mdtoProblems } from './mdto-check.ts';

export type ArchivedDecision = {
  readonly decisionId: string;
  readonly name: string;
  readonly on: string;
  readonly pdf: Buffer;
};
export type ArchivedDossier = {
  readonly dossierId: string;
  readonly reference: string;
  readonly from: string;
  readonly until: string;
  readonly makers: readonly string[];
  readonly decisions: readonly ArchivedDecision[];
};

const SOURCE = 'Voorop';
/** PRONOM knows PDF/A-3a by this number. */
const PDF_A = { label: 'Acrobat PDF/A - Portable Document Format 3a', code: 'fmt/479' } as const;
const VALUATION = 'Nog niet bepaald';
const RESTRICTION = {
  kind: 'Persoonsgegevens',
  says: 'Bevat gegevens van een kind, ook bijzondere. Niet openbaar. De archiefinstelling stelt de beperking bij overbrenging vast.',
} as const;
/** The oldest moment a zip can hold. Shape: local time, as zip asks. */
const WHEN = '1980-01-02T00:00:00';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const identity = (mark: string): Identification => ({ mark, source: SOURCE });

/** A description that does not fit the schema is a mistake of ours: an archive would send it back. */
const checked = (xml: string): Uint8Array => {
  const problems = mdtoProblems(xml);
  if (problems.length > 0) throw new Error(`MDTO: ${problems.join('; ')}`);
  return strToU8(xml);
};

export function archivePackage(dossier: ArchivedDossier): { readonly bytes: Buffer; readonly sha256: string } {
  const whole = { name: `Dossier ${dossier.reference}`, id: identity(dossier.dossierId) };
  const files: Record<string, Uint8Array> = {
    'dossier.mdto.xml': checked(
      informationObjectXml({
        ...{ ...whole, level: 'Dossier', from: dossier.from, until: dossier.until, valuation: VALUATION },
        parts: dossier.decisions.map(({ decisionId, name }) => ({ name, id: identity(decisionId) })),
        ...{ makers: dossier.makers, restriction: RESTRICTION },
      }),
    ),
  };
  for (const { decisionId, name, on, pdf } of dossier.decisions) {
    const decision = { name, id: identity(decisionId) };
    files[`${decisionId}/besluit.pdf`] = pdf;
    files[`${decisionId}/besluit.mdto.xml`] = checked(
      informationObjectXml({
        ...{ ...decision, level: 'Archiefstuk', from: on, until: on, valuation: VALUATION, partOf: whole },
        ...{ makers: dossier.makers, restriction: RESTRICTION },
      }),
    );
    files[`${decisionId}/besluit.pdf.mdto.xml`] = checked(
      fileXml({
        ...{ id: identity(`${decisionId}/besluit.pdf`), name: 'besluit.pdf', bytes: pdf.length, format: PDF_A },
        ...{ sha256: sha256(pdf), on: `${on}T12:00:00`, represents: decision },
      }),
    );
  }
  const mtime = new Date(WHEN);
  const bytes = Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, [content, { mtime }] as const]))),
  );
  return { bytes, sha256: sha256(bytes) };
}
