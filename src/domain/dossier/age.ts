// An age that somebody doubts: what exactly is doubted and by whom, and every piece of evidence beside it, never overwritten.
// Looking older is no ground for doubt by itself. Assessing: age-assessment.ts. What follows: age-conclusion.ts, age-record.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type AgeKnown, standing } from './age-record.ts';
import { type Context, Given } from './context.ts';
import { isStockPhrase } from './stock-phrases.ts';

export const DOUBT_GROUNDS = [
  'own-statements-differ',
  'document-not-genuine',
  'documents-differ',
  'registration-elsewhere',
  'statement-of-others',
  'appearance',
] as const;

const Doubt = z.object({
  restsOn: z.array(z.enum(DOUBT_GROUNDS)).min(1).max(6),
  what: Paragraph.describe('What exactly is doubted, and why; where a document is challenged, the reasons.'),
  challenges: z
    .array(z.uuid())
    .max(20)
    .default([])
    .describe('Documents in the dossier that are said not to be genuine.'),
});
export const RaiseAgeDoubt = Doubt.extend({ type: z.literal('RaiseAgeDoubt') });
export type RaiseAgeDoubt = z.infer<typeof RaiseAgeDoubt>;
export const AgeDoubted = Given.extend({ type: z.literal('AgeDoubted'), ...Doubt.shape });
export type AgeDoubted = z.infer<typeof AgeDoubted>;

export const EVIDENCE_KINDS = [
  'claim',
  'document',
  'statement-of-relative',
  'registration-elsewhere',
  'expert-opinion',
] as const;
/** Named in words that the safeguards read (safeguards/words.ts). */
export const DOCUMENT_KINDS = [
  'passport',
  'identity card',
  'birth certificate',
  'baptism certificate',
  'school record',
  'medical record',
  'family register',
  'other document',
] as const;

const Years = z.number().min(0).max(40);

const Evidence = z.object({
  evidenceId: z.uuid(),
  kind: z.enum(EVIDENCE_KINDS),
  document: z.enum(DOCUMENT_KINDS).optional(),
  source: Line.describe('Who said it, or where the paper comes from.'),
  saidOn: Day.describe('The day on which it was said, written or registered.'),
  birthDate: Day.optional(),
  youngest: Years.optional().describe('Youngest age it allows on that day, in years.'),
  oldest: Years.optional().describe('Oldest age it allows on that day, in years.'),
  basis: Paragraph.optional().describe(
    'What a registration elsewhere rests on: who asked, with an interpreter, in what state.',
  ),
  explanation: Paragraph,
  insteadOf: z.uuid().optional().describe('An earlier record of the same organisation that this one corrects.'),
});
export const RecordAgeEvidence = Evidence.extend({ type: z.literal('RecordAgeEvidence') });
export type RecordAgeEvidence = z.infer<typeof RecordAgeEvidence>;
export const AgeEvidenceRecorded = Given.extend({ type: z.literal('AgeEvidenceRecorded'), ...Evidence.shape });
export type AgeEvidenceRecorded = z.infer<typeof AgeEvidenceRecorded>;

export type AgeRefusal = {
  readonly code:
    | 'age-doubt-on-looks-only'
    | 'age-stock-phrase'
    | 'age-document-not-found'
    | 'age-evidence-exists'
    | 'age-evidence-says-nothing'
    | 'age-evidence-in-the-future'
    | 'age-evidence-not-yours'
    | 'age-document-kind-missing'
    | 'age-range-upside-down';
};

type Held = { readonly age: AgeKnown };

/** Refuses: `age-doubt-on-looks-only`, `age-stock-phrase`, `age-document-not-found`. Norm: APR 25(1), JGC 4/23 para. 4. */
export function raiseAgeDoubt(
  command: RaiseAgeDoubt,
  { age }: Held,
  { today, actor }: Context,
): Result<AgeDoubted[], AgeRefusal> {
  const { restsOn, what, challenges } = command;
  if (restsOn.every((ground) => ground === 'appearance')) return refuse({ code: 'age-doubt-on-looks-only' });
  if (isStockPhrase(what)) return refuse({ code: 'age-stock-phrase' });
  const documents = new Set(standing(age).flatMap(({ kind, evidenceId }) => (kind === 'document' ? [evidenceId] : [])));
  const challengesOne = restsOn.includes('document-not-genuine');
  if (!challenges.every((id) => documents.has(id)) || challengesOne !== challenges.length > 0)
    return refuse({ code: 'age-document-not-found' });
  return ok([{ type: 'AgeDoubted', on: today, by: byOf(actor), restsOn, what, challenges }]);
}

/** Refuses: what says no age, lies in the future, is upside down, or replaces the word of somebody else. */
export function recordAgeEvidence(
  command: RecordAgeEvidence,
  { age }: Held,
  { today, actor }: Context,
): Result<AgeEvidenceRecorded[], AgeRefusal> {
  const code = wrongIn(command, today) ?? wrongBeside(command, age, actor.organisation);
  if (code) return refuse({ code });
  const { type: _, ...evidence } = command;
  return ok([{ type: 'AgeEvidenceRecorded', on: today, by: byOf(actor), ...evidence }]);
}

function wrongIn(command: RecordAgeEvidence, today: Day): AgeRefusal['code'] | undefined {
  const { kind, document, saidOn, birthDate, youngest, oldest } = command;
  if (birthDate === undefined && youngest === undefined) return 'age-evidence-says-nothing';
  if (saidOn > today || (birthDate !== undefined && birthDate > today)) return 'age-evidence-in-the-future';
  if (oldest !== undefined && oldest < (youngest ?? 0)) return 'age-range-upside-down';
  return kind === 'document' && document === undefined ? 'age-document-kind-missing' : undefined;
}

function wrongBeside(
  { evidenceId, insteadOf }: RecordAgeEvidence,
  { evidence }: AgeKnown,
  organisation: string,
): AgeRefusal['code'] | undefined {
  if (evidence.some((each) => each.evidenceId === evidenceId)) return 'age-evidence-exists';
  const before = evidence.find((each) => each.evidenceId === insteadOf);
  return insteadOf !== undefined && before?.by.organisation !== organisation ? 'age-evidence-not-yours' : undefined;
}
