// What a dossier tells of determinations, of measures of child protection and of those who stand beside the child, for one
// planned decision. Everything else it tells: from-dossier.ts.
import { type Day, daysBetween } from '../basics/day.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DecisionPlanned } from '../dossier/decision.ts';
import { type DecisionKind, separationOf } from '../dossier/decision-kinds.ts';
import type { BestInterestsDetermined, DeterminationOption } from '../dossier/determination.ts';
import { determinationFor, determinationNeeded } from '../dossier/determination-needed.ts';
import { isPanelIndependent } from '../dossier/determination-panel.ts';
import { isHandedOver, isInForce } from '../dossier/protection-measure.ts';
import type { ProtectorHeld } from '../dossier/protectors.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { Facts } from './situation.ts';

type Loose = { [Key in keyof Facts]: Facts[Key] | undefined };
type Moment = { readonly today: Day; readonly jurisdiction: Jurisdiction };

const RETURNS: readonly DeterminationOption[] = ['return-with-family', 'return-alone'];
/** What was found best and what such a decision does: everything else departs from it. */
const FITS: { readonly [Kind in DecisionKind]?: readonly DeterminationOption[] } = {
  'return-decision': RETURNS,
  departure: RETURNS,
  'border-refusal': RETURNS,
  'group-measure': RETURNS,
  'parent-removal': RETURNS,
  'member-state-transfer': ['transfer', 'family-reunification'],
  'resettlement-elsewhere': ['resettlement', 'family-reunification'],
};
/** What such a decision refuses: it departs where just that was found best. */
const REFUSES: { readonly [Kind in DecisionKind]?: readonly DeterminationOption[] } = {
  'refusal-of-residence': ['stay'],
  'withdrawal-of-residence': ['stay'],
  'regularisation-refusal': ['stay'],
  'application-inadmissible': ['stay'],
  'medical-deferral-refusal': ['temporary-stay'],
  'family-reunification-refusal': ['family-reunification'],
  'entry-refusal': ['family-reunification'],
};

type Plan = Pick<DecisionPlanned, 'decisionId' | 'kind' | 'separates' | 'takesLiberty'>;
type Outcome = Pick<BestInterestsDetermined, 'bestOption' | 'separationInChildsInterest'>;

/** Undefined where the determination says nothing about what this decision does. */
function departs(plan: Plan, { bestOption, separationInChildsInterest }: Outcome): boolean | undefined {
  if (separationOf(plan) === 'yes' && separationInChildsInterest === 'no') return true;
  const fits = FITS[plan.kind];
  if (fits) return !fits.includes(bestOption);
  return REFUSES[plan.kind]?.includes(bestOption);
}

const SAID = { yes: true, no: false, 'not-asked': undefined } as const;

/** A determination that no longer holds, or came from a panel with another interest, says nothing about a separation. */
export function determinationFacts(file: OpenFile, plan: Plan, { today, jurisdiction }: Moment): Loose {
  const needed = determinationNeeded(file, plan).length > 0;
  const held = determinationFor(file, plan, today);
  const escalated = file.departures.some(
    (each) => each.decisionId === plan.decisionId && each.determinationId === held?.proposed.determinationId,
  );
  const independent = held && isPanelIndependent(held, jurisdiction);
  const { determined } = held ?? {};
  const departing = determined && departs(plan, determined);
  return {
    determination_needed: needed,
    determination_done: determined !== undefined,
    determination_panel_independent: independent,
    determination_child_took_part: held && held.discussed !== undefined,
    determination_told_to_child: held && held.told !== undefined,
    determination_outcome_scenario: determined?.bestOption,
    determination_age_days: determined && daysBetween(determined.on, today),
    determination_reasons: determined?.reasons,
    // Only a determination says so: what was typed in as a fact before does not count.
    separation_in_best_interests_decision:
      determined && independent === true ? SAID[determined.separationInChildsInterest] : undefined,
    departs_from_determination: departing,
    departure_from_determination_escalated: departing === true ? escalated : undefined,
  };
}

/** A measure on record holds, whoever says that there is none; that there is none, somebody has to say. */
export function measureFacts({ measures }: OpenFile, { today }: Pick<Moment, 'today'>): Loose {
  const running = measures.filter((each) => isInForce(each, today));
  return running.length === 0
    ? { hand_over_confirmed: undefined }
    : { protection_measure_in_force: true, hand_over_confirmed: running.every(isHandedOver) };
}

const REPRESENTS: readonly ProtectorHeld['kind'][] = ['guardian', 'temporary-guardian', 'lawyer'];

/** The days on which the child was heard with nobody beside it, and never again with somebody. */
export function heardAlone({ protectors, hearings }: Pick<OpenFile, 'protectors' | 'hearings'>): readonly Day[] {
  const stood = (day: Day): boolean =>
    protectors.some(
      ({ kind, appointedOn, endedOn }) =>
        REPRESENTS.includes(kind) && appointedOn <= day && (!endedOn || endedOn >= day),
    );
  const days = hearings.map(({ heardOn }) => heardOn);
  const again = days.filter(stood);
  return days.filter((heardOn) => !stood(heardOn) && !again.some((day) => day > heardOn));
}

/** What the record of protectors proves besides that they are there. */
export function protectorFacts(file: OpenFile): Loose {
  const guardian = file.protectors.find(({ kind, endedOn }) => !endedOn && kind === 'guardian');
  const count = guardian && file.caseloads.get(guardian.protectorId);
  return {
    guardian_caseload: count?.children,
    guardian_caseload_reason_given: count && count.exceptionalReason !== undefined,
    hearings_without_representative: heardAlone(file).length,
    ...(file.referrals.some(({ confirmed }) => confirmed) && { referred_to_child_protection: true }),
  };
}
