// Step 4: telling the child. An adverse decision reaches the child in a planned talk, with time left in the week to ask
// for help; a decision is not complete without it.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { DecisionAdopted, DecisionPlanned, DecisionWithdrawn } from './decision.ts';
import { directionOf } from './decision-kinds.ts';
import { decisionById, type Holding } from './planned.ts';

const Planned = z.object({
  decisionId: z.uuid(),
  plannedFor: Day,
  language: Line,
  explainer: Line.describe('Who explains it to the child.'),
  present: Line.describe('Who is there for the child: guardian, lawyer, somebody the child trusts.'),
});
export const PlanExplanation = Planned.extend({ type: z.literal('PlanExplanation') });
export type PlanExplanation = z.infer<typeof PlanExplanation>;
export const ExplanationPlanned = Given.extend({ type: z.literal('ExplanationPlanned'), ...Planned.shape });
export type ExplanationPlanned = z.infer<typeof ExplanationPlanned>;

const Explained = z.object({
  decisionId: z.uuid(),
  explainedOn: Day,
  language: Line,
  explainer: Line,
  ownWords: Paragraph.describe('What the child said about it, in the child’s own words.'),
  understood: z.enum(['yes', 'partly', 'no', 'unknown']),
  remediesTold: z.boolean().describe('Whether the child was told what can be done against it, and who helps.'),
  letterGiven: z.boolean(),
});
export const ExplainDecision = Explained.extend({ type: z.literal('ExplainDecision') });
export type ExplainDecision = z.infer<typeof ExplainDecision>;
export const DecisionExplained = Given.extend({ type: z.literal('DecisionExplained'), ...Explained.shape });
export type DecisionExplained = z.infer<typeof DecisionExplained>;

/** One decision of the dossier, as far as these commands go. */
type Decision = {
  readonly plan: DecisionPlanned;
  readonly adopted?: DecisionAdopted;
  readonly withdrawn?: DecisionWithdrawn;
};

export type ExplanationRefusal = {
  readonly code:
    | 'explained-decision-not-found'
    | 'explanation-in-the-past'
    | 'explanation-before-weekend'
    | 'decision-not-adopted'
    | 'explanation-in-the-future'
    | 'explanation-before-adoption'
    | 'remedies-not-told';
};

const FRIDAY = 5;
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Refuses: `explained-decision-not-found`, `explanation-in-the-past`, `explanation-before-weekend` (adverse decisions only). */
export function planExplanation(
  command: PlanExplanation,
  file: Holding<Decision>,
  { today, actor }: Context,
): Result<ExplanationPlanned[], ExplanationRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.withdrawn) return refuse({ code: 'explained-decision-not-found' });
  if (command.plannedFor < today) return refuse({ code: 'explanation-in-the-past' });
  const adverse = directionOf(decision.plan) === 'adverse';
  if (adverse && [FRIDAY, 6, 0].includes(weekday(command.plannedFor)))
    return refuse({ code: 'explanation-before-weekend' });
  const { type: _, ...planned } = command;
  return ok([{ type: 'ExplanationPlanned', on: today, by: byOf(actor), ...planned }]);
}

/** Refuses: an unknown decision, one that is not adopted, a day before adoption or after today, and `remedies-not-told`. */
export function explainDecision(
  command: ExplainDecision,
  file: Holding<Decision>,
  { today, actor }: Context,
): Result<DecisionExplained[], ExplanationRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision) return refuse({ code: 'explained-decision-not-found' });
  if (!decision.adopted) return refuse({ code: 'decision-not-adopted' });
  if (command.explainedOn > today) return refuse({ code: 'explanation-in-the-future' });
  if (command.explainedOn < decision.adopted.on) return refuse({ code: 'explanation-before-adoption' });
  if (directionOf(decision.plan) === 'adverse' && !command.remediesTold) return refuse({ code: 'remedies-not-told' });
  const { type: _, ...explained } = command;
  return ok([{ type: 'DecisionExplained', on: today, by: byOf(actor), ...explained }]);
}

export const EXPLANATION_REFUSALS = {
  'explained-decision-not-found': {
    title: {
      nl: 'Dit besluit staat niet in het dossier, of is ingetrokken.',
      en: 'This decision is not in the dossier, or was withdrawn.',
    },
    remedy: { nl: 'Kies een besluit uit de lijst.', en: 'Choose a decision from the list.' },
    norms: [],
  },
  'explanation-in-the-past': {
    title: { nl: 'De dag van het gesprek ligt in het verleden.', en: 'The day of the talk lies in the past.' },
    remedy: { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
    norms: [],
  },
  'explanation-before-weekend': {
    title: {
      nl: 'Slecht nieuws vertelt u niet vlak voor of in het weekend.',
      en: 'Bad news is not told just before or in the weekend.',
    },
    remedy: {
      nl: 'Kies maandag tot en met donderdag, zodat voogd en advocaat bereikbaar zijn. Dit is een regel van dit systeem.',
      en: 'Choose Monday to Thursday, so that guardian and lawyer can be reached. This is a rule of this system.',
    },
    norms: ['jgc3-35'],
  },
  'decision-not-adopted': {
    title: { nl: 'Dit besluit is nog niet genomen.', en: 'This decision was not adopted yet.' },
    remedy: {
      nl: 'Leg de uitleg vast nadat het besluit is genomen.',
      en: 'Record the explanation after the decision was adopted.',
    },
    norms: [],
  },
  'explanation-before-adoption': {
    title: {
      nl: 'Op die dag was het besluit nog niet genomen.',
      en: 'On that day the decision had not been adopted.',
    },
    remedy: {
      nl: 'Leg het gesprek vast waarin het genomen besluit is uitgelegd.',
      en: 'Record the talk in which the adopted decision was explained.',
    },
    norms: [],
  },
  'explanation-in-the-future': {
    title: { nl: 'De dag van het gesprek ligt in de toekomst.', en: 'The day of the talk lies in the future.' },
    remedy: { nl: 'Leg de uitleg vast nadat zij is gegeven.', en: 'Record the explanation after it was given.' },
    norms: [],
  },
  'remedies-not-told': {
    title: {
      nl: 'Het kind weet nog niet wat het tegen dit besluit kan doen.',
      en: 'The child does not know yet what can be done against this decision.',
    },
    remedy: {
      nl: 'Vertel het kind welke stappen er zijn en wie daarbij helpt. Leg de uitleg daarna vast.',
      en: 'Tell the child which steps there are and who helps. Then record the explanation.',
    },
    norms: ['jgc3-35'],
  },
} as const satisfies Record<ExplanationRefusal['code'], RefusalWords>;
