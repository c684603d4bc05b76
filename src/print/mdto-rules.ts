// What the XML schema of MDTO 1.0.1 asks of an element: which elements stand in it, in which order and how often, and of what kind a text
// is. Written down as our own table from the schema of the Nationaal Archief (MDTO-XML1.0.1.xsd); checked by mdto-check.ts.

/** How often: `1` once, `?` at most once, `+` at least once, `*` any number. */
export type Often = '1' | '?' | '+' | '*';
export const TEXT_KINDS = ['text', 'number', 'uri', 'language', 'date', 'duration', 'period', 'moment'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export type Part = { readonly name: string; readonly kind: TextKind | GroupName; readonly often: Often };

const once = (name: string, kind: Part['kind'] = 'text'): Part => ({ name, kind, often: '1' });
const maybe = (name: string, kind: Part['kind'] = 'text'): Part => ({ name, kind, often: '?' });
const some = (name: string, kind: Part['kind'] = 'text'): Part => ({ name, kind, often: '+' });
const any = (name: string, kind: Part['kind'] = 'text'): Part => ({ name, kind, often: '*' });

export const GROUPS = {
  informationObject: [
    some('identificatie', 'identification'),
    once('naam'),
    maybe('aggregatieniveau', 'term'),
    any('classificatie', 'term'),
    any('trefwoord'),
    any('omschrijving'),
    any('raadpleeglocatie', 'place'),
    any('dekkingInTijd', 'coverage'),
    any('dekkingInRuimte', 'reference'),
    any('taal', 'language'),
    any('event', 'event'),
    once('waardering', 'term'),
    maybe('bewaartermijn', 'period-of-keeping'),
    maybe('informatiecategorie', 'term'),
    any('isOnderdeelVan', 'reference'),
    any('bevatOnderdeel', 'reference'),
    any('heeftRepresentatie', 'reference'),
    any('aanvullendeMetagegevens', 'reference'),
    any('gerelateerdInformatieobject', 'related'),
    some('archiefvormer', 'reference'),
    any('betrokkene', 'involved'),
    maybe('activiteit', 'reference'),
    some('beperkingGebruik', 'restriction'),
  ],
  file: [
    some('identificatie', 'identification'),
    once('naam'),
    once('omvang', 'number'),
    once('bestandsformaat', 'term'),
    some('checksum', 'checksum'),
    maybe('URLBestand', 'uri'),
    once('isRepresentatieVan', 'reference'),
  ],
  identification: [once('identificatieKenmerk'), once('identificatieBron')],
  reference: [once('verwijzingNaam'), maybe('verwijzingIdentificatie', 'identification')],
  term: [once('begripLabel'), maybe('begripCode'), once('begripBegrippenlijst', 'reference')],
  coverage: [
    once('dekkingInTijdType', 'term'),
    once('dekkingInTijdBegindatum', 'period'),
    maybe('dekkingInTijdEinddatum', 'period'),
  ],
  event: [
    once('eventType', 'term'),
    maybe('eventTijd', 'moment'),
    maybe('eventVerantwoordelijkeActor', 'reference'),
    maybe('eventResultaat'),
  ],
  related: [
    once('gerelateerdInformatieobjectVerwijzing', 'reference'),
    once('gerelateerdInformatieobjectTypeRelatie', 'term'),
  ],
  involved: [once('betrokkeneTypeRelatie', 'term'), once('betrokkeneActor', 'reference')],
  restriction: [
    once('beperkingGebruikType', 'term'),
    maybe('beperkingGebruikNadereBeschrijving'),
    any('beperkingGebruikDocumentatie', 'reference'),
    maybe('beperkingGebruikTermijn', 'period-of-keeping'),
  ],
  'period-of-keeping': [
    maybe('termijnTriggerStartLooptijd', 'term'),
    maybe('termijnStartdatumLooptijd', 'date'),
    maybe('termijnLooptijd', 'duration'),
    maybe('termijnEinddatum', 'period'),
  ],
  checksum: [once('checksumAlgoritme', 'term'), once('checksumWaarde'), once('checksumDatum', 'moment')],
  place: [any('raadpleeglocatieFysiek', 'reference'), any('raadpleeglocatieOnline', 'uri')],
} as const satisfies Record<string, readonly Part[]>;
type GroupName =
  | 'informationObject'
  | 'file'
  | 'identification'
  | 'reference'
  | 'term'
  | 'coverage'
  | 'event'
  | 'related'
  | 'involved'
  | 'restriction'
  | 'period-of-keeping'
  | 'checksum'
  | 'place';

/** A document holds one of these, and nothing else. */
export const ROOTS: Readonly<Record<string, keyof typeof GROUPS>> = {
  informatieobject: 'informationObject',
  bestand: 'file',
};
export const NAMESPACE = 'https://www.nationaalarchief.nl/mdto';
