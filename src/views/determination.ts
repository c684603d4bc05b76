// Determinations as they pass over the wire: each with how far it came and whether it still holds, and per planned decision why
// one is needed and whether it is there.
import { z } from 'zod';
import type { Day } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { DECISION_KINDS } from '../domain/dossier/decision-kinds.ts';
import {
  BestInterestsDetermined,
  DETERMINATION_OPTIONS,
  type DeterminationHeld,
  DeterminationProposed,
  DeterminationReviewed,
  DeterminationTold,
  holds,
  OptionsCompared,
  OptionsDiscussed,
  PanelConflictReported,
  PanelConvened,
} from '../domain/dossier/determination.ts';
import { DepartureEscalated } from '../domain/dossier/determination-departure.ts';
import { determinationFor, determinationNeeded } from '../domain/dossier/determination-needed.ts';
import { hasConflict } from '../domain/dossier/determination-panel.ts';
import type { DecisionHeld, OpenFile } from '../domain/dossier/state.ts';
import { determinationFacts } from '../domain/situation/facts-of-determination.ts';

/** What a determination waits for next, in the order of the work; nothing where it holds and the child knows. */
export const DETERMINATION_STEPS = ['panel', 'compare', 'discuss', 'determine', 'tell', 'review', 'nothing'] as const;
export type DeterminationStep = (typeof DETERMINATION_STEPS)[number];

export const DeterminationView = z.object({
  proposed: DeterminationProposed,
  panel: PanelConvened.optional(),
  conflicts: z.array(PanelConflictReported),
  compared: OptionsCompared.optional(),
  discussed: OptionsDiscussed.optional(),
  determined: BestInterestsDetermined.optional(),
  told: DeterminationTold.optional(),
  reviews: z.array(DeterminationReviewed),
  reviewOn: z.string().optional(),
  holds: z.boolean(),
  next: z.enum(DETERMINATION_STEPS),
});
export type DeterminationView = Shown<z.infer<typeof DeterminationView>>;

const Words = z.object({ nl: z.string(), en: z.string() });

export const DeterminationNeedView = z.object({
  decisionId: z.uuid(),
  decisionName: Words,
  needs: z.array(z.object({ trigger: z.string(), why: Words, norms: z.array(z.string()) })),
  /** The determination that answers it and still holds. */
  answeredBy: z.uuid().optional(),
  outcome: z.enum(DETERMINATION_OPTIONS).optional(),
  departs: z.boolean().optional(),
  escalated: DepartureEscalated.optional(),
});
export type DeterminationNeedView = Shown<z.infer<typeof DeterminationNeedView>>;

function nextOf(held: DeterminationHeld, today: Day): DeterminationStep {
  if (!held.panel || hasConflict(held)) return held.determined ? 'review' : 'panel';
  if (!held.compared) return 'compare';
  if (!held.discussed) return 'discuss';
  if (!held.determined) return 'determine';
  if (!holds(held, today)) return 'review';
  return held.told ? 'nothing' : 'tell';
}

export const determinationViews = ({ determinations }: OpenFile, today: Day): readonly DeterminationView[] =>
  determinations.map((held) => {
    const { proposed, panel, conflicts, compared, discussed, determined, told, reviews, reviewOn } = held;
    return {
      ...defined({ panel, compared, discussed, determined, told, reviewOn }),
      proposed,
      conflicts: [...conflicts],
      reviews: [...reviews],
      holds: holds(held, today),
      next: nextOf(held, today),
    };
  });

type Moment = { readonly today: Day; readonly jurisdiction: Jurisdiction };

function needView(file: OpenFile, { plan }: DecisionHeld, moment: Moment): DeterminationNeedView | undefined {
  const needs = determinationNeeded(file, plan);
  const held = determinationFor(file, plan, moment.today);
  const departs = determinationFacts(file, plan, moment).departs_from_determination;
  if (needs.length === 0 && departs !== true) return undefined;
  return {
    decisionId: plan.decisionId,
    decisionName: DECISION_KINDS[plan.kind].name,
    needs: needs.map(({ trigger, why, norms }) => ({ trigger, why, norms: [...norms] })),
    ...defined({
      answeredBy: held?.proposed.determinationId,
      outcome: held?.determined?.bestOption,
      departs,
      escalated: file.departures.findLast(({ decisionId }) => decisionId === plan.decisionId),
    }),
  };
}

/** For each decision that is being prepared and asks for a determination, or departs from one. */
export const determinationNeeds = (file: OpenFile, moment: Moment): readonly DeterminationNeedView[] =>
  file.decisions
    .filter(({ adopted, withdrawn }) => !adopted && !withdrawn)
    .flatMap((decision) => needView(file, decision, moment) ?? []);
