// Text as the fonts of a letter can show it. What they cannot show becomes […], and the letter says so: the whole text is in the
// dossier, and a letter that cannot be made helps nobody.
import type { Letter, LetterPart, Piece } from '../domain/letters/letter.ts';
import { fonts } from './fonts.ts';

const NOTE = {
  nl: 'Op de plaats van […] staan in het dossier letters die deze brief niet kan tonen.',
  en: 'Where it says […], the dossier holds letters that this letter cannot show.',
} as const;

/** Joins and marks direction: not shown, and right where they stand. */
const UNSEEN = /[\n\t\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;

const HIDDEN = '[…]';

function shownOf(text: string): string {
  const { shows } = fonts();
  const kept: string[] = [];
  for (const character of text) {
    if (UNSEEN.test(character) || shows(character)) kept.push(character);
    else if (kept.at(-1) !== HIDDEN) kept.push(HIDDEN);
  }
  return kept.join('').replace(/\[…\](?: \[…\])+/g, HIDDEN);
}

export function showable(letter: Letter): Letter {
  let hidden = false;
  const shown = (text: string): string => {
    const result = shownOf(text);
    if (result !== text) hidden = true;
    return result;
  };
  const piece = ({ text, language }: Piece): Piece => ({ text: shown(text), language });
  const part = <Part extends LetterPart>(each: Part): Part => ({
    ...each,
    heading: shown(each.heading),
    pieces: each.pieces.map(piece),
  });
  const sections = letter.sections.map((section) => ({ ...part(section), parts: section.parts.map(part) }));
  const result = {
    ...letter,
    title: shown(letter.title),
    recipients: letter.recipients.map(shown),
    facts: letter.facts.map(([label, value]) => [label, shown(value)] as const),
  };
  const last = sections.at(-1);
  if (!hidden || !last) return { ...result, sections };
  const note = { text: NOTE[letter.language], language: letter.language };
  return { ...result, sections: [...sections.slice(0, -1), { ...last, pieces: [...last.pieces, note] }] };
}
