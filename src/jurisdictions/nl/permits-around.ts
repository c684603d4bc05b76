// Rows of the access table for whoever stands around the dossiers: the child and its parents, court, care and school, oversight,
// policy, owners of rules, and whoever keeps people. None of them decides about a child.
import type { Purpose } from '../../domain/basics/actor.ts';
import type { ClosableDoor, PermitRow } from '../../domain/basics/jurisdiction.ts';
import { NORM_COMMAND_TYPES } from '../../domain/norms/verification.ts';
import { type CommandName, permitRow as row } from './permit-row.ts';

/** Keeping the people of an organisation; whose, says domain/organisation/rights.ts. */
const ENROLLING: readonly CommandName[] = ['EnrolPerson', 'ChangeRoles', 'EndEnrolment'];
const CONFIRMING: readonly CommandName[] = ['ConfirmEnrolment', 'RejectEnrolment'];
const OWN_ORGANISATION: readonly CommandName[] = [
  'OpenOffice',
  'NameContactPerson',
  'EndContactPerson',
  'ReportAbsence',
  'RecordTrainingSession',
  'RecordAttendance',
  'RecordTraining',
];
/** The AVG table: whoever owns the rules or guards them can propose; only the two officers approve. */
const PROPOSING: readonly CommandName[] = ['ProposeRow', 'EndRow', 'WithdrawProposal'];
const APPROVING: readonly CommandName[] = [...PROPOSING, 'ApproveRow', 'RejectRow'];

/** Reads on the screen, and takes nothing along: letters and chains are made of more than they see. */
const EVERY_DOOR: readonly ClosableDoor[] = ['letter', 'chain'];

export const PERMITS_AROUND: readonly PermitRow[] = [
  { ...row('ombudsman-researcher', 'oversight'), asksWhatIf: true, oversees: true, watches: true },
  // Reads that something happened, without a name or a text.
  { ...row('inspector', 'oversight'), oversees: true, watches: true, closed: EVERY_DOOR },
  // The court reads the decision, the findings behind it and the proof of both.
  row('judge', 'adjudication'),
  // The child takes back itself what was released for it until it is used, and what it agreed to share.
  row('child', 'own-affairs', ['RevokeRelease', 'WithdrawAssent']),
  { ...row('parent', 'own-affairs'), closed: EVERY_DOOR },
  { ...row('health-professional', 'care'), closed: EVERY_DOOR },
  { ...row('school-worker', 'education'), closed: EVERY_DOOR },
  // Looking for a child in danger, and not investigating anybody; where it was referred urgently, says the table.
  { ...row('police-officer', 'protection'), closed: EVERY_DOOR },
  // Policy sees what rules do to many children; it reads no dossier, also not where somebody involves the ministry.
  { ...row('policy-adviser', 'policy'), reads: false, asksWhatIf: true },
  // Whoever owns the rules reads no dossier, also not where somebody involves the organisation.
  { ...row('legal-owner', 'legal-review', NORM_COMMAND_TYPES, PROPOSING), reads: false },
  // Who guards data reads who looked, and by another door.
  {
    ...row('data-protection-officer', 'data-protection', CONFIRMING, ['EndEnrolment'], APPROVING),
    ...{ reads: false, watches: true, readsProcessings: true },
  },
  // These read no dossier.
  ...(
    [
      ['police-officer', 'investigation', []],
      ['privacy-officer', 'data-protection', []],
      ['child-rights-officer', 'oversight', [...CONFIRMING, ...APPROVING]],
      ['administrator', 'administration', [...ENROLLING, 'RejectEnrolment']],
      ['organisation-administrator', 'administration', [...ENROLLING, ...OWN_ORGANISATION]],
    ] as const satisfies readonly (readonly [string, Purpose, readonly CommandName[]])[]
  ).map(([role, purpose, commands]) => ({ ...row(role, purpose, commands), reads: false })),
];
