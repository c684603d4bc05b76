// Who may do what about rights over data: whoever meets the child or a parent writes down what they ask, whoever wrote a statement
// puts it right, and the privacy officer of the organisations answers on every dossier without reading one. Source: domain.md 7.4, GDPR 12–21.
import type { PermitRow } from '../../domain/basics/jurisdiction.ts';
import type { RightsCommand } from '../../domain/dossier/rights/commands.ts';

type CommandName = RightsCommand['type'];

const ASKED_ABOUT_DATA: readonly CommandName[] = ['RequestData'];
const PUTTING_RIGHT: readonly CommandName[] = ['RectifyStatement', 'TellRecipient'];
const ANSWERING: readonly CommandName[] = [
  'AnswerDataRequest',
  'ExtendDataRequest',
  'RectifyStatement',
  'TellRecipient',
  'RestrictUse',
  'LiftRestriction',
  'PlaceHold',
  'LiftHold',
  'RecordTransfer',
  'ProposeDestruction',
  'WithdrawDestruction',
];
/** Destroying takes a second person, of another organisation. */
const SECOND_HAND: readonly CommandName[] = ['ConfirmDestruction', 'PlaceHold'];

const RECORDING: readonly string[] = [
  'decision-officer',
  'departure-officer',
  'border-officer',
  'aliens-police-officer',
  'investigator',
  'youth-protector',
  'guardian',
  'reception-worker',
  'lawyer',
  'support-worker',
];
const FAMILY: readonly string[] = ['parent', 'child'];
const EVERYWHERE: Readonly<Record<string, readonly CommandName[]>> = {
  'privacy-officer/data-protection': ANSWERING,
  // Whoever guards data advises and watches, and decides nothing about them: a hold only keeps what is there. Norm: GDPR 38(6).
  'data-protection-officer/data-protection': ['PlaceHold'],
  'child-rights-officer/oversight': SECOND_HAND,
};

/** Whoever is the child, or speaks for it, takes its data along. */
const TAKING: readonly string[] = [
  'guardian/protection',
  'lawyer/legal-assistance',
  'parent/own-affairs',
  'child/own-affairs',
];

const commandsFor = (role: string): readonly CommandName[] => {
  if (RECORDING.includes(role)) return [...ASKED_ABOUT_DATA, ...PUTTING_RIGHT];
  return FAMILY.includes(role) ? ASKED_ABOUT_DATA : [];
};

/** The same rows, with what each may do about rights over data. */
export const withDataRights = (rows: readonly PermitRow[]): readonly PermitRow[] =>
  rows.map((row) => {
    const key = `${row.role}/${row.purpose}`;
    const everywhere = EVERYWHERE[key];
    const commands = [...row.commands, ...(everywhere ?? commandsFor(row.role))];
    return { ...row, commands, ...(everywhere && { everywhere }), ...(TAKING.includes(key) && { takesData: true }) };
  });
