// The formal letter of one decision as a document: what was decided, what was seen, how the child's view counted, what was
// weighed, what can be done against it. How it looks on paper is said elsewhere (src/print). Norm: GC 14 para. 97.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import { organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Language, Words } from '../basics/text.ts';
import { DECISION_KINDS } from '../dossier/decision-kinds.ts';
import { ELEMENT_KEYS } from '../dossier/elements.ts';
import type { PartId } from '../dossier/motivation-parts.ts';
import type { ORIGINS } from '../dossier/motivation-record.ts';
import type { Decided } from './as-decided.ts';
import type { BlockPart, BuildingBlock } from './building-block.ts';
import { inFull, LETTER_WORDS, lastDayWords } from './letter-words.ts';
import { type Missing, missingOf } from './missing.ts';
import { SCENARIO_WORDS } from './words.ts';

export type Piece = { readonly text: string; readonly language: Language };
export type LetterPart = {
  readonly id: string;
  readonly heading: string;
  readonly pieces: readonly Piece[];
  readonly restsOn?: readonly string[];
  readonly origin?: (typeof ORIGINS)[number];
};
export type LetterSection = LetterPart & { readonly parts: readonly LetterPart[] };

export type Letter = {
  readonly language: Language;
  readonly concept: boolean;
  readonly title: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly reference: string;
  /** Shape: the day of adoption, or of the last preparation: nothing in a letter depends on when it is printed. */
  readonly dated: string;
  /** What the letter says was decided; the same as the decision, or there is no letter. */
  readonly outcome: { readonly kind: string; readonly scenario?: string };
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly LetterSection[];
};

export type LetterRefusal = { readonly code: 'letter-incomplete'; readonly missing: readonly Missing[] };

export type LetterInput = Decided & {
  readonly block: BuildingBlock;
  readonly jurisdiction: Jurisdiction;
  readonly reference: string;
  readonly language: Language;
  /** The last day to object or appeal, where the clocks give one. */
  readonly lastDay?: string | undefined;
};

/** Refuses: `letter-incomplete`, with every part that is missing and an outcome that differs. */
export function letterOf(input: LetterInput): Result<Letter, LetterRefusal> {
  const missing = missingOf(input, input.block);
  return missing.length > 0 ? refuse({ code: 'letter-incomplete', missing }) : ok(draftLetter(input));
}

/** The letter as far as it goes: to read along while it is written, never to send. */
export function draftLetter(input: LetterInput): Letter {
  const { file, decision, jurisdiction, reference, language } = input;
  const { plan, adopted } = decision;
  const name = DECISION_KINDS[plan.kind].name[language];
  const by = adopted?.by ?? plan.by;
  const sender = organisationOf(jurisdiction, by.organisation)?.name[language] ?? by.organisation;
  const dated = adopted?.on ?? plan.on;
  const child = file.child.name;
  const facts: (readonly [string, string])[] = [
    [LETTER_WORDS.subject[language], name],
    [LETTER_WORDS.about[language], child],
    ...(adopted ? [[LETTER_WORDS.date[language], inFull(adopted.on, language)] as const] : []),
    [LETTER_WORDS.reference[language], reference],
  ];
  return {
    ...{ language, sender, reference, dated, facts },
    concept: !adopted,
    title: `${name} – ${child}`,
    recipients: [child, ...standing(input).map(({ name: protector }) => protector)],
    outcome: { kind: plan.kind, ...(file.weighing && { scenario: file.weighing.chosen }) },
    sections: [decidedIn(input), looked(input), weighed(input), remedyIn(input), whoIn(input, sender), attached(input)],
  };
}

/** Who stands beside the child on the day of the letter reads it too. */
const standing = ({ file, decision: { adopted, plan } }: LetterInput) => {
  const on = adopted?.on ?? plan.on;
  return file.protectors.filter(({ endedOn }) => endedOn === undefined || endedOn > on);
};

const said =
  (language: Language) =>
  (words: Words): Piece => ({ text: words[language], language });

function decidedIn(input: LetterInput): LetterSection {
  const { file, decision, language } = input;
  const { plan, adopted, motivation } = decision;
  const say = said(language);
  const chosen = file.weighing && SCENARIO_WORDS[file.weighing.chosen];
  const written = [...(motivation?.parts.values() ?? [])].some((part) => part.language !== language);
  return {
    id: 'decided',
    heading: LETTER_WORDS[adopted ? 'decided' : 'decidedPlan'][language],
    pieces: [
      ...(adopted ? [] : [say(LETTER_WORDS.conceptNote)]),
      { text: plan.summary, language: TYPED },
      ...(chosen ? [say({ nl: `Gekozen is: ${chosen.nl}.`, en: `The choice was: ${chosen.en}.` })] : []),
      ...(plan.destination ? [say(pair(LETTER_WORDS.destination, plan.destination))] : []),
      ...(plan.takesEffectOn ? [say(pair(LETTER_WORDS.takesEffect, inFull(plan.takesEffectOn, language)))] : []),
      ...(written ? [say(LETTER_WORDS.asWritten)] : []),
    ],
    parts: adopted
      ? [
          {
            id: 'reasons',
            heading: LETTER_WORDS.reasons[language],
            pieces: [{ text: adopted.reasons, language: TYPED }],
          },
        ]
      : [],
  };
}

/** What officials type into a plan or a decision is in the language of the country. */
const TYPED: Language = 'nl';

const pair = ({ nl, en }: Words, value: string): Words => ({ nl: `${nl}: ${value}.`, en: `${en}: ${value}.` });

const WEIGHED: readonly PartId[] = ['childViews', 'otherInterests', 'options', 'weighing', 'findings', 'normConflicts'];

const looked = (input: LetterInput): LetterSection => ({
  id: 'looked',
  heading: LETTER_WORDS.looked[input.language],
  pieces: [],
  parts: partsIn(input, ELEMENT_KEYS),
});
const weighed = (input: LetterInput): LetterSection => ({
  id: 'weighed',
  heading: LETTER_WORDS.weighed[input.language],
  pieces: [],
  parts: partsIn(input, WEIGHED),
});

/** Elements always show, also where nothing is known; the rest only where there is something to say. */
const partsIn = (input: LetterInput, ids: readonly PartId[]): readonly LetterPart[] =>
  input.block.parts
    .filter(({ part, needed, written }) => ids.includes(part) && (needed || written || ids === ELEMENT_KEYS))
    .map((part) => letterPart(part, input.language));

/** A draft that nobody changed is given in the language of the letter; what a person wrote is left as written. */
function letterPart({ part, title, written, draft, found }: BlockPart, language: Language): LetterPart {
  const heading = title[language];
  if (!written) return { id: part, heading, pieces: found.length > 0 ? [] : [said(language)(LETTER_WORDS.waits)] };
  const { text, restsOn, origin } = written;
  const translated = origin === 'draft' && written.language !== language;
  const piece: Piece = translated ? { text: draft[language], language } : { text, language: written.language };
  return { id: part, heading, pieces: [piece], restsOn, ...(origin && { origin }) };
}

function remedyIn({ block, language, lastDay }: LetterInput): LetterSection {
  const part = block.parts.find((each) => each.part === 'remedy');
  const shown = part && letterPart(part, language);
  return {
    id: 'remedy',
    heading: LETTER_WORDS.remedy[language],
    pieces: [...(shown?.pieces ?? []), ...(lastDay ? [said(language)(lastDayWords(lastDay))] : [])],
    ...(shown?.restsOn && { restsOn: shown.restsOn }),
    ...(shown?.origin && { origin: shown.origin }),
    parts: [],
  };
}

function whoIn({ decision, jurisdiction, language }: LetterInput, sender: string): LetterSection {
  const { adopted, plan } = decision;
  const by = adopted?.by ?? plan.by;
  const role = jurisdiction.roles.find(({ id }) => id === by.role)?.name[language] ?? by.role;
  return {
    id: 'who',
    heading: LETTER_WORDS.who[language],
    pieces: [{ text: `${by.name}, ${role}, ${sender}.`, language }],
    parts: [],
  };
}

const attached = ({ language }: LetterInput): LetterSection => ({
  id: 'attachments',
  heading: LETTER_WORDS.attachments[language],
  pieces: [said(language)(LETTER_WORDS.childLetter), said(language)(LETTER_WORDS.archive)],
  parts: [],
});
