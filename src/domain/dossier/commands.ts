// Every command and every event of a dossier, as one union each. To add one: its topic file, then a line here, in decide
// (dossier.ts), in evolve.ts and in categories.ts; the compiler names the places that were forgotten.
import { z } from 'zod';
import { AgeDoubted, AgeEvidenceRecorded, RaiseAgeDoubt, RecordAgeEvidence } from './age.ts';
import {
  AgeAssessed,
  AgeAssessmentOrdered,
  AgeReportGiven,
  GiveAgeReport,
  OrderAgeAssessment,
  RecordAgeAssessment,
} from './age-assessment.ts';
import { AgeConcluded, ConcludeAge } from './age-conclusion.ts';
import { AgeingOutPlanned, FixReferenceDate, PlanAgeingOut, ReferenceDateFixed } from './ageing-out.ts';
import { AlarmRaised, RaiseAlarm } from './alarm.ts';
import { AssentWithdrawn, WithdrawAssent } from './assent-withdrawal.ts';
import { AssessmentSigned, SignAssessment } from './assessment.ts';
import { BiometricsTakenRecorded, RecordBiometricsTaken } from './biometrics.ts';
import {
  BreakGlass,
  CloseBreakGlass,
  ConfirmBreakGlass,
  GlassBroken,
  GlassClosed,
  GlassConfirmed,
} from './break-glass.ts';
import { CaseloadCounted, CountCaseload } from './caseload.ts';
import {
  AdoptDecision,
  DecisionAdopted,
  DecisionPlanned,
  DecisionWithdrawn,
  PlanDecision,
  WithdrawDecision,
} from './decision.ts';
import {
  BestInterestsDetermined,
  CompareOptions,
  ConvenePanel,
  DeterminationProposed,
  DeterminationReviewed,
  DeterminationTold,
  Determine,
  DiscussWithChild,
  OptionsCompared,
  OptionsDiscussed,
  PanelConflictReported,
  PanelConvened,
  ProposeDetermination,
  ReportPanelConflict,
  ReviewDetermination,
  TellDetermination,
} from './determination.ts';
import { DepartFromDetermination, DepartureEscalated } from './determination-departure.ts';
import { AssessElement, ElementAssessed } from './elements.ts';
import { DecisionExplained, ExplainDecision, ExplanationPlanned, PlanExplanation } from './explanation.ts';
import { FactRecorded, RecordFact } from './facts.ts';
import { EndFamilyConflict, FamilyConflictEnded, FamilyConflictMarked, MarkFamilyConflict } from './family-conflict.ts';
import {
  ChildHeard,
  HearingDeclined,
  HearingOffered,
  OfferHearing,
  RecordHearing,
  RecordHearingDeclined,
} from './hearing.ts';
import { GiveHearingFeedback, HearingFeedbackGiven, HearingPrepared, PrepareHearing } from './hearing-around.ts';
import { CorrectIdentity, IdentityCorrected } from './identity.ts';
import { ChildInformed, InformChild } from './information.ts';
import { InterestsSealed, NameOtherInterest, OtherInterestNamed, SealInterests } from './interests.ts';
import {
  EndInvolvement,
  InvolvementEnded,
  InvolveOrganisation,
  InvolvePerson,
  OrganisationInvolved,
  PersonInvolved,
} from './involvement.ts';
import { ExtendLimit, LimitExtended } from './limit-extension.ts';
import {
  CorrectLivingPeriod,
  EndLivingPeriod,
  LivingPeriodCorrected,
  LivingPeriodEnded,
  LivingPeriodRecorded,
  RecordLivingPeriod,
} from './living.ts';
import { IssueLetter, LetterIssued, MotivationWritten, WriteMotivation } from './motivation-record.ts';
import { AssessMove, CountersignMove, MoveAssessed, MoveCountersigned } from './move.ts';
import { CorrectNote, NoteCorrected, NoteWritten, WriteNote } from './notes.ts';
import { DossierOpened, OpenDossier } from './opening.ts';
import {
  CloseProcedure,
  CorrectMilestone,
  MilestoneCorrected,
  MilestoneRecorded,
  OpenProcedure,
  ProcedureClosed,
  ProcedureOpened,
  RecordMilestone,
} from './procedures.ts';
import {
  EndProtectionMeasure,
  HandOverRecorded,
  ProtectionMeasureEnded,
  ProtectionMeasureRecorded,
  RecordHandOver,
  RecordProtectionMeasure,
} from './protection-measure.ts';
import {
  AppointProtector,
  EndProtection,
  ProtectionEnded,
  ProtectorAppointed,
  ReplaceProtector,
} from './protectors.ts';
import { QUESTION_COMMANDS, QUESTION_EVENTS } from './questions/question-record.ts';
import { AnswerCountersigned, AnswerFinding, CountersignAnswer, FindingAnswered, ReceiptIssued } from './receipt.ts';
import { ConfirmReferral, ReferralConfirmed, ReferredToChildProtection, ReferToChildProtection } from './referral.ts';
import { ItemReleased, ReleaseItem, ReleaseRevoked, ReleaseUsed, RevokeRelease, UseRelease } from './release.ts';
import { AssessmentReopened, ReopenAssessment } from './reopening.ts';
import { AcceptRepresentation, RepresentationAccepted } from './representation.ts';
import { RIGHTS_COMMANDS, RIGHTS_EVENTS } from './rights/records.ts';
import { AnswerRoute, RouteAnswered } from './routes.ts';
import { STOP_COMMANDS, STOP_EVENTS } from './stops/records.ts';
import { InterestsWeighed, RecordWeighing } from './weighing.ts';

export const COMMANDS = [
  OpenDossier,
  CorrectIdentity,
  InvolveOrganisation,
  InvolvePerson,
  EndInvolvement,
  AppointProtector,
  EndProtection,
  ReplaceProtector,
  CountCaseload,
  ReferToChildProtection,
  ConfirmReferral,
  InformChild,
  OfferHearing,
  RecordHearing,
  PrepareHearing,
  GiveHearingFeedback,
  RecordHearingDeclined,
  RecordFact,
  AssessElement,
  SignAssessment,
  ReopenAssessment,
  BreakGlass,
  ConfirmBreakGlass,
  CloseBreakGlass,
  SealInterests,
  NameOtherInterest,
  RecordWeighing,
  PlanDecision,
  AnswerFinding,
  CountersignAnswer,
  WithdrawDecision,
  AdoptDecision,
  WriteMotivation,
  IssueLetter,
  PlanExplanation,
  ExplainDecision,
  AnswerRoute,
  FixReferenceDate,
  PlanAgeingOut,
  RaiseAgeDoubt,
  RecordAgeEvidence,
  OrderAgeAssessment,
  RecordAgeAssessment,
  GiveAgeReport,
  ConcludeAge,
  RecordLivingPeriod,
  EndLivingPeriod,
  CorrectLivingPeriod,
  AssessMove,
  CountersignMove,
  ProposeDetermination,
  ConvenePanel,
  ReportPanelConflict,
  CompareOptions,
  DiscussWithChild,
  Determine,
  TellDetermination,
  ReviewDetermination,
  DepartFromDetermination,
  RecordProtectionMeasure,
  EndProtectionMeasure,
  RecordHandOver,
  OpenProcedure,
  RecordMilestone,
  CorrectMilestone,
  CloseProcedure,
  ExtendLimit,
  ReleaseItem,
  RevokeRelease,
  WithdrawAssent,
  AcceptRepresentation,
  UseRelease,
  WriteNote,
  CorrectNote,
  RecordBiometricsTaken,
  MarkFamilyConflict,
  EndFamilyConflict,
  RaiseAlarm,
  ...STOP_COMMANDS,
  ...QUESTION_COMMANDS,
  ...RIGHTS_COMMANDS,
] as const;
export const DossierCommand = z.discriminatedUnion('type', COMMANDS);
export type DossierCommand = z.infer<typeof DossierCommand>;
export type DossierCommandType = DossierCommand['type'];
export const COMMAND_TYPES: readonly DossierCommandType[] = COMMANDS.map((command) => command.shape.type.value);

export const DossierEvent = z.discriminatedUnion('type', [
  DossierOpened,
  IdentityCorrected,
  OrganisationInvolved,
  PersonInvolved,
  InvolvementEnded,
  ProtectorAppointed,
  ProtectionEnded,
  ChildInformed,
  HearingOffered,
  ChildHeard,
  HearingPrepared,
  HearingFeedbackGiven,
  HearingDeclined,
  FactRecorded,
  ElementAssessed,
  AssessmentSigned,
  AssessmentReopened,
  GlassBroken,
  GlassConfirmed,
  GlassClosed,
  InterestsSealed,
  OtherInterestNamed,
  InterestsWeighed,
  DecisionPlanned,
  FindingAnswered,
  AnswerCountersigned,
  DecisionWithdrawn,
  DecisionAdopted,
  ReceiptIssued,
  MotivationWritten,
  LetterIssued,
  ExplanationPlanned,
  DecisionExplained,
  RouteAnswered,
  ReferenceDateFixed,
  AgeingOutPlanned,
  AgeDoubted,
  AgeEvidenceRecorded,
  AgeAssessmentOrdered,
  AgeAssessed,
  AgeReportGiven,
  AgeConcluded,
  LivingPeriodRecorded,
  LivingPeriodEnded,
  LivingPeriodCorrected,
  MoveAssessed,
  MoveCountersigned,
  DeterminationProposed,
  PanelConvened,
  PanelConflictReported,
  OptionsCompared,
  OptionsDiscussed,
  BestInterestsDetermined,
  DeterminationTold,
  DeterminationReviewed,
  DepartureEscalated,
  ProtectionMeasureRecorded,
  ProtectionMeasureEnded,
  HandOverRecorded,
  CaseloadCounted,
  ReferredToChildProtection,
  ReferralConfirmed,
  ProcedureOpened,
  MilestoneRecorded,
  MilestoneCorrected,
  ProcedureClosed,
  LimitExtended,
  ItemReleased,
  ReleaseRevoked,
  AssentWithdrawn,
  RepresentationAccepted,
  ReleaseUsed,
  NoteWritten,
  NoteCorrected,
  BiometricsTakenRecorded,
  FamilyConflictMarked,
  FamilyConflictEnded,
  AlarmRaised,
  ...STOP_EVENTS,
  ...QUESTION_EVENTS,
  ...RIGHTS_EVENTS,
]);
export type DossierEvent = z.infer<typeof DossierEvent>;
export type DossierEventType = DossierEvent['type'];
