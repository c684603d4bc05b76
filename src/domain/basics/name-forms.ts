// The forms in which a name can be found: as it is spelled, in Latin letters, and as it sounds. The store keeps keyed prints of
// them, one a word, and never the form itself. Finds too much rather than too little: a person looks at what comes out.
import { toLatin } from './letters-to-latin.ts';

export const NAME_FORMS = ['spelled', 'latin', 'sound'] as const;
export type NameForm = (typeof NAME_FORMS)[number];
/** Shape: for one word of a name, its values in each form. A sound can be read in two ways. */
export type WordForms = readonly { readonly form: NameForm; readonly value: string }[];

const MOST_WORDS = 12;
const MOST_LETTERS = 40;
/** Little words that one writer puts before a name and another leaves out. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ال']);

/** The forms of every word of a name, in order. */
export const formsOf = (name: string): readonly WordForms[] =>
  folded(name)
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => word.replace(/\p{M}/gu, '').slice(0, MOST_LETTERS))
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .slice(0, MOST_WORDS)
    .map(formsOfWord);

/** Lower case, without marks; apostrophes do not part a word. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640'’‘`ʼʻ]/g, '')
    .toLowerCase()
    .normalize('NFC');

const formsOfWord = (word: string): WordForms => {
  const latin = toLatin(word.replace(/^ال(?=..)/u, ''));
  const sounds = latin === '' ? [] : [...new Set([soundOf(latin, 'x'), soundOf(latin, 'k')])];
  return [
    { form: 'spelled', value: word },
    ...(latin === '' ? [] : [{ form: 'latin' as const, value: latin }]),
    ...sounds.map((value) => ({ form: 'sound' as const, value })),
  ];
};

/**
 * Consonants in classes, without the vowels that some scripts do not write. Shape: `ch` is an s for the one writer (Rachid) and a k
 * for the other (Achraf in Dutch): `ch` says for which.
 */
const soundOf = (latin: string, ch: 'x' | 'k'): string => {
  const simple = latin
    .replace(/([ei])j$/, '$1')
    .replace(/sch|tsch|shch|tch/g, 'x')
    .replace(/ch/g, ch)
    .replace(/sh|zh|dzh/g, 'x')
    .replace(/dj|gh|dz/g, 'j')
    .replace(/kh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[td]h/g, 't')
    .replace(/ou|oe/g, 'u');
  const [first = '', ...rest] = [...simple];
  const inner = rest.filter((letter) => !UNHEARD.test(letter)).map(classOf);
  return [classOf(first), ...inner].join('').replace(/(.)\1+/g, '$1');
};

/** Inside a word: vowels, and what some scripts write with the same letter as a vowel. */
const UNHEARD = /[aeiouyhvw]/;
const classOf = (letter: string): string => CLASSES[letter] ?? letter;
const CLASSES: Readonly<Record<string, string>> = {
  ...{ e: 'a', i: 'a', o: 'a', u: 'a', p: 'b', f: 'v', w: 'v', d: 't', q: 'k', c: 'k', g: 'j', z: 's', x: 's', y: 'j' },
};
