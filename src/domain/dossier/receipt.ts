// What stays of the safeguards in the dossier: the answer of a named person to a finding, and the receipt that proves
// what was known and found when a decision was adopted. The safeguards themselves: domain/safeguards.
import { z } from 'zod';
import { By, byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Page } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { DecisionAdopted, DecisionPlanned, DecisionWithdrawn } from './decision.ts';
import { ELEMENT_KEYS, type ElementKey } from './elements.ts';
import { decisionById, type Holding } from './planned.ts';
import { isStockPhrase } from './stock-phrases.ts';

const NameOfRule = z.string().regex(/^[a-z][a-z0-9-]{1,63}$/);

const Answer = z.object({
  decisionId: z.uuid(),
  safeguard: z.string().regex(/^[a-z][a-z0-9-]{1,63}$/),
  answer: Page.describe('The reason for this child, by a named person.'),
  restsOn: z.array(z.enum(ELEMENT_KEYS)).min(1).max(11).describe('The elements of the assessment it rests on.'),
  appliedReading: z
    .object({ conflictId: NameOfRule, readingId: NameOfRule })
    .optional()
    .describe(
      'Where norms lead elsewhere: the reading that was followed. Without it: the one most favourable to the child.',
    ),
});
export const AnswerFinding = Answer.extend({ type: z.literal('AnswerFinding') });
export type AnswerFinding = z.infer<typeof AnswerFinding>;
/** What the finding said when it was answered: an answer holds for that, and not for what is found later. */
const About = z.object({
  outcome: z.enum(['met', 'breached', 'missing', 'for-human', 'not-applicable']),
  because: z.array(z.object({ fact: z.string(), value: z.unknown() })),
});
export const FindingAnswered = Given.extend({
  type: z.literal('FindingAnswered'),
  ...Answer.shape,
  about: About.optional(),
});
export type FindingAnswered = z.infer<typeof FindingAnswered>;

/** A second person looked at an answer: without that it closes nothing in a decision against a child. */
export const CountersignAnswer = z.object({
  type: z.literal('CountersignAnswer'),
  decisionId: z.uuid(),
  safeguard: NameOfRule,
  considered: Page.describe('What the second person looked at, and why the answer holds for this child.'),
});
export type CountersignAnswer = z.infer<typeof CountersignAnswer>;
export const AnswerCountersigned = Given.extend({
  ...CountersignAnswer.shape,
  type: z.literal('AnswerCountersigned'),
  /** Whose answer it was. */
  answeredBy: By,
});
export type AnswerCountersigned = z.infer<typeof AnswerCountersigned>;

const KeptFinding = z.object({
  safeguard: z.string(),
  norms: z.array(z.string()),
  effect: z.enum(['forbids', 'requires', 'reason', 'warns']),
  mandate: z.boolean(),
  outcome: z.enum(['met', 'breached', 'missing', 'for-human', 'not-applicable']),
  because: z.array(z.object({ fact: z.string(), value: z.unknown() })),
  missing: z.array(z.string()),
  otherReading: z
    .object({ norm: z.string(), outcome: z.enum(['met', 'breached', 'missing', 'for-human', 'not-applicable']) })
    .optional(),
});

/** One norm conflict that came up, and the reading that was applied. */
export const KeptConflict = z.object({
  id: z.string(),
  applied: z.string(),
  by: z.union([z.literal('rule-of-voorop'), z.object({ person: By, reason: Page })]),
});
export type KeptConflict = z.infer<typeof KeptConflict>;

/** What stands with one proof obligation, and the events that show it. The obligations: domain/proof/obligations. */
export const KeptObligation = z.object({
  id: z.string(),
  status: z.enum(['met', 'not-met', 'not-applicable', 'to-come']),
  reason: z.object({ nl: z.string(), en: z.string() }).optional(),
  /** Versions in this dossier, or in the stream that is named. */
  evidence: z.array(z.object({ version: z.number().int(), streamId: z.uuid().optional() })),
  safeguards: z.array(z.string()),
});
export type KeptObligation = z.infer<typeof KeptObligation>;

/** By which rules it was judged. Shape: a version as text, or `sha256:` and the hash of the rules as data. */
export const Versions = z.object({
  software: z.string(),
  norms: z.string(),
  safeguards: z.string(),
  jurisdiction: z.string(),
  calendar: z.string(),
});
export type Versions = z.infer<typeof Versions>;

/** Everything that was known and found at the moment of adoption, so that it can be replayed. */
export const Receipt = z.object({
  decisionId: z.uuid(),
  measure: z.string(),
  direction: z.enum(['adverse', 'favourable', 'releasing', 'urgent-protective']),
  findings: z.array(KeptFinding),
  answered: z.array(z.string()),
  /** Per answer who was the second person; absent in receipts of before there was one. */
  countersigned: z.array(z.object({ safeguard: z.string(), by: By })).optional(),
  /** Gaps that delay nothing: tasks afterwards. */
  tasks: z.array(z.string()),
  facts: z.record(z.string(), z.unknown()),
  /** Where norms led elsewhere: the reading that was applied, and whose choice that was. */
  conflicts: z.array(KeptConflict).optional(),
  /** Absent in receipts of before there were obligations. */
  obligations: z.array(KeptObligation).optional(),
  versions: Versions.optional(),
  /** What legal owners had said about norms, and the numbers in the safeguards: without it nothing can be replayed. */
  rules: z
    .object({ standing: z.record(z.string(), z.unknown()), parameters: z.record(z.string(), z.number()) })
    .optional(),
});
export type Receipt = z.infer<typeof Receipt>;
export const ReceiptIssued = Given.extend({ type: z.literal('ReceiptIssued'), ...Receipt.shape });
export type ReceiptIssued = z.infer<typeof ReceiptIssued>;

/** What an answer looks at: the decision, and the elements it may rest on. */
type Answerable = Holding<{
  readonly plan: DecisionPlanned;
  readonly adopted?: DecisionAdopted;
  readonly withdrawn?: DecisionWithdrawn;
  readonly answers: readonly FindingAnswered[];
  readonly countersigned: readonly AnswerCountersigned[];
}> & { readonly elements: ReadonlyMap<ElementKey, object> };

export type AnswerRefusal = {
  readonly code:
    | 'answered-decision-not-open'
    | 'answer-stock-phrase'
    | 'answer-rests-on-nothing'
    | 'countersign-no-answer'
    | 'countersign-own-answer'
    | 'countersigned-already'
    /** Refused by domain/decide.ts, which knows the safeguards. */
    | 'answer-asks-independence'
    | 'answer-to-no-safeguard'
    | 'reading-unknown'
    | 'reading-of-another-question'
    | 'reading-against-own-rule';
};

/** Refuses: `answered-decision-not-open`, `answer-stock-phrase`, `answer-rests-on-nothing`. Norm: GC 14 para. 97. */
export function answerFinding(
  command: AnswerFinding,
  file: Answerable,
  { today, actor }: Context,
): Result<FindingAnswered[], AnswerRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.adopted || decision.withdrawn) return refuse({ code: 'answered-decision-not-open' });
  if (isStockPhrase(command.answer)) return refuse({ code: 'answer-stock-phrase' });
  if (!command.restsOn.every((key) => file.elements.has(key))) return refuse({ code: 'answer-rests-on-nothing' });
  const { type: _, ...answer } = command;
  return ok([{ type: 'FindingAnswered', on: today, by: byOf(actor), ...answer }]);
}

/** Refuses: `answered-decision-not-open`, `countersign-no-answer`, `countersign-own-answer`, `countersigned-already`, `answer-stock-phrase`. */
export function countersignAnswer(
  command: CountersignAnswer,
  file: Pick<Answerable, 'decisions'>,
  { today, actor }: Context,
): Result<AnswerCountersigned[], AnswerRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.adopted || decision.withdrawn) return refuse({ code: 'answered-decision-not-open' });
  const answer = decision.answers.find(({ safeguard }) => safeguard === command.safeguard);
  if (!answer) return refuse({ code: 'countersign-no-answer' });
  if (answer.by.person === actor.person) return refuse({ code: 'countersign-own-answer' });
  if (isCountersigned(decision, command.safeguard)) return refuse({ code: 'countersigned-already' });
  if (isStockPhrase(command.considered)) return refuse({ code: 'answer-stock-phrase' });
  return ok([{ ...command, type: 'AnswerCountersigned', on: today, by: byOf(actor), answeredBy: answer.by }]);
}

/** Whether a second person stands behind the answer that is there now. */
export const isCountersigned = (
  { countersigned }: { readonly countersigned: readonly AnswerCountersigned[] },
  safeguard: string,
): boolean => countersigned.some((each) => each.safeguard === safeguard);

export const ANSWER_REFUSALS = {
  'answered-decision-not-open': {
    title: { nl: 'Dit besluit wordt nu niet voorbereid.', en: 'This decision is not being prepared now.' },
    remedy: {
      nl: 'Beantwoord bevindingen van het besluit dat u voorbereidt.',
      en: 'Answer findings of the decision that is being prepared.',
    },
    norms: [],
  },
  'answer-stock-phrase': {
    title: { nl: 'Deze reden is een standaardzin.', en: 'This reason is a stock phrase.' },
    remedy: { nl: 'Schrijf wat voor dit kind geldt.', en: 'Write what holds for this child.' },
    norms: ['gc14-97'],
  },
  'answer-to-no-safeguard': {
    title: { nl: 'Deze waarborg bestaat niet.', en: 'This safeguard does not exist.' },
    remedy: { nl: 'Kies een bevinding van dit besluit.', en: 'Choose a finding of this decision.' },
    norms: [],
  },
  'answer-asks-independence': {
    title: {
      nl: 'Deze vraag beantwoordt een migratiedienst niet zelf.',
      en: 'A migration authority does not answer this question itself.',
    },
    remedy: {
      nl: 'Vraag de Raad voor de Kinderbescherming of een gecertificeerde instelling om te antwoorden. Dit is een regel van dit systeem.',
      en: 'Ask child protection or a certified youth agency to answer. This is a rule of this system.',
    },
    norms: ['jgc3-32c'],
  },
  'reading-unknown': {
    title: { nl: 'Deze lezing bestaat niet.', en: 'This reading does not exist.' },
    remedy: {
      nl: 'Kies een van de twee lezingen bij deze botsing van normen.',
      en: 'Choose one of the two readings of this norm conflict.',
    },
    norms: [],
  },
  'reading-of-another-question': {
    title: { nl: 'Deze lezing hoort bij een andere vraag.', en: 'This reading belongs to another question.' },
    remedy: {
      nl: 'Kies de lezing bij de bevinding waar de botsing speelt.',
      en: 'Choose the reading at the finding in which the conflict comes up.',
    },
    norms: [],
  },
  'reading-against-own-rule': {
    title: {
      nl: 'Hier volgt Voorop altijd de lezing die het kind het meest beschermt.',
      en: 'Here Voorop always follows the reading that protects the child most.',
    },
    remedy: {
      nl: 'Dit is een regel van dit systeem zelf. Er is geen uitzondering; de andere lezing blijft wel te zien.',
      en: 'This is a rule of this system itself. There is no exception; the other reading stays visible.',
    },
    norms: ['crc-41'],
  },
  'countersign-no-answer': {
    title: { nl: 'Op deze vraag is nog geen antwoord gegeven.', en: 'This question has no answer yet.' },
    remedy: { nl: 'Beantwoord eerst de bevinding.', en: 'First answer the finding.' },
    norms: [],
  },
  'countersign-own-answer': {
    title: {
      nl: 'U tekent niet mee onder uw eigen antwoord.',
      en: 'You cannot be the second person for your own answer.',
    },
    remedy: { nl: 'Vraag een collega om mee te kijken.', en: 'Ask a colleague to look along.' },
    norms: ['gc14-97'],
  },
  'countersigned-already': {
    title: { nl: 'Er heeft al iemand meegetekend.', en: 'Somebody countersigned already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'answer-rests-on-nothing': {
    title: {
      nl: 'De reden rust op een onderdeel dat niet is onderzocht.',
      en: 'The reason rests on an element that was not assessed.',
    },
    remedy: {
      nl: 'Noem onderdelen van het onderzoek die zijn ingevuld.',
      en: 'Name elements of the assessment that were filled in.',
    },
    norms: ['gc14-97'],
  },
} as const satisfies Record<AnswerRefusal['code'], RefusalWords>;
