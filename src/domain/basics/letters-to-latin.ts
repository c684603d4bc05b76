// Letters of other scripts as Latin ones, for finding a name that somebody else spelled otherwise: Arabic (with Persian and Pashto),
// Ethiopic (Tigrinya, Amharic) and Cyrillic. Coarse on purpose. Not for showing a name: a child’s name is written as the child does.

const ARABIC =
  'ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ل l م m ن n ' +
  'ه h و w ي y ى a ة a ؤ w ئ y پ p چ ch ژ zh گ g ک k ی y ٹ t ڈ d ړ r ښ sh ږ zh ڼ n ټ t ډ d ۍ y ې e';
const CYRILLIC =
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ' +
  'ы y э e ю yu я ya і i ї yi є ye ґ g';
/** Latin letters that do not fall apart into a letter and a mark. */
const LATIN = 'ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ə e ŋ n';

/** One consonant for each row of eight signs, from U+1200 on. */
const ETHIOPIC =
  "h l h m s r s sh q qw q qw b v t ch h hw n ny ' k kw kh khw w ' z zh y d d j g gw g t ch p ts ts f p".split(' ');
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const FIRST_ETHIOPIC = 0x1200;

const pairs = (text: string): readonly (readonly [string, string])[] => {
  const parts = text.split(' ');
  return parts.flatMap((letter, at) => (at % 2 === 0 ? [[letter, parts[at + 1] ?? ''] as const] : []));
};

const LETTERS = new Map([...pairs(ARABIC), ...pairs(CYRILLIC), ...pairs(LATIN)]);

const ethiopic = (letter: string): string | undefined => {
  const place = letter.charCodeAt(0) - FIRST_ETHIOPIC;
  const consonant = ETHIOPIC[place >> 3];
  if (place < 0 || consonant === undefined) return undefined;
  const vowel = ETHIOPIC_VOWELS[place & 7] ?? '';
  // A sign that stands for no consonant: its first form sounds as its fourth.
  return consonant === "'" ? vowel.replace(/^e$/, 'a') : consonant + vowel;
};

/** A folded word (lower case, without marks) in Latin letters; what is in no table falls away. */
export const toLatin = (word: string): string =>
  [...word]
    .map((letter) => LETTERS.get(letter) ?? ethiopic(letter) ?? letter)
    .join('')
    .replace(/[^a-z]/g, '');
