// A sheet without what safeguards find and what nobody said, for whoever is not shown that (domain/sharing/judged-for.ts).
import type { Judging } from '../domain/sharing/judged-for.ts';
import type { DecisionView, Sheet } from './sheet.ts';

const UNJUDGED = { findings: [], stopping: [], tasks: [], conflicts: [], obligations: [], alike: [] } as const;

const withoutJudgement = (decision: DecisionView): DecisionView => ({ ...decision, ...UNJUDGED });

/** The same sheet, as far as this reader is shown judgements. */
export function asJudged(sheet: Sheet, judging: Judging): Sheet {
  if (judging === 'live') return sheet;
  const decisions = sheet.decisions.map((decision) =>
    judging === 'kept' && decision.status !== 'planned' ? decision : withoutJudgement(decision),
  );
  const routes = sheet.routes.filter(({ answer }) => answer !== undefined);
  return { ...sheet, decisions, routes, alike: [], determinationNeeds: [], heardAlone: [] };
}
