// A letter as PDF, by Typst. For people: tagged, PDF/UA-1. For the archive: PDF/A-3a with the letter as data inside. The same
// letter gives the same bytes, today and later. The compiler is loaded when the first letter is made, never at the start.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Letter } from '../domain/letters/letter.ts';
import { LETTER_WORDS } from '../domain/letters/letter-words.ts';
import { fonts } from './fonts.ts';
import { showable } from './showable.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

let made: Promise<NodeCompiler> | undefined;
const compiler = (): Promise<NodeCompiler> => {
  made ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler: Compiler }) =>
    Compiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: [...fonts().files] }] }),
  );
  return made;
};

/** Whether a PDF can be made on this machine: the compiler comes ready-made, and not for every system. */
export const canPrint = (): Promise<boolean> =>
  compiler().then(
    () => true,
    () => false,
  );

let template: string | undefined;
const templateText = (): string => {
  template ??= readFileSync(new URL('letter.typ', import.meta.url), 'utf8');
  return template;
};

/** What travels inside the archived file: name, and JSON as text. */
export type Attachment = { readonly name: string; readonly content: string; readonly description: string };

/** For people: tagged and titled, PDF/UA-1. A concept says so on every page. */
export const letterPdf = (letter: Letter): Promise<Buffer> => pdfOf(letter, 'ua-1');

/** For the archive: PDF/A-3a, with what a machine can read inside. Throws on a concept: only what was decided is kept. */
export const letterArchive = async (letter: Letter, attachment: Attachment): Promise<Buffer> => {
  if (letter.concept) throw new Error('a concept is never archived');
  return pdfOf(letter, 'a-3a', attachment);
};

async function pdfOf(letter: Letter, pdfStandard: 'ua-1' | 'a-3a', attachment?: Attachment): Promise<Buffer> {
  const typst = await compiler();
  const [year, month, day] = letter.dated.split('-').map(Number);
  const data = {
    ...showable(letter),
    ...{ year, month, day, attachment: attachment ?? null },
    conceptWord: LETTER_WORDS.concept[letter.language],
    factsHead: [LETTER_WORDS.metaItem[letter.language], LETTER_WORDS.metaValue[letter.language]],
  };
  const bytes = typst.pdf(
    { mainFileContent: templateText(), inputs: { data: JSON.stringify(data) } },
    { pdfStandard, creationTimestamp: Date.parse(`${letter.dated}T12:00:00Z`) / 1000 },
  );
  // What was compiled is kept in memory otherwise: a letter of a child has no business there.
  typst.evictCache(0);
  return bytes;
}
