// What the domain says to one command about one child: events, or a refusal by name. Pure; safeguards are asked in
// domain/decide.ts, rights before that.
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { type AgeRefusal, raiseAgeDoubt, recordAgeEvidence } from './age.ts';
import { type AgeAssessmentRefusal, giveAgeReport, orderAgeAssessment, recordAgeAssessment } from './age-assessment.ts';
import { type AgeConclusionRefusal, concludeAge } from './age-conclusion.ts';
import { type AgeingOutRefusal, fixReferenceDate, planAgeingOut } from './ageing-out.ts';
import { type AlarmRefusal, raiseAlarm } from './alarm.ts';
import { type WithdrawalRefusal, withdrawAssent } from './assent-withdrawal.ts';
import { type AssessmentRefusal, signAssessment } from './assessment.ts';
import { type BiometricsRefusal, recordBiometricsTaken } from './biometrics.ts';
import { breakGlass, closeBreakGlass, confirmBreakGlass, type GlassRefusal } from './break-glass.ts';
import { type CaseloadRefusal, countCaseload } from './caseload.ts';
import type { DossierCommand, DossierEvent } from './commands.ts';
import type { Context } from './context.ts';
import { adoptDecision, type DecisionRefusal, planDecision, withdrawDecision } from './decision.ts';
import { departFromDetermination } from './determination-departure.ts';
import { convenePanel, reportPanelConflict } from './determination-panel.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';
import {
  compareOptions,
  determine,
  discussWithChild,
  proposeDetermination,
  reviewDetermination,
  tellDetermination,
} from './determination-rules.ts';
import { assessElement, type ElementRefusal } from './elements.ts';
import { type ExplanationRefusal, explainDecision, planExplanation } from './explanation.ts';
import { type FactRefusal, recordFact } from './facts.ts';
import { type ConflictRefusal, endFamilyConflict, markFamilyConflict } from './family-conflict.ts';
import { type HearingRefusal, offerHearing, recordHearing, recordHearingDeclined } from './hearing.ts';
import { type AroundRefusal, giveHearingFeedback, prepareHearing } from './hearing-around.ts';
import { correctIdentity, type IdentityRefusal } from './identity.ts';
import { type InformationRefusal, informChild } from './information.ts';
import { type InterestRefusal, nameOtherInterest, sealInterests } from './interests.ts';
import { endInvolvement, type InvolvementRefusal, involveOrganisation, involvePerson } from './involvement.ts';
import { issueLetter, type LetterIssueRefusal } from './letter-issue.ts';
import { type ExtensionRefusal, extendLimit } from './limit-extension.ts';
import { correctLivingPeriod, endLivingPeriod, type LivingRefusal, recordLivingPeriod } from './living.ts';
import { type MotivationRefusal, writeMotivation } from './motivation.ts';
import { assessMove, countersignMove, type MoveRefusal } from './move.ts';
import { correctNote, type NoteRefusal, writeNote } from './notes.ts';
import { type OpeningRefusal, openDossier } from './opening.ts';
import {
  closeProcedure,
  correctMilestone,
  openProcedure,
  type ProcedureRefusal,
  recordMilestone,
} from './procedures.ts';
import {
  endProtectionMeasure,
  type MeasureRefusal,
  recordHandOver,
  recordProtectionMeasure,
} from './protection-measure.ts';
import { appointProtector, endProtection, type ProtectorRefusal, replaceProtector } from './protectors.ts';
import { decideQuestion, isAboutQuestion, type QuestionRefusal } from './questions/question.ts';
import { type AnswerRefusal, answerFinding, countersignAnswer } from './receipt.ts';
import { confirmReferral, type ReferralRefusal, referToChildProtection } from './referral.ts';
import { putToUse, type ReleaseRefusal, releaseItem, revokeRelease } from './release.ts';
import { type ReopeningRefusal, reopenAssessment } from './reopening.ts';
import { acceptRepresentation, type RepresentationRefusal } from './representation.ts';
import { decideRights, isAboutRights, type RightsRefusal } from './rights/commands.ts';
import { answerRoute, type RouteRefusal } from './routes.ts';
import type { Dossier, OpenFile } from './state.ts';
import { decideStop, isStop, type StopRefusal } from './stops/commands.ts';
import { recordWeighing, type WeighingRefusal } from './weighing.ts';

export type DossierRefusal =
  | { readonly code: 'no-dossier' }
  | OpeningRefusal
  | IdentityRefusal
  | InvolvementRefusal
  | ProtectorRefusal
  | CaseloadRefusal
  | ReferralRefusal
  | DeterminationRefusal
  | MeasureRefusal
  | InformationRefusal
  | HearingRefusal
  | FactRefusal
  | ElementRefusal
  | AssessmentRefusal
  | ReopeningRefusal
  | GlassRefusal
  | InterestRefusal
  | WeighingRefusal
  | DecisionRefusal
  | AnswerRefusal
  | MotivationRefusal
  | LetterIssueRefusal
  | ExplanationRefusal
  | RouteRefusal
  | AgeRefusal
  | AgeAssessmentRefusal
  | AgeConclusionRefusal
  | LivingRefusal
  | MoveRefusal
  | ProcedureRefusal
  | ExtensionRefusal
  | AgeingOutRefusal
  | ReleaseRefusal
  | WithdrawalRefusal
  | RepresentationRefusal
  | NoteRefusal
  | BiometricsRefusal
  | ConflictRefusal
  | StopRefusal
  | QuestionRefusal
  | AlarmRefusal
  | AroundRefusal
  | RightsRefusal;

type Decided = Result<readonly DossierEvent[], DossierRefusal>;

/** The events that this command brings about, or why not. */
export function decide(command: DossierCommand, dossier: Dossier, context: Context): Decided {
  const decided = decideAny(command, dossier, context);
  return decided.ok ? ok(decided.value.map((event) => aimed(event, context))) : decided;
}

function decideAny(command: DossierCommand, dossier: Dossier, context: Context): Decided {
  if (command.type === 'OpenDossier')
    return dossier.state === 'open' ? refuse({ code: 'dossier-exists' }) : openDossier(command, context);
  return dossier.state === 'absent' ? refuse({ code: 'no-dossier' }) : decideOpen(command, dossier.file, context);
}

/** What an authority writes to protect a child says so: it must not come back when the same authority decides. */
const aimed = (event: DossierEvent, { actor, jurisdiction }: Context): DossierEvent =>
  actor.purpose === 'protection' && isMigrationAuthority(jurisdiction, actor.organisation)
    ? { ...event, by: { ...event.by, aim: 'protection' } }
    : event;

// One line a command: a list, not a knot.
// eslint-disable-next-line complexity
function decideOpen(
  command: Exclude<DossierCommand, { type: 'OpenDossier' }>,
  file: OpenFile,
  context: Context,
): Decided {
  if (isAboutQuestion(command)) return decideQuestion(command, file, context);
  if (isStop(command)) return decideStop(command, file, context);
  if (isAboutRights(command)) return decideRights(command, file, context);
  switch (command.type) {
    case 'CorrectIdentity':
      return correctIdentity(command, context);
    case 'InvolveOrganisation':
      return involveOrganisation(command, file, context);
    case 'InvolvePerson':
      return involvePerson(command, file, context);
    case 'EndInvolvement':
      return endInvolvement(command, file, context);
    case 'AppointProtector':
      return appointProtector(command, file, context);
    case 'EndProtection':
      return endProtection(command, file, context);
    case 'ReplaceProtector':
      return replaceProtector(command, file, context);
    case 'CountCaseload':
      return countCaseload(command, file, context);
    case 'RaiseAlarm':
      return raiseAlarm(command, file, context);
    case 'ReferToChildProtection':
      return referToChildProtection(command, file, context);
    case 'ConfirmReferral':
      return confirmReferral(command, file, context);
    case 'ProposeDetermination':
      return proposeDetermination(command, file, context);
    case 'ConvenePanel':
      return convenePanel(command, file, context);
    case 'ReportPanelConflict':
      return reportPanelConflict(command, file, context);
    case 'CompareOptions':
      return compareOptions(command, file, context);
    case 'DiscussWithChild':
      return discussWithChild(command, file, context);
    case 'Determine':
      return determine(command, file, context);
    case 'TellDetermination':
      return tellDetermination(command, file, context);
    case 'ReviewDetermination':
      return reviewDetermination(command, file, context);
    case 'DepartFromDetermination':
      return departFromDetermination(command, file, context);
    case 'RecordProtectionMeasure':
      return recordProtectionMeasure(command, file, context);
    case 'EndProtectionMeasure':
      return endProtectionMeasure(command, file, context);
    case 'RecordHandOver':
      return recordHandOver(command, file, context);
    case 'InformChild':
      return informChild(command, context);
    case 'OfferHearing':
      return offerHearing(command, context);
    case 'PrepareHearing':
      return prepareHearing(command, context);
    case 'GiveHearingFeedback':
      return giveHearingFeedback(command, file, context);
    case 'RecordHearing':
      return recordHearing(command, file.child, context);
    case 'RecordHearingDeclined':
      return recordHearingDeclined(command, file.hearingOffers, context);
    case 'RecordFact':
      return recordFact(command, file, context);
    case 'AssessElement':
      return assessElement(command, file, context);
    case 'SignAssessment':
      return signAssessment(command, file, context);
    case 'ReopenAssessment':
      return reopenAssessment(command, file, context);
    case 'BreakGlass':
      return breakGlass(command, file, context);
    case 'ConfirmBreakGlass':
      return confirmBreakGlass(command, file, context);
    case 'CloseBreakGlass':
      return closeBreakGlass(command, file, context);
    case 'SealInterests':
      return sealInterests(command, file, context);
    case 'NameOtherInterest':
      return nameOtherInterest(command, file, context);
    case 'RecordWeighing':
      return recordWeighing(command, file, context);
    case 'PlanDecision':
      return planDecision(command, file, context);
    case 'AnswerFinding':
      return answerFinding(command, file, context);
    case 'CountersignAnswer':
      return countersignAnswer(command, file, context);
    case 'WithdrawDecision':
      return withdrawDecision(command, file, context);
    case 'AdoptDecision':
      return adoptDecision(command, file, context);
    case 'WriteMotivation':
      return writeMotivation(command, file, context);
    case 'IssueLetter':
      return issueLetter(command, file, context);
    case 'PlanExplanation':
      return planExplanation(command, file, context);
    case 'ExplainDecision':
      return explainDecision(command, file, context);
    case 'AnswerRoute':
      return answerRoute(command, file, context);
    case 'FixReferenceDate':
      return fixReferenceDate(command, file, context);
    case 'PlanAgeingOut':
      return planAgeingOut(command, file, context);
    case 'RaiseAgeDoubt':
      return raiseAgeDoubt(command, file, context);
    case 'RecordAgeEvidence':
      return recordAgeEvidence(command, file, context);
    case 'OrderAgeAssessment':
      return orderAgeAssessment(command, file, context);
    case 'RecordAgeAssessment':
      return recordAgeAssessment(command, file, context);
    case 'GiveAgeReport':
      return giveAgeReport(command, file, context);
    case 'ConcludeAge':
      return concludeAge(command, file, context);
    case 'RecordLivingPeriod':
      return recordLivingPeriod(command, file, context);
    case 'EndLivingPeriod':
      return endLivingPeriod(command, file, context);
    case 'CorrectLivingPeriod':
      return correctLivingPeriod(command, file, context);
    case 'AssessMove':
      return assessMove(command, file, context);
    case 'CountersignMove':
      return countersignMove(command, file, context);
    case 'OpenProcedure':
      return openProcedure(command, file, context);
    case 'RecordMilestone':
      return recordMilestone(command, file, context);
    case 'CorrectMilestone':
      return correctMilestone(command, file, context);
    case 'CloseProcedure':
      return closeProcedure(command, file, context);
    case 'ExtendLimit':
      return extendLimit(command, file, context);
    case 'ReleaseItem':
      return releaseItem(command, file, context);
    case 'RevokeRelease':
      return revokeRelease(command, file, context);
    case 'AcceptRepresentation':
      return acceptRepresentation(command, file, context);
    case 'WithdrawAssent':
      return withdrawAssent(command, file, context);
    case 'UseRelease':
      return putToUse(command, file, context);
    case 'WriteNote':
      return writeNote(command, file, context);
    case 'CorrectNote':
      return correctNote(command, file, context);
    case 'RecordBiometricsTaken':
      return recordBiometricsTaken(command, file, context);
    case 'MarkFamilyConflict':
      return markFamilyConflict(command, file, context);
    case 'EndFamilyConflict':
      return endFamilyConflict(command, file, context);
  }
}
