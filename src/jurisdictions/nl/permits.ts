// The first rows of the Dutch access table: which role may do what, for which purpose. Every row is data; the permit step
// (domain/sharing/permit.ts) reads it. Role-firm: child protection says what the child needs, IND decides on residence,
// DT&V directs departure. Around them: permits-around.ts. Source: domain.md 5.13 and 7.4.
import type { PermitRow } from '../../domain/basics/jurisdiction.ts';
import { type CommandName, permitRow as row } from './permit-row.ts';
import { PERMITS_AROUND } from './permits-around.ts';
import { withDataRights } from './permits-data-rights.ts';

const OPENING: readonly CommandName[] = ['OpenDossier', 'OpenFamily', 'AddFamilyMember', 'RecordBond'];
/** Who comes onto a dossier, and who goes: a ground and a name are asked by the dossier itself. */
const INVOLVING: readonly CommandName[] = ['InvolveOrganisation', 'InvolvePerson', 'EndInvolvement'];
const CARE: readonly CommandName[] = [
  'CorrectIdentity',
  ...INVOLVING,
  'InvolveInFamily',
  'AppointProtector',
  'EndProtection',
  'ReplaceProtector',
  'InformChild',
  'RecordFact',
];
const HEARING: readonly CommandName[] = ['OfferHearing', 'RecordHearing', 'RecordHearingDeclined'];
const ASSESSING: readonly CommandName[] = ['AssessElement', 'SignAssessment', 'ReopenAssessment', 'SealInterests'];
const WEIGHING: readonly CommandName[] = ['NameOtherInterest', 'RecordWeighing'];
const DECIDING: readonly CommandName[] = [
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
const RELEASING: readonly CommandName[] = ['ReleaseItem', 'RevokeRelease'];
/** Working notes are of guardian and lawyer. */
const NOTES: readonly CommandName[] = ['WriteNote', 'CorrectNote'];
const USING_RELEASES: readonly CommandName[] = ['UseRelease'];
/** That biometrics were taken elsewhere: for whoever learns of it. */
const BIOMETRICS: readonly CommandName[] = ['RecordBiometricsTaken'];
/** From whom in the family the child is protected; lifting that is not for a migration authority. */
const FAMILY_CONFLICT: readonly CommandName[] = ['MarkFamilyConflict', 'EndFamilyConflict'];
/** Where a child stands on its way to a status: for whoever stands beside the child and for whoever decides. */
const ROUTES: readonly CommandName[] = ['AnswerRoute', 'FixReferenceDate'];
const AGEING_OUT: readonly CommandName[] = ['PlanAgeingOut'];
/** What is said about an age stands side by side: whoever meets the child can add to it. Concluding is for whoever decides. */
const AGE_SAID: readonly CommandName[] = ['RaiseAgeDoubt', 'RecordAgeEvidence'];
const AGE_ASSESSED: readonly CommandName[] = ['RecordAgeEvidence', 'RecordAgeAssessment', 'GiveAgeReport'];
const AGE_DECIDED: readonly CommandName[] = [...AGE_SAID, ...AGE_ASSESSED, 'OrderAgeAssessment', 'ConcludeAge'];
/** Where a child lives is written down by whoever cares for it, never by a migration authority. */
const LIVING: readonly CommandName[] = ['RecordLivingPeriod', 'EndLivingPeriod', 'CorrectLivingPeriod'];
const MOVING: readonly CommandName[] = ['AssessMove', 'CountersignMove'];
/** Anybody who works on a dossier can ask for a determination and refer a child; child protection and guardianship hold it. */
const ASKING: readonly CommandName[] = ['ProposeDetermination', 'ReferToChildProtection'];
const DETERMINING: readonly CommandName[] = [
  'ConvenePanel',
  'ReportPanelConflict',
  'CompareOptions',
  'DiscussWithChild',
  'Determine',
  'TellDetermination',
  'ReviewDetermination',
];
/** A measure of child protection and its hand-over: never for a migration authority. */
const PROTECTING: readonly CommandName[] = [
  'RecordProtectionMeasure',
  'EndProtectionMeasure',
  'RecordHandOver',
  'ConfirmReferral',
];
/** What happens in a procedure is for everybody to write down who sees it happen. */
const PROCEDURES: readonly CommandName[] = ['OpenProcedure', 'RecordMilestone', 'CorrectMilestone', 'CloseProcedure'];
const EXTENDING: readonly CommandName[] = ['ExtendLimit'];
/** Whoever stands beside the child lets the child and the parents in. */
const LETTING_IN: readonly CommandName[] = ['EnrolPerson', 'EndEnrolment'];
/** In danger, a dossier that the organisation is not on. Whoever stands beside the child can close it again. */
const GLASS: readonly CommandName[] = ['BreakGlass', 'ConfirmBreakGlass', 'CloseBreakGlass'];
const EXPLAINING: readonly CommandName[] = ['PlanExplanation', 'ExplainDecision'];

const ROWS: readonly PermitRow[] = [
  row(
    'decision-officer',
    'residence-decision',
    USING_RELEASES,
    BIOMETRICS,
    ['MarkFamilyConflict'],
    PROCEDURES,
    EXTENDING,
    ASKING,
    OPENING,
    AGE_DECIDED,
    CARE,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
    ROUTES,
  ),
  row(
    'departure-officer',
    'departure',
    PROCEDURES,
    EXTENDING,
    ASKING,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
    ROUTES,
    INVOLVING,
    ['InformChild', 'RecordFact'],
  ),
  row(
    'border-officer',
    'residence-decision',
    BIOMETRICS,
    PROCEDURES,
    EXTENDING,
    ASKING,
    OPENING,
    AGE_DECIDED,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
    INVOLVING,
    ['InformChild', 'RecordFact'],
  ),
  row('border-officer', 'protection', PROCEDURES, ASKING, OPENING, INVOLVING, ['InformChild']),
  row(
    'aliens-police-officer',
    'residence-decision',
    BIOMETRICS,
    PROCEDURES,
    EXTENDING,
    ASKING,
    OPENING,
    AGE_DECIDED,
    INVOLVING,
    ['InformChild', 'RecordFact'],
    WEIGHING,
    DECIDING,
    EXPLAINING,
  ),
  row('aliens-police-officer', 'protection', PROCEDURES, ASKING, OPENING, INVOLVING, ['InformChild']),
  row(
    'investigator',
    'best-interests-assessment',
    BIOMETRICS,
    FAMILY_CONFLICT,
    ASKING,
    DETERMINING,
    PROTECTING,
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    OPENING,
    CARE,
    HEARING,
    ASSESSING,
  ),
  row(
    'investigator',
    'protection',
    BIOMETRICS,
    FAMILY_CONFLICT,
    GLASS,
    PROCEDURES,
    ASKING,
    PROTECTING,
    ['ReportPanelConflict'],
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    OPENING,
    CARE,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
  ),
  row(
    'youth-protector',
    'best-interests-assessment',
    RELEASING,
    BIOMETRICS,
    FAMILY_CONFLICT,
    ASKING,
    DETERMINING,
    PROTECTING,
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    CARE,
    HEARING,
    ASSESSING,
  ),
  row(
    'youth-protector',
    'protection',
    RELEASING,
    BIOMETRICS,
    FAMILY_CONFLICT,
    GLASS,
    LETTING_IN,
    PROCEDURES,
    EXTENDING,
    ASKING,
    PROTECTING,
    ['ReportPanelConflict'],
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    OPENING,
    CARE,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
    ROUTES,
    AGEING_OUT,
  ),
  row(
    'guardian',
    'best-interests-assessment',
    RELEASING,
    NOTES,
    BIOMETRICS,
    FAMILY_CONFLICT,
    ASKING,
    DETERMINING,
    PROTECTING,
    ['CountCaseload'],
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    CARE,
    HEARING,
    ASSESSING,
  ),
  row(
    'guardian',
    'protection',
    RELEASING,
    NOTES,
    BIOMETRICS,
    FAMILY_CONFLICT,
    GLASS,
    LETTING_IN,
    PROCEDURES,
    ASKING,
    PROTECTING,
    ['CountCaseload', 'ReportPanelConflict'],
    AGE_SAID,
    AGE_ASSESSED,
    LIVING,
    MOVING,
    OPENING,
    CARE,
    HEARING,
    DECIDING,
    EXPLAINING,
    ROUTES,
    AGEING_OUT,
  ),
  row(
    'reception-worker',
    'reception',
    PROCEDURES,
    EXTENDING,
    ASKING,
    LIVING,
    MOVING,
    ['RecordAgeEvidence'],
    OPENING,
    HEARING,
    WEIGHING,
    DECIDING,
    EXPLAINING,
    ['InformChild', 'RecordFact'],
  ),
  row('reception-worker', 'protection', ['MarkFamilyConflict'], PROCEDURES, ASKING, LIVING, OPENING, INVOLVING, [
    'InformChild',
    'RecordFact',
    'OfferHearing',
    'RecordHearing',
  ]),
  row(
    'lawyer',
    'legal-assistance',
    RELEASING,
    NOTES,
    BIOMETRICS,
    FAMILY_CONFLICT,
    LETTING_IN,
    PROCEDURES,
    ASKING,
    ['ReportPanelConflict', 'CloseBreakGlass'],
    AGE_ASSESSED,
    LIVING,
    OPENING,
    HEARING,
    EXPLAINING,
    ROUTES,
    INVOLVING,
    ['RecordFact', 'CorrectIdentity'],
  ),
  row('support-worker', 'legal-assistance', LETTING_IN, PROCEDURES, ASKING, LIVING, ['CountersignMove'], OPENING, [
    'InformChild',
    'RecordFact',
    'ExplainDecision',
  ]),
  row(
    'support-worker',
    'protection',
    BIOMETRICS,
    ['MarkFamilyConflict'],
    LETTING_IN,
    ASKING,
    LIVING,
    ['CountersignMove'],
    OPENING,
    INVOLVING,
    ['InformChild', 'RecordFact'],
  ),
  ...PERMITS_AROUND,
];

export const PERMITS: readonly PermitRow[] = withDataRights(ROWS);
