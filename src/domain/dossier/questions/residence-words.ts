// Words that speak of the right to stay. Child protection says what a child needs and never whether it may stay: where such a word stands
// in its answer, the writer looks at it once more. Norm: none binding; the roles of the Handelingsprotocol, domain.md 5.4.2 point 4.

const WORDS = [
  /verblijfs\p{L}+/giu,
  /\bverblijf\b/giu,
  /(?<!\p{L})(?:asiel)?vergunning\p{L}*/giu,
  /terugkeerbesluit\p{L}*/giu,
  /\buitzett?\p{L}*/giu,
  /\bhier (?:te )?(?:mogen |kunnen )?blijven\b/giu,
  /residence (?:permit|status|right)s?/giu,
  /right (?:to stay|of residence)/giu,
  /\bdeport\p{L}*/giu,
];

/** The words in this text that speak of residence, each once, as they stand there. */
export const residenceWords = (text: string): readonly string[] => [
  ...new Set(WORDS.flatMap((word) => text.match(word) ?? []).map((found) => found.toLowerCase())),
];
