// Commands that go together, for the rows of the access table (permits.ts): what somebody does who opens, hears, assesses, decides.
import type { CommandName } from './permit-row.ts';

export const OPENING: readonly CommandName[] = ['OpenDossier', 'OpenFamily', 'AddFamilyMember', 'RecordBond'];
/** Who comes onto a dossier, and who goes: a ground and a name are asked by the dossier itself. */
export const INVOLVING: readonly CommandName[] = ['InvolveOrganisation', 'InvolvePerson', 'EndInvolvement'];
export const CARE: readonly CommandName[] = [
  'CorrectIdentity',
  ...INVOLVING,
  'InvolveInFamily',
  'AppointProtector',
  'EndProtection',
  'ReplaceProtector',
  'InformChild',
  'RecordFact',
];
export const HEARING: readonly CommandName[] = [
  'OfferHearing',
  'PrepareHearing',
  'RecordHearing',
  'RecordHearingDeclined',
  'GiveHearingFeedback',
];
export const ASSESSING: readonly CommandName[] = [
  'AssessElement',
  'SignAssessment',
  'ReopenAssessment',
  'SealInterests',
];
export const WEIGHING: readonly CommandName[] = ['NameOtherInterest', 'RecordWeighing'];
export const DECIDING: readonly CommandName[] = [
  'PlanDecision',
  'AnswerFinding',
  'CountersignAnswer',
  'WithdrawDecision',
  'AdoptDecision',
  'DepartFromDetermination',
  'WriteMotivation',
  'IssueLetter',
];
/** What the child, with guardian or lawyer, lets a decision-maker see. */
export const RELEASING: readonly CommandName[] = ['ReleaseItem', 'RevokeRelease', 'WithdrawAssent'];
/** Whoever stands beside the child raises an alarm. */
export const ALARMING: readonly CommandName[] = ['RaiseAlarm'];
/** Working notes are of guardian and lawyer. */
export const NOTES: readonly CommandName[] = ['WriteNote', 'CorrectNote'];
export const USING_RELEASES: readonly CommandName[] = ['UseRelease'];
/** That biometrics were taken elsewhere: for whoever learns of it. */
export const BIOMETRICS: readonly CommandName[] = ['RecordBiometricsTaken'];
/** From whom in the family the child is protected; lifting that is not for a migration authority. */
export const FAMILY_CONFLICT: readonly CommandName[] = ['MarkFamilyConflict', 'EndFamilyConflict'];
/** Where a child stands on its way to a status: for whoever stands beside the child and for whoever decides. */
export const ROUTES: readonly CommandName[] = ['AnswerRoute', 'FixReferenceDate'];
export const AGEING_OUT: readonly CommandName[] = ['PlanAgeingOut'];
/** What is said about an age stands side by side: whoever meets the child can add to it. Concluding is for whoever decides. */
export const AGE_SAID: readonly CommandName[] = ['RaiseAgeDoubt', 'RecordAgeEvidence'];
export const AGE_ASSESSED: readonly CommandName[] = ['RecordAgeEvidence', 'RecordAgeAssessment', 'GiveAgeReport'];
export const AGE_DECIDED: readonly CommandName[] = [...AGE_SAID, ...AGE_ASSESSED, 'OrderAgeAssessment', 'ConcludeAge'];
/** Where a child lives is written down by whoever cares for it, never by a migration authority. */
export const LIVING: readonly CommandName[] = ['RecordLivingPeriod', 'EndLivingPeriod', 'CorrectLivingPeriod'];
export const MOVING: readonly CommandName[] = ['AssessMove', 'CountersignMove'];
/** Anybody who works on a dossier can ask another who does, answer, ask for a determination and refer a child; child protection and guardianship hold it. */
export const ASKING: readonly CommandName[] = [
  'ProposeDetermination',
  'ReferToChildProtection',
  'AskQuestion',
  'ReceiveQuestion',
  'AnswerQuestion',
  'DeclineQuestion',
  'ReformulateQuestion',
  'AcceptReformulation',
  'WithdrawQuestion',
  'SayHowUsed',
];
export const DETERMINING: readonly CommandName[] = [
  'ConvenePanel',
  'ReportPanelConflict',
  'CompareOptions',
  'DiscussWithChild',
  'Determine',
  'TellDetermination',
  'ReviewDetermination',
];
/** A measure of child protection and its hand-over: never for a migration authority. */
export const PROTECTING: readonly CommandName[] = [
  'RecordProtectionMeasure',
  'EndProtectionMeasure',
  'RecordHandOver',
  'ConfirmReferral',
];
/** That a court or committee stopped something, and that a decision no longer holds, is for everybody to write down who learns of it. */
const STOPPING: readonly CommandName[] = ['RecordInterimMeasure', 'LiftInterimMeasure', 'SetAsideDecision'];
/** That such a measure ended is seen by somebody who does not decide about residence or departure. */
export const ENDING_STOPS: readonly CommandName[] = ['ConfirmInterimLift'];
/** What happens in a procedure is for everybody to write down who sees it happen. */
export const PROCEDURES: readonly CommandName[] = [
  'OpenProcedure',
  'RecordMilestone',
  'CorrectMilestone',
  'CloseProcedure',
  ...STOPPING,
];
export const EXTENDING: readonly CommandName[] = ['ExtendLimit'];
/** Whoever stands beside the child lets the child and the parents in. */
export const LETTING_IN: readonly CommandName[] = ['EnrolPerson', 'EndEnrolment'];
/** In danger, a dossier that the organisation is not on. Whoever stands beside the child can close it again. */
export const GLASS: readonly CommandName[] = ['BreakGlass', 'ConfirmBreakGlass', 'CloseBreakGlass'];
export const EXPLAINING: readonly CommandName[] = ['PlanExplanation', 'ExplainDecision'];
