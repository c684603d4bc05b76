// Every command and every event of a dossier, as one union each. To add one: its topic file, then a line here, in decide
// (dossier.ts), in evolve.ts and in categories.ts; the compiler names the places that were forgotten.
import { z } from 'zod';
import { AgeingOutPlanned, FixReferenceDate, PlanAgeingOut, ReferenceDateFixed } from './ageing-out.ts';
import { AssessmentSigned, SignAssessment } from './assessment.ts';
import {
  AdoptDecision,
  DecisionAdopted,
  DecisionPlanned,
  DecisionWithdrawn,
  PlanDecision,
  WithdrawDecision,
} from './decision.ts';
import { AssessElement, ElementAssessed } from './elements.ts';
import { DecisionExplained, ExplainDecision, ExplanationPlanned, PlanExplanation } from './explanation.ts';
import { FactRecorded, RecordFact } from './facts.ts';
import {
  ChildHeard,
  HearingDeclined,
  HearingOffered,
  OfferHearing,
  RecordHearing,
  RecordHearingDeclined,
} from './hearing.ts';
import { CorrectIdentity, IdentityCorrected } from './identity.ts';
import { ChildInformed, InformChild } from './information.ts';
import { InterestsSealed, NameOtherInterest, OtherInterestNamed, SealInterests } from './interests.ts';
import { InvolveOrganisation, OrganisationInvolved } from './involvement.ts';
import { DossierOpened, OpenDossier } from './opening.ts';
import { AppointProtector, EndProtection, ProtectionEnded, ProtectorAppointed } from './protectors.ts';
import { AnswerFinding, FindingAnswered, ReceiptIssued } from './receipt.ts';
import { AssessmentReopened, ReopenAssessment } from './reopening.ts';
import { AnswerRoute, RouteAnswered } from './routes.ts';
import { InterestsWeighed, RecordWeighing } from './weighing.ts';

export const COMMANDS = [
  OpenDossier,
  CorrectIdentity,
  InvolveOrganisation,
  AppointProtector,
  EndProtection,
  InformChild,
  OfferHearing,
  RecordHearing,
  RecordHearingDeclined,
  RecordFact,
  AssessElement,
  SignAssessment,
  ReopenAssessment,
  SealInterests,
  NameOtherInterest,
  RecordWeighing,
  PlanDecision,
  AnswerFinding,
  WithdrawDecision,
  AdoptDecision,
  PlanExplanation,
  ExplainDecision,
  AnswerRoute,
  FixReferenceDate,
  PlanAgeingOut,
] as const;
export const DossierCommand = z.discriminatedUnion('type', COMMANDS);
export type DossierCommand = z.infer<typeof DossierCommand>;
export type DossierCommandType = DossierCommand['type'];
export const COMMAND_TYPES: readonly DossierCommandType[] = COMMANDS.map((command) => command.shape.type.value);

export const DossierEvent = z.discriminatedUnion('type', [
  DossierOpened,
  IdentityCorrected,
  OrganisationInvolved,
  ProtectorAppointed,
  ProtectionEnded,
  ChildInformed,
  HearingOffered,
  ChildHeard,
  HearingDeclined,
  FactRecorded,
  ElementAssessed,
  AssessmentSigned,
  AssessmentReopened,
  InterestsSealed,
  OtherInterestNamed,
  InterestsWeighed,
  DecisionPlanned,
  FindingAnswered,
  DecisionWithdrawn,
  DecisionAdopted,
  ReceiptIssued,
  ExplanationPlanned,
  DecisionExplained,
  RouteAnswered,
  ReferenceDateFixed,
  AgeingOutPlanned,
]);
export type DossierEvent = z.infer<typeof DossierEvent>;
export type DossierEventType = DossierEvent['type'];
