// The motivation and the letter of one decision, out by the same door as the sheet: permit, reading, a row in the access log.
// What a letter says is decided in domain/letters; how it becomes a file, in src/print.
import { createHash } from 'node:crypto';
import type { Actor } from '../domain/basics/actor.ts';
import type { Language } from '../domain/basics/text.ts';
import { remedyLimits } from '../domain/clocks/remedy-limits.ts';
import { blockOf } from '../domain/decide.ts';
import { LETTER_FORMS, type LetterFile, type LetterForm } from '../domain/dossier/letter-file.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { Decided } from '../domain/letters/as-decided.ts';
import type { BuildingBlock } from '../domain/letters/building-block.ts';
import { draftLetter, type Letter, type LetterInput, letterOf } from '../domain/letters/letter.ts';
import { type Missing, missingOf } from '../domain/letters/missing.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import { letterOdt } from '../print/letter-odt.ts';
import { canPrint, letterArchive, letterPdf } from '../print/letter-pdf.ts';
import { type BuildingBlockView, buildingBlockView } from '../views/building-block.ts';
import type { Found } from './answer.ts';
import { closedDoor } from './closed-door.ts';
import { type Office, todayOf } from './office.ts';
import { reading } from './read-dossier.ts';

export type DecisionAsked = { readonly dossierId: string; readonly decisionId: string; readonly language: Language };
export type LetterAsked = DecisionAsked & { readonly form: LetterForm };

export type WrittenLetter =
  | { readonly kind: 'letter'; readonly form: LetterForm; readonly concept: boolean; readonly bytes: Buffer }
  | { readonly kind: 'incomplete'; readonly missing: readonly Missing[] }
  /** Only what was decided is archived. */
  | { readonly kind: 'concept-only' }
  /** No PDF can be made on this machine. */
  | { readonly kind: 'not-here' };

const MOTIVATION = 'read:motivation';

/** What was found and written on this decision, what is missing, and the letter as far as it goes. */
export const readBuildingBlock = async (
  office: Office,
  actor: Actor,
  { dossierId, decisionId, language }: DecisionAsked,
): Promise<Found<BuildingBlockView>> =>
  (await closedDoor<BuildingBlockView>(office, actor, 'letter', { dossierId, action: MOTIVATION })) ??
  known(
    await reading(office, actor, dossierId, MOTIVATION, (_, { file, rules }) => {
      const input = letterInput(office, rules, file, { dossierId, decisionId, language });
      if (!input) return undefined;
      return buildingBlockView(input, input.block, {
        missing: missingOf(input, input.block),
        letter: draftLetter(input),
      });
    }),
  );

const fileAction = ({ form }: LetterAsked): string => `read:letter-${form}`;

/** The letter as a file: a concept until the decision was adopted, and no file at all while something is missing. */
export const writeLetter = async (office: Office, actor: Actor, asked: LetterAsked): Promise<Found<WrittenLetter>> =>
  (await closedDoor<WrittenLetter>(office, actor, 'letter', {
    dossierId: asked.dossierId,
    action: fileAction(asked),
  })) ??
  known(
    await reading(office, actor, asked.dossierId, fileAction(asked), async (_, { file, rules }) => {
      const input = letterInput(office, rules, file, asked);
      if (!input) return undefined;
      if (asked.form === 'archive' && !input.decision.adopted) return { kind: 'concept-only' } as const;
      const letter = letterOf(input);
      if (!letter.ok) return { kind: 'incomplete', missing: letter.refusal.missing } as const;
      if (asked.form !== 'odt' && !(await canPrint())) return { kind: 'not-here' } as const;
      const { concept } = letter.value;
      const bytes = await fileOf(asked.form, letter.value, input);
      return { kind: 'letter', form: asked.form, concept, bytes } as const;
    }),
  );

/** The files of the letter that is issued now, by their hashes; or what is missing for one. */
export async function letterFiles(
  office: Office,
  rules: Rules,
  file: OpenFile,
  asked: DecisionAsked,
): Promise<{ readonly files: readonly LetterFile[]; readonly missing: readonly Missing[] }> {
  const input = letterInput(office, rules, file, asked);
  if (!input?.decision.adopted) return { files: [], missing: [] };
  const letter = letterOf(input);
  if (!letter.ok) return { files: [], missing: letter.refusal.missing };
  const forms = (await canPrint()) ? LETTER_FORMS : (['odt'] as const);
  const files = await Promise.all(
    forms.map(async (form) => ({ form, sha256: hashOf(await fileOf(form, letter.value, input)) })),
  );
  return { files, missing: [] };
}

/** The letter of an adopted decision as it is kept in an archive; none where it was not adopted or is not complete. */
export async function archivedLetter(
  office: Office,
  rules: Rules,
  file: OpenFile,
  asked: DecisionAsked,
): Promise<Buffer | undefined> {
  const input = letterInput(office, rules, file, asked);
  if (!input?.decision.adopted) return undefined;
  const letter = letterOf(input);
  return letter.ok ? fileOf('archive', letter.value, input) : undefined;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const known = <Value>(answer: Found<Value | undefined>): Found<Value> => {
  if (answer.kind !== 'found') return answer;
  return answer.value === undefined ? { kind: 'not-found' } : { kind: 'found', value: answer.value };
};

type Input = LetterInput & Decided & { readonly block: BuildingBlock };

function letterInput(
  office: Office,
  rules: Rules,
  file: OpenFile,
  { dossierId, decisionId, language }: DecisionAsked,
): Input | undefined {
  const { jurisdiction, clocks } = office;
  const found = blockOf(file, decisionId, { today: todayOf(office), jurisdiction, rules });
  if (!found) return undefined;
  const { adopted } = found.decision;
  // Counted from the day of adoption, so that a letter says the same on every day it is read.
  const limits = adopted ? remedyLimits({ file: found.file, today: adopted.on, clocks }) : [];
  const lastDay = limits.find((limit) => limit.decisionId === decisionId)?.warnOn ?? undefined;
  const reference = found.file.opened.reference ?? dossierId.slice(0, 8);
  return { ...found, jurisdiction, reference, language, lastDay };
}

async function fileOf(form: LetterForm, letter: Letter, input: Input): Promise<Buffer> {
  switch (form) {
    case 'pdf':
      return letterPdf(letter);
    case 'odt':
      return letterOdt(letter);
    case 'archive':
      return letterArchive(letter, {
        name: 'besluit.json',
        content: JSON.stringify(dataOf(letter, input)),
        description: 'Het besluit, de bouwsteen van de motivering en het bewijs, als gegevens.',
      });
  }
}

/** What a machine can read of the letter in the archive: its text, what each part rests on, and the proof. */
const dataOf = (letter: Letter, { block, decision }: Input): object => ({
  format: 'voorop-letter/1',
  letter,
  buildingBlock: {
    parts: block.parts.map(({ part, found, weight, written }) => ({
      ...{ part, weight, found: found.map(withoutKept) },
      ...(written && { written: { text: written.text, restsOn: written.restsOn, origin: written.origin } }),
    })),
    facts: block.facts,
  },
  receipt: decision.receipt,
});

/** What the child keeps from its family stays in the dossier: a file travels further than anybody can see. */
const withoutKept = ({ kept, text, ...source }: BuildingBlock['facts'][number]): object =>
  kept ? { ...source, kept } : { ...source, text };
