// A letter as OpenDocument text, to edit and to read in any word processor: headings, language, title. Made by hand from a few
// XML files in a zip; the same letter gives the same bytes.
import { strToU8, zipSync } from 'fflate';
import type { Letter, LetterPart, Piece } from '../domain/letters/letter.ts';
import { LETTER_WORDS } from '../domain/letters/letter-words.ts';

const MIME = 'application/vnd.oasis.opendocument.text';
const COUNTRY = { nl: 'NL', en: 'GB' } as const;
const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML knows no other control characters than these three. */
const inXml = (text: string): string =>
  [...text]
    .filter((each) => each >= ' ' || each === '\n' || each === '\t' || each === '\r')
    .filter((each) => each !== '\ufffe' && each !== '\uffff')
    .map((each) => ESCAPED[each] ?? each)
    .join('');
const lines = (text: string): string => inXml(text).split(/\r?\n/).join('<text:line-break/>');

const heading = (level: 1 | 2 | 3, text: string): string =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${lines(text)}</text:h>`;
const paragraph = ({ text, language }: Piece): string =>
  `<text:p text:style-name="Text_20_${language}">${lines(text)}</text:p>`;
const part = (level: 2 | 3, { heading: title, pieces }: LetterPart): string =>
  heading(level, title) + pieces.map(paragraph).join('');

const cell = (inside: string): string => `<table:table-cell office:value-type="string">${inside}</table:table-cell>`;
const row = (cells: readonly string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;

function contentOf(letter: Letter): string {
  const { language } = letter;
  const plain = (text: string) => paragraph({ text, language });
  const head = [LETTER_WORDS.metaItem[language], LETTER_WORDS.metaValue[language]];
  const body = [
    ...(letter.concept ? [plain(LETTER_WORDS.concept[language])] : []),
    plain(letter.sender),
    plain(letter.recipients.join('\n')),
    heading(1, letter.title),
    `<table:table table:name="Facts"><table:table-column table:number-columns-repeated="2"/>`,
    `<table:table-header-rows>${row(head.map(plain))}</table:table-header-rows>`,
    ...letter.facts.map((fact) => row(fact.map(plain))),
    '</table:table>',
    ...letter.sections.map((section) => part(2, section) + section.parts.map((each) => part(3, each)).join('')),
  ].join('');
  return `${XML}<office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

function stylesOf({ language, concept }: Letter): string {
  const spoken = (code: 'nl' | 'en') => `fo:language="${code}" fo:country="${COUNTRY[code]}"`;
  const heads = [1, 2, 3].map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="${18 - level * 2}pt"/></style:style>`,
  );
  const texts = (['nl', 'en'] as const).map(
    (code) =>
      `<style:style style:name="Text_20_${code}" style:display-name="Text ${code}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties ${spoken(code)}/></style:style>`,
  );
  const header = concept
    ? `<style:header><text:p text:style-name="Text_20_${language}">${LETTER_WORDS.concept[language]}</text:p></style:header>`
    : '';
  return [
    `${XML}<office:document-styles ${NAMESPACES}><office:styles>`,
    `<style:default-style style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="10.5pt" ${spoken(language)}/></style:default-style>`,
    ...heads,
    ...texts,
    '</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles>',
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${header}</style:master-page></office:master-styles></office:document-styles>`,
  ].join('');
}

const metaOf = ({ title, sender, language, dated }: Letter): string =>
  `${XML}<office:document-meta ${NAMESPACES}><office:meta><dc:title>${inXml(title)}</dc:title><dc:creator>${inXml(sender)}</dc:creator><dc:language>${language}-${COUNTRY[language]}</dc:language><dc:date>${dated}T12:00:00</dc:date></office:meta></office:document-meta>`;

const MANIFEST = [
  `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`,
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>`,
  ...['content', 'styles', 'meta'].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}.xml" manifest:media-type="text/xml"/>`,
  ),
  '</manifest:manifest>',
].join('');

/** The oldest moment a zip can hold: the day of packing is no part of a letter. Shape: local time, as zip asks. */
const WHEN = '1980-01-02T00:00:00';

export function letterOdt(letter: Letter): Buffer {
  const mtime = new Date(WHEN);
  const files = {
    // Readers look for this entry first, and not packed.
    mimetype: [strToU8(MIME), { level: 0, mtime }],
    'META-INF/manifest.xml': [strToU8(MANIFEST), { mtime }],
    'content.xml': [strToU8(contentOf(letter)), { mtime }],
    'styles.xml': [strToU8(stylesOf(letter)), { mtime }],
    'meta.xml': [strToU8(metaOf(letter)), { mtime }],
  } satisfies Parameters<typeof zipSync>[0];
  return Buffer.from(zipSync(files));
}
