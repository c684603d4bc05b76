// Descriptions for an archive by MDTO 1.0.1: one of an information object, one of a file. Fields in the order of the schema. What they
// describe and how it is packed: archive-package.ts. Source: nationaalarchief.nl, MDTO.
export type Identification = { readonly mark: string; readonly source: string };
export type InformationObject = {
  readonly id: Identification;
  readonly name: string;
  readonly level: 'Dossier' | 'Archiefstuk';
  readonly from: string;
  readonly until: string;
  /** How it was valued by the selection list; without a list that is known, that it still has to be decided. */
  readonly valuation: string;
  readonly partOf?: { readonly name: string; readonly id: Identification };
  readonly parts?: readonly { readonly name: string; readonly id: Identification }[];
  readonly makers: readonly string[];
  readonly restriction: { readonly kind: string; readonly says: string };
};
export type DescribedFile = {
  readonly id: Identification;
  readonly name: string;
  readonly bytes: number;
  readonly format: { readonly label: string; readonly code: string };
  readonly sha256: string;
  readonly on: string;
  readonly represents: { readonly name: string; readonly id: Identification };
};

const LONGEST_NAME = 80;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML knows no other control characters than these three. */
const text = (value: string): string =>
  [...value]
    .filter((each) => each >= ' ' || each === '\n' || each === '\t' || each === '\r')
    .filter((each) => each !== '\ufffe' && each !== '\uffff')
    .map((each) => ESCAPED[each] ?? each)
    .join('');
const named = (value: string): string => text([...value].slice(0, LONGEST_NAME).join(''));

const tag = (name: string, ...inside: readonly string[]): string => `<${name}>${inside.join('')}</${name}>`;
const identified = (name: string, { mark, source }: Identification): string =>
  tag(name, tag('identificatieKenmerk', named(mark)), tag('identificatieBron', named(source)));
const term = (name: string, label: string, list: string, code?: string): string =>
  tag(
    name,
    tag('begripLabel', text(label)),
    ...(code === undefined ? [] : [tag('begripCode', text(code))]),
    tag('begripBegrippenlijst', tag('verwijzingNaam', named(list))),
  );
const reference = (name: string, to: { readonly name: string; readonly id?: Identification }): string =>
  tag(name, tag('verwijzingNaam', named(to.name)), ...(to.id ? [identified('verwijzingIdentificatie', to.id)] : []));

const document = (inside: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<MDTO xmlns="https://www.nationaalarchief.nl/mdto" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ' xsi:schemaLocation="https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd">',
    inside,
    '</MDTO>\n',
  ].join('');

export const informationObjectXml = (object: InformationObject): string =>
  document(
    tag(
      'informatieobject',
      identified('identificatie', object.id),
      tag('naam', named(object.name)),
      term('aggregatieniveau', object.level, 'Begrippenlijst Aggregatieniveau MDTO'),
      tag(
        'dekkingInTijd',
        term('dekkingInTijdType', 'Looptijd', 'Begrippenlijst DekkingInTijdType MDTO'),
        tag('dekkingInTijdBegindatum', text(object.from)),
        tag('dekkingInTijdEinddatum', text(object.until)),
      ),
      term('waardering', object.valuation, 'Begrippenlijst Waardering MDTO'),
      ...(object.partOf ? [reference('isOnderdeelVan', object.partOf)] : []),
      ...(object.parts ?? []).map((part) => reference('bevatOnderdeel', part)),
      ...object.makers.map((name) => reference('archiefvormer', { name })),
      tag(
        'beperkingGebruik',
        term('beperkingGebruikType', object.restriction.kind, 'Begrippenlijst BeperkingGebruikType MDTO'),
        tag('beperkingGebruikNadereBeschrijving', text(object.restriction.says)),
      ),
    ),
  );

export const fileXml = (file: DescribedFile): string =>
  document(
    tag(
      'bestand',
      identified('identificatie', file.id),
      tag('naam', named(file.name)),
      tag('omvang', String(file.bytes)),
      term('bestandsformaat', file.format.label, 'PRONOM-register', file.format.code),
      tag(
        'checksum',
        term('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
        tag('checksumWaarde', file.sha256),
        tag('checksumDatum', file.on),
      ),
      reference('isRepresentatieVan', file.represents),
    ),
  );
