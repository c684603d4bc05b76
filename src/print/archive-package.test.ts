// The package for an archive: well-formed, every field that MDTO asks for, in its order, and the prints fit the files.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archivePackage } from './archive-package.ts';

const DECISION = '00000000-0000-4000-8000-000000000001';
const DOSSIER = '00000000-0000-4000-8000-000000000002';
const dossier = {
  ...{ dossierId: DOSSIER, reference: 'K-2026-00001', from: '2026-01-10', until: '2026-03-04' },
  makers: ['Immigratie- en Naturalisatiedienst (IND)', 'Nidos <voogdij> & "meer"'],
  decisions: [
    { decisionId: DECISION, name: 'Weigering van verblijf', on: '2026-03-02', pdf: Buffer.from('%PDF-1.7 proef') },
  ],
};
const made = archivePackage(dossier);
const files = unzipSync(made.bytes);
const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

/** The names of elements, in order, or where the text is not well-formed. Enough for what we write: no comments, no CDATA. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, closing, name, self] of body.matchAll(/<(\/?)([A-Za-z][\w:-]*)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else {
      seen.push([...open, name].slice(1).join('/'));
      if (!self) open.push(name ?? '');
    }
  }
  expect(open).toEqual([]);
  expect(body.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
  return seen;
}
const children = (xml: string, of: string): readonly string[] => [
  ...new Set(
    elementsOf(xml)
      .filter((path) => path.startsWith(`${of}/`) && path.split('/').length === 2)
      .map((path) => path.split('/')[1] ?? ''),
  ),
];

describe('een pakket voor het archief', () => {
  it('beschrijft het dossier met wat MDTO 1.0.1 vraagt, in de volgorde van het schema; Archiefwet art. 12', () => {
    expect(children(textOf('dossier.mdto.xml'), 'informatieobject')).toEqual([
      ...['identificatie', 'naam', 'aggregatieniveau', 'dekkingInTijd', 'waardering'],
      ...['bevatOnderdeel', 'archiefvormer', 'beperkingGebruik'],
    ]);
    expect(textOf('dossier.mdto.xml')).toContain('Nidos &lt;voogdij&gt; &amp; &quot;meer&quot;');
    expect(textOf('dossier.mdto.xml')).toContain('xmlns="https://www.nationaalarchief.nl/mdto"');
  });

  it('beschrijft elk besluit als archiefstuk van dat dossier', () => {
    const xml = textOf(`${DECISION}/besluit.mdto.xml`);
    expect(children(xml, 'informatieobject')).toEqual([
      ...['identificatie', 'naam', 'aggregatieniveau', 'dekkingInTijd', 'waardering'],
      ...['isOnderdeelVan', 'archiefvormer', 'beperkingGebruik'],
    ]);
    expect(xml).toContain(DOSSIER);
  });

  it('beschrijft elk bestand met omvang en afdruk die kloppen', () => {
    const xml = textOf(`${DECISION}/besluit.pdf.mdto.xml`);
    const pdf = files[`${DECISION}/besluit.pdf`] ?? new Uint8Array();
    expect(children(xml, 'bestand')).toEqual([
      ...['identificatie', 'naam', 'omvang', 'bestandsformaat', 'checksum', 'isRepresentatieVan'],
    ]);
    expect(xml).toContain(`<omvang>${pdf.length}</omvang>`);
    expect(xml).toContain(createHash('sha256').update(pdf).digest('hex'));
  });

  it('is voor hetzelfde dossier tot op de byte hetzelfde', () => {
    expect(archivePackage(dossier).sha256).toBe(made.sha256);
    expect(createHash('sha256').update(made.bytes).digest('hex')).toBe(made.sha256);
  });

  it('kapt een naam af op wat het schema toelaat, en laat weg wat XML niet kent', () => {
    const long = archivePackage({ ...dossier, makers: ['\u0001x'.repeat(200)] });
    const xml = strFromU8(unzipSync(long.bytes)['dossier.mdto.xml'] ?? new Uint8Array());
    expect(elementsOf(xml).length).toBeGreaterThan(10);
    expect(/<archiefvormer><verwijzingNaam>(.*?)</.exec(xml)?.[1]?.length).toBeLessThanOrEqual(80);
    expect(xml).not.toContain('\u0001');
  });
});
