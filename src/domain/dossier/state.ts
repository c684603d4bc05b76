// The folded dossier of one child: what is known now, as maps and lists that a screen, a safeguard or a command can ask.
// How events change it: evolve.ts. Earlier values stay in the stream.
import type { OrganisationId } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import type { FamilyId } from '../basics/ids.ts';
import type { AnswerHeld } from '../routes/answered.ts';
import type { FactKey } from '../situation/facts/facts.ts';
import type { AgeHeld } from './age-held.ts';
import type { AgeingOutPlanned, ReferenceDateFixed, ReferenceFor } from './ageing-out.ts';
import type { AlarmRaised } from './alarm.ts';
import type { AssessmentSigned } from './assessment.ts';
import type { BiometricsTakenRecorded } from './biometrics.ts';
import type { GlassHeld } from './break-glass.ts';
import type { CaseloadCounted } from './caseload.ts';
import type { DossierEvent } from './commands.ts';
import type { DecisionAdopted, DecisionPlanned, DecisionWithdrawn } from './decision.ts';
import type { DeterminationHeld } from './determination.ts';
import type { DepartureEscalated } from './determination-departure.ts';
import type { Element, ElementKey } from './elements.ts';
import type { DecisionExplained, ExplanationPlanned } from './explanation.ts';
import type { FactRecorded } from './facts.ts';
import type { ConflictHeld } from './family-conflict.ts';
import type { ChildHeard, HearingDeclined, HearingOffered } from './hearing.ts';
import type { HearingFeedbackGiven, HearingPrepared } from './hearing-around.ts';
import type { ChildInformed } from './information.ts';
import type { InterestsSealed, OtherInterestNamed } from './interests.ts';
import type { Involvement } from './involvements.ts';
import type { LimitExtended } from './limit-extension.ts';
import type { LivingHeld } from './living.ts';
import type { LetterIssued, MotivationHeld } from './motivation-record.ts';
import type { MoveHeld } from './move.ts';
import type { NoteHeld } from './notes.ts';
import type { Child, DossierOpened } from './opening.ts';
import type { ProcedureHeld } from './procedures.ts';
import type { MeasureHeld } from './protection-measure.ts';
import type { ProtectorHeld } from './protectors.ts';
import type { QuestionHeld } from './questions/held.ts';
import type { AnswerCountersigned, FindingAnswered, ReceiptIssued } from './receipt.ts';
import type { ReferralHeld } from './referral.ts';
import type { ReleaseHeld } from './release.ts';
import type { RepresentationAccepted } from './representation.ts';
import type { RightsHeld } from './rights/held.ts';
import type { InterimHeld } from './stops/interim-measure.ts';
import type { DecisionSetAside } from './stops/set-aside.ts';
import type { InterestsWeighed } from './weighing.ts';

/** One planned decision and what came of it. */
export type DecisionHeld = {
  readonly plan: DecisionPlanned;
  answers: FindingAnswered[];
  /** The second person behind an answer that is there now. */
  countersigned: AnswerCountersigned[];
  explanationPlanned?: ExplanationPlanned;
  withdrawn?: DecisionWithdrawn;
  /** Adopted once, and no longer in force. */
  setAside?: DecisionSetAside;
  adopted?: DecisionAdopted;
  receipt?: ReceiptIssued;
  explained?: DecisionExplained;
  motivation?: MotivationHeld;
  letters?: readonly LetterIssued[];
};

/** One event with its version in the stream: what a proof points to. */
export type TrailEntry = { readonly version: number; readonly event: DossierEvent };

/** Mutable inside the fold only; everybody else reads. */
export type OpenFile = {
  readonly opened: DossierOpened;
  /** Every event so far, oldest first. */
  trail: TrailEntry[];
  child: Child;
  familyId: FamilyId | undefined;
  /** Organisations that were brought in and not ended: days are for `admits` of involvements.ts. */
  involved: OrganisationId[];
  involvements: Involvement[];
  protectors: ProtectorHeld[];
  /** Per guardian the last count of children. */
  caseloads: Map<string, CaseloadCounted>;
  referrals: ReferralHeld[];
  /** Raised by whoever stands beside the child; each went to child protection as a referral of the same identifier. */
  alarms: AlarmRaised[];
  measures: MeasureHeld[];
  determinations: DeterminationHeld[];
  departures: DepartureEscalated[];
  information: ChildInformed[];
  hearingOffers: HearingOffered[];
  hearings: ChildHeard[];
  preparations: HearingPrepared[];
  hearingFeedback: HearingFeedbackGiven[];
  declined: HearingDeclined[];
  elements: Map<ElementKey, Element & { readonly on: Day }>;
  assessment: AssessmentSigned | undefined;
  sealed: InterestsSealed | undefined;
  otherInterests: OtherInterestNamed[];
  weighing: InterestsWeighed | undefined;
  /** How many hearings had been held when it was weighed: what the child said later was not counted. */
  hearingsWeighed: number;
  /** Per fact: the last word of each organisation that said something about it. */
  facts: Map<FactKey, readonly FactRecorded[]>;
  decisions: DecisionHeld[];
  /** The last answer on each route to a status, with the facts that were recorded after it. */
  routeAnswers: Map<string, AnswerHeld>;
  /** Per purpose the earliest day that was fixed: it only ever moves earlier. */
  referenceDates: Map<ReferenceFor, ReferenceDateFixed>;
  ageingOut: AgeingOutPlanned | undefined;
  age: AgeHeld;
  living: LivingHeld[];
  /** Per planned move, by its decision: the light assessment and who signed beside it. */
  moves: Map<string, MoveHeld>;
  /** Procedures of the child and of its parents; they overlap freely. */
  procedures: ProcedureHeld[];
  extensions: LimitExtended[];
  /** What a court or committee asked not to carry out. */
  interims: InterimHeld[];
  /** What organisations on this dossier asked each other. */
  questions: QuestionHeld[];
  releases: ReleaseHeld[];
  notes: NoteHeld[];
  biometrics: BiometricsTakenRecorded[];
  /** Parents or carers from whom this child is protected. */
  conflicts: ConflictHeld[];
  /** Per lawyer for whom he said that he acts. */
  representations: Map<string, RepresentationAccepted>;
  /** Requests about own data, what was put right or restricted, holds, and what is proposed for destruction. */
  rights: RightsHeld;
  /** Openings in danger by organisations that are not on the dossier, with what came of each. */
  glass: GlassHeld[];
};

/** A dossier that was not opened yet has nothing but its absence. */
export type Dossier = { readonly state: 'absent' } | { readonly state: 'open'; readonly file: OpenFile };

export const ABSENT: Dossier = { state: 'absent' };
