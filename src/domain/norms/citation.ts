// When a text points at something that another person can find and read: what a verification of a norm has to show.
// It looks at the form only; whether the source says so is for the reader.

const SAYS_NOTHING = [
  'zie bron',
  'zie wettekst',
  'zie de wet',
  'zelf gelezen',
  'nagekeken',
  'gecontroleerd',
  'klopt',
  'akkoord',
  'bekend',
  'see source',
  'see the law',
  'checked',
  'read it',
  'correct',
  'agreed',
  'n.v.t.',
  'n/a',
] as const;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}./ ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is left once every phrase that says nothing is taken out. */
const rest = (text: string): string =>
  SAYS_NOTHING.reduce<string>((left, phrase) => left.replaceAll(phrase, ' '), plain(text))
    .replace(/\s+/g, ' ')
    .trim();

const words = (text: string): readonly string[] => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A place that can be found again: it names something and has a number, a date or an address in it. */
export const isCitation = (text: string): boolean => {
  const left = rest(text);
  return left.length >= 10 && words(left).length >= 2 && /\p{L}{2}/u.test(left) && /\p{N}/u.test(left);
};

/** A reason that says something: at least five words besides the phrases that say nothing. */
export const isReason = (text: string): boolean => words(rest(text)).length >= 5;
