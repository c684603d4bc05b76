// The first rows of the Dutch access table: which role may do what, for which purpose. Every row is data; the permit step
// (domain/sharing/permit.ts) reads it. Role-firm: child protection says what the child needs, IND decides on residence,
// DT&V directs departure. Source: domain.md 5.13 and 7.4.
import type { Purpose, RoleId } from '../../domain/basics/actor.ts';
import type { PermitRow } from '../../domain/basics/jurisdiction.ts';
import type { DossierCommandType } from '../../domain/dossier/commands.ts';
import type { FamilyCommand } from '../../domain/family/family.ts';

type CommandName = DossierCommandType | FamilyCommand['type'];

const OPENING: readonly CommandName[] = ['OpenDossier', 'OpenFamily', 'AddFamilyMember', 'RecordBond'];
const CARE: readonly CommandName[] = [
  'CorrectIdentity',
  'InvolveOrganisation',
  'InvolveInFamily',
  'AppointProtector',
  'EndProtection',
  'InformChild',
  'RecordFact',
];
const HEARING: readonly CommandName[] = ['OfferHearing', 'RecordHearing', 'RecordHearingDeclined'];
const ASSESSING: readonly CommandName[] = ['AssessElement', 'SignAssessment', 'ReopenAssessment', 'SealInterests'];
const WEIGHING: readonly CommandName[] = ['NameOtherInterest', 'RecordWeighing'];
const DECIDING: readonly CommandName[] = ['PlanDecision', 'AnswerFinding', 'WithdrawDecision', 'AdoptDecision'];
/** Where a child stands on its way to a status: for whoever stands beside the child and for whoever decides. */
const ROUTES: readonly CommandName[] = ['AnswerRoute', 'FixReferenceDate'];
const AGEING_OUT: readonly CommandName[] = ['PlanAgeingOut'];
const EXPLAINING: readonly CommandName[] = ['PlanExplanation', 'ExplainDecision'];

const row = (role: string, purpose: Purpose, ...commands: readonly (readonly CommandName[])[]): PermitRow => ({
  id: `nl/${role}/${purpose}`,
  role: role as RoleId,
  purpose,
  reads: true,
  commands: [...new Set(commands.flat())],
});

export const PERMITS: readonly PermitRow[] = [
  row('decision-officer', 'residence-decision', OPENING, CARE, HEARING, WEIGHING, DECIDING, EXPLAINING, ROUTES),
  row('departure-officer', 'departure', HEARING, WEIGHING, DECIDING, EXPLAINING, ROUTES, [
    'InformChild',
    'RecordFact',
    'InvolveOrganisation',
  ]),
  row('border-officer', 'residence-decision', OPENING, HEARING, WEIGHING, DECIDING, EXPLAINING, [
    'InformChild',
    'RecordFact',
    'InvolveOrganisation',
  ]),
  row('border-officer', 'protection', OPENING, ['InvolveOrganisation', 'InformChild']),
  row(
    'aliens-police-officer',
    'residence-decision',
    OPENING,
    ['InformChild', 'RecordFact', 'InvolveOrganisation'],
    WEIGHING,
    DECIDING,
    EXPLAINING,
  ),
  row('aliens-police-officer', 'protection', OPENING, ['InvolveOrganisation', 'InformChild']),
  row('investigator', 'best-interests-assessment', OPENING, CARE, HEARING, ASSESSING),
  row('investigator', 'protection', OPENING, CARE, HEARING, WEIGHING, DECIDING, EXPLAINING),
  row('youth-protector', 'best-interests-assessment', CARE, HEARING, ASSESSING),
  row('youth-protector', 'protection', OPENING, CARE, HEARING, WEIGHING, DECIDING, EXPLAINING, ROUTES, AGEING_OUT),
  row('guardian', 'best-interests-assessment', CARE, HEARING, ASSESSING),
  row('guardian', 'protection', OPENING, CARE, HEARING, DECIDING, EXPLAINING, ROUTES, AGEING_OUT),
  row('reception-worker', 'reception', OPENING, HEARING, WEIGHING, DECIDING, EXPLAINING, ['InformChild', 'RecordFact']),
  row('reception-worker', 'protection', OPENING, [
    'InvolveOrganisation',
    'InformChild',
    'RecordFact',
    'OfferHearing',
    'RecordHearing',
  ]),
  row('lawyer', 'legal-assistance', OPENING, HEARING, EXPLAINING, ROUTES, [
    'RecordFact',
    'CorrectIdentity',
    'InvolveOrganisation',
  ]),
  row('support-worker', 'legal-assistance', OPENING, ['InformChild', 'RecordFact', 'ExplainDecision']),
  row('support-worker', 'protection', OPENING, ['InvolveOrganisation', 'InformChild', 'RecordFact']),
  row('ombudsman-researcher', 'oversight'),
];
