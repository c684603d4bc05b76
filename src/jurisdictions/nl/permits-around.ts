// Rows of the access table for whoever stands around the dossiers: oversight, policy, owners of rules, whoever keeps people,
// and those whom the AVG table alone gives something. None of them decides about a child.
import type { Purpose } from '../../domain/basics/actor.ts';
import type { PermitRow } from '../../domain/basics/jurisdiction.ts';
import { NORM_COMMAND_TYPES } from '../../domain/norms/verification.ts';
import { type CommandName, permitRow as row } from './permit-row.ts';

/** Keeping the people of an organisation; whose, says domain/organisation/rights.ts. */
const ENROLLING: readonly CommandName[] = ['EnrolPerson', 'ChangeRoles', 'EndEnrolment'];
const CONFIRMING: readonly CommandName[] = ['ConfirmEnrolment', 'RejectEnrolment'];
const OWN_ORGANISATION: readonly CommandName[] = [
  'OpenOffice',
  'NameContactPerson',
  'EndContactPerson',
  'RecordTrainingSession',
  'RecordAttendance',
  'RecordTraining',
];
/** The AVG table: whoever owns the rules or guards them can propose; only the two officers approve. */
const PROPOSING: readonly CommandName[] = ['ProposeRow', 'EndRow', 'WithdrawProposal'];
const APPROVING: readonly CommandName[] = [...PROPOSING, 'ApproveRow', 'RejectRow'];

export const PERMITS_AROUND: readonly PermitRow[] = [
  { ...row('ombudsman-researcher', 'oversight'), asksWhatIf: true, oversees: true, watches: true },
  { ...row('inspector', 'oversight'), reads: false, oversees: true, watches: true },
  // Policy sees what rules do to many children; it reads no dossier, also not where somebody involves the ministry.
  { ...row('policy-adviser', 'policy'), reads: false, asksWhatIf: true },
  // Whoever owns the rules reads no dossier, also not where somebody involves the organisation.
  { ...row('legal-owner', 'legal-review', NORM_COMMAND_TYPES, PROPOSING), reads: false },
  {
    ...row('data-protection-officer', 'data-protection', CONFIRMING, ['EndEnrolment'], APPROVING),
    ...{ reads: false, watches: true, readsProcessings: true },
  },
  // What these may read stands in the rows of the AVG table.
  ...(
    [
      ['police-officer', 'protection', []],
      ['police-officer', 'investigation', []],
      ['health-professional', 'care', []],
      ['school-worker', 'education', []],
      ['judge', 'adjudication', []],
      ['child-rights-officer', 'oversight', [...CONFIRMING, ...APPROVING]],
      ['administrator', 'administration', [...ENROLLING, 'RejectEnrolment']],
      ['organisation-administrator', 'administration', [...ENROLLING, ...OWN_ORGANISATION]],
      ['parent', 'own-affairs', []],
      ['child', 'own-affairs', []],
    ] as const satisfies readonly (readonly [string, Purpose, readonly CommandName[]])[]
  ).map(([role, purpose, commands]) => ({ ...row(role, purpose, commands), reads: false })),
];
