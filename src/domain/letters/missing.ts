// What still keeps a letter from being made, part by part and by name: a part without a text, a text that the facts overtook, or
// an outcome that is not the outcome of the decision.
import type { Words } from '../basics/text.ts';
import { PART_TITLES, type PartId } from '../dossier/motivation-parts.ts';
import type { Decided } from './as-decided.ts';
import type { BuildingBlock, Lack } from './building-block.ts';

type OutcomeLack = 'outcome-not-said' | 'outcome-differs';
export type Missing = {
  readonly part: PartId | 'outcome';
  readonly title: Words;
  readonly why: Lack | OutcomeLack;
  readonly words: Words;
};

const WHY: Readonly<Record<Lack | OutcomeLack, Words>> = {
  'not-assessed': {
    nl: 'Hierover staat niets in het dossier. Laat het onderzoeken of leg het vast, en schrijf dan de tekst.',
    en: 'The dossier holds nothing on this. Have it assessed or recorded, and then write the text.',
  },
  'not-written': { nl: 'Hier staat nog geen tekst.', en: 'No text has been written here yet.' },
  'link-gone': {
    nl: 'De tekst rust op iets dat niet meer in het dossier staat. Schrijf of bevestig hem opnieuw.',
    en: 'The text rests on something that is no longer in the dossier. Write or confirm it again.',
  },
  stale: {
    nl: 'Er is iets veranderd nadat dit is geschreven. Lees de tekst opnieuw en bevestig hem.',
    en: 'Something changed after this was written. Read the text again and confirm it.',
  },
  'no-reason': {
    nl: 'Het voorstel zegt niet waarom een andere mogelijkheid is afgewezen. Schrijf dat erbij, voor dit kind.',
    en: 'The proposal does not say why another option was rejected. Add that, for this child.',
  },
  'outcome-not-said': {
    nl: 'Zeg wat er is besloten: welk besluit, en welke mogelijkheid is gekozen.',
    en: 'Say what was decided: which decision, and which option was chosen.',
  },
  'outcome-differs': {
    nl: 'De uitkomst in de brief is niet de uitkomst van het besluit.',
    en: 'The outcome in the letter is not the outcome of the decision.',
  },
};

const OUTCOME: Words = { nl: 'Wat is besloten', en: 'What was decided' };

export function missingOf({ file, decision }: Decided, block: BuildingBlock): readonly Missing[] {
  const lack = outcomeLack(file, decision);
  const outcome = lack ? [{ part: 'outcome' as const, title: OUTCOME, why: lack, words: WHY[lack] }] : [];
  const parts = block.parts.flatMap(({ part, lacks }) =>
    lacks.map((why): Missing => ({ part, title: PART_TITLES[part], why, words: WHY[why] })),
  );
  return [...outcome, ...parts];
}

/** The chosen option is compared wherever a weighing was recorded. */
function outcomeLack(
  { weighing }: Decided['file'],
  { plan, motivation }: Decided['decision'],
): OutcomeLack | undefined {
  const said = motivation?.outcome;
  if (!said) return 'outcome-not-said';
  return said.kind === plan.kind && said.scenario === weighing?.chosen ? undefined : 'outcome-differs';
}
