// Text that says nothing about this child. It cannot carry a signature or a reason; what it can do is warn its writer.

const STOCK = [
  'het belang van het kind is meegewogen',
  'het belang van het kind is betrokken',
  'de belangen van het kind zijn meegewogen',
  'is in het belang van het kind',
  'rekening gehouden met het belang van het kind',
  'geen bijzonderheden',
  'niet van toepassing',
  'zie dossier',
  'zie rapport',
  'best interests were taken into account',
  'best interests of the child have been considered',
  'nothing to report',
  'not applicable',
  'see file',
  'lorem ipsum',
] as const;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is no more than a stock phrase: fewer than eight words are left once every stock phrase is taken out. */
export function isStockPhrase(text: string): boolean {
  const words = plain(text);
  const found = STOCK.filter((phrase) => words.includes(phrase));
  if (found.length === 0) return false;
  const rest = found.reduce<string>((left, phrase) => left.replaceAll(phrase, ' '), words);
  return rest.split(' ').filter(Boolean).length < 8;
}

/** Which of these texts stand here more than once, word for word. Shape: the names under which they stand. */
export function copiedTexts(texts: ReadonlyMap<string, string>): string[] {
  const byText = new Map<string, string[]>();
  for (const [name, text] of texts) byText.set(plain(text), [...(byText.get(plain(text)) ?? []), name]);
  return [...byText.values()].filter((names) => names.length > 1).flat();
}
