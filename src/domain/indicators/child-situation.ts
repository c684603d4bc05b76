// Which decision a child is judged on when somebody asks “what if”: the one that is planned, else the last adverse one that
// was adopted, else a return that nobody planned. Who is a child here: anybody not known to be of age on that day.
import { yearsBetween } from '../basics/day.ts';
import { type JudgeContext, judge } from '../decide.ts';
import { directionOf } from '../dossier/decision-kinds.ts';
import { plannedDecision } from '../dossier/planned.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import type { Basis, Counted } from './what-if.ts';

const MAJORITY = 18;

const isAdverse = ({ plan }: DecisionHeld): boolean => directionOf(plan) === 'adverse';

/** A return, as if somebody planned it: what it would do to the child beyond that is not known. */
const hypotheticalReturn = ({ opened: { on, by } }: OpenFile): DecisionHeld => ({
  plan: {
    type: 'DecisionPlanned',
    on,
    by,
    decisionId: '00000000-0000-4000-8000-000000000000',
    kind: 'return-decision',
    summary: 'Stel dat dit kind zou moeten terugkeren.',
    separates: 'unknown',
    takesLiberty: 'no',
    remedy: 'Niet bekend.',
    remedySuspensive: 'unknown',
  },
  answers: [],
  countersigned: [],
});

function decisionOf(file: OpenFile): { readonly basis: Basis; readonly decision: DecisionHeld } {
  const planned = plannedDecision(file);
  if (planned) return { basis: 'planned', decision: planned };
  const adopted = file.decisions.filter((decision) => decision.adopted !== undefined && isAdverse(decision)).at(-1);
  if (adopted) return { basis: 'adopted', decision: adopted };
  return { basis: 'hypothetical', decision: hypotheticalReturn(file) };
}

/** This child as it is counted, or undefined where it is known to be of age. */
export function countedChild(file: OpenFile, context: Omit<JudgeContext, 'rules'>): Counted | undefined {
  const { birthDate, ageDisputed } = file.child;
  if (birthDate && !ageDisputed && yearsBetween(birthDate, context.today) >= MAJORITY) return undefined;
  const { basis, decision } = decisionOf(file);
  return { basis, find: (rules) => judge(file, decision, { ...context, rules }).findings };
}
