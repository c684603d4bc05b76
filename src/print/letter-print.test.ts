// Letters on paper and as files: tagged and titled, the same bytes twice, with the data inside, readable in every script of ours.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../domain/letters/letter.ts';
import { letterOdt } from './letter-odt.ts';
import { letterArchive, letterPdf } from './letter-pdf.ts';
import { showable } from './showable.ts';

const LETTER: Letter = {
  language: 'nl',
  concept: false,
  title: 'Weigering van verblijf – أمينة تسفاي',
  sender: 'Immigratie- en Naturalisatiedienst (IND)',
  recipients: ['أمينة تسفاي', 'V. Oogd'],
  reference: 'K-2026-00001',
  dated: '2026-03-02',
  outcome: { kind: 'refusal-of-residence', scenario: 'return-with-family' },
  facts: [
    ['Onderwerp', 'Weigering van verblijf'],
    ['Kenmerk', 'K-2026-00001'],
  ],
  sections: [
    {
      id: 'looked',
      heading: 'Wat wij hebben gezien',
      pieces: [],
      parts: [
        {
          id: 'views',
          heading: 'Wat het kind vindt',
          pieces: [
            { text: 'Zij zei: “أريد أن أبقى مع أمي” en #set page(fill: red) <b>& "niets"', language: 'nl' },
            { text: 'ብኸመይ ሓሲብናልኪ? म आमासँग बस्छु।', language: 'nl' },
          ],
        },
      ],
    },
  ],
};
const ATTACHMENT = { name: 'besluit.json', content: '{"besluit":1}', description: 'Het besluit als gegevens' };
const latin = (bytes: Buffer): string => bytes.toString('latin1');

describe('de brief als PDF', () => {
  test('zegt van zichzelf dat zij toegankelijk is, met labels, taal en titel – PDF/UA-1, EN 301 549', async () => {
    const text = latin(await letterPdf(LETTER));
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(nl/);
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).not.toContain('pdfaid:part');
  });

  test('is voor het archief PDF/A-3a, met de gegevens erin', async () => {
    const text = latin(await letterArchive(LETTER, ATTACHMENT));
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('/EmbeddedFile');
    expect(text).toContain('besluit.json');
    expect(latin(await letterArchive(LETTER, { ...ATTACHMENT, content: '{"besluit":2}' }))).not.toBe(text);
  });

  test('is van dezelfde brief twee keer hetzelfde, en van een andere niet', async () => {
    expect((await letterPdf(LETTER)).equals(await letterPdf(structuredClone(LETTER)))).toBe(true);
    expect((await letterArchive(LETTER, ATTACHMENT)).equals(await letterArchive(LETTER, ATTACHMENT))).toBe(true);
    expect((await letterPdf(LETTER)).equals(await letterPdf({ ...LETTER, reference: 'K-2026-00002' }))).toBe(false);
  });

  test('bewaart nooit een concept in het archief', async () => {
    await expect(letterArchive({ ...LETTER, concept: true }, ATTACHMENT)).rejects.toThrow('concept');
    const concept = await letterPdf({ ...LETTER, concept: true });
    expect(concept.equals(await letterPdf(LETTER))).toBe(false);
  });

  test('laat zien dat er iets staat wat geen lettertype kent, en mislukt daar niet op', async () => {
    const rare = { ...LETTER, recipients: ['Հայկ 漢字 🎒'] };
    expect(showable(rare).recipients).toEqual(['[…]']);
    expect(showable(rare).sections.at(-1)?.pieces.at(-1)?.text).toContain('niet kan tonen');
    expect(showable(LETTER)).toEqual(LETTER);
    expect(latin(await letterPdf(rare)).slice(0, 5)).toBe('%PDF-');
  });
});

describe('de brief als ODT', () => {
  const bytes = letterOdt(LETTER);
  const text = (name: string): string => Buffer.from(unzipSync(bytes)[name] ?? []).toString('utf8');

  test('begint met de soort, niet ingepakt, zoals het formaat vraagt – ODF 1.3 deel 2', () => {
    expect(latin(bytes).slice(30, 38)).toBe('mimetype');
    expect(latin(bytes).slice(38, 77)).toBe('application/vnd.oasis.opendocument.text');
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      'META-INF/manifest.xml',
      'content.xml',
      'meta.xml',
      'mimetype',
      'styles.xml',
    ]);
  });

  test('is goed gevormde XML met koppen, taal en titel; wat mensen typten blijft tekst', () => {
    for (const name of ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']) {
      const xml = text(name);
      const stack: string[] = [];
      for (const [, end, tag = '', self] of xml.replace(/<\?[^>]*\?>/g, '').matchAll(/<(\/?)([\w:-]+)[^<>]*?(\/?)>/g)) {
        if (end) expect(stack.pop()).toBe(tag);
        else if (!self) stack.push(tag);
      }
      expect(stack).toEqual([]);
    }
    expect(text('content.xml')).toContain('text:outline-level="3">Wat het kind vindt</text:h>');
    expect(text('content.xml')).toContain('&lt;b&gt;&amp; &quot;niets&quot;');
    expect(text('styles.xml')).toContain('fo:language="nl"');
    expect(text('meta.xml')).toContain('<dc:title>Weigering van verblijf – أمينة تسفاي</dc:title>');
  });

  test('is van dezelfde brief twee keer hetzelfde', () => expect(letterOdt(LETTER).equals(bytes)).toBe(true));
});
