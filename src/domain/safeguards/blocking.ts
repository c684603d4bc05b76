// When a finding stops a decision. Which safeguards exist and what they find is said elsewhere.
import type { Direction } from '../situation/situation.ts';
import type { Effect, Finding, Outcome } from './safeguard.ts';

const STOPPING: Readonly<Record<Effect, boolean>> = { forbids: true, requires: true, reason: true, warns: false };

/** Unknown is as open as breached: it is never read as satisfied. */
const OPEN: Readonly<Record<Outcome, boolean>> = {
  met: false,
  breached: true,
  missing: true,
  'for-human': true,
  'not-applicable': false,
};

/** Whether this conclusion leaves something to be done. */
export const isOpen = (outcome: Outcome): boolean => OPEN[outcome];

/** Only what works against the child can be stopped: no gap ever delays help, release or protection. */
const STOPPABLE: Readonly<Record<Direction, boolean>> = {
  adverse: true,
  favourable: false,
  releasing: false,
  'urgent-protective': false,
};

/** Whether this finding, as it stands, keeps an adverse decision from being adopted. */
export const blocks = ({ effect, outcome }: Pick<Finding, 'effect' | 'outcome'>): boolean =>
  STOPPING[effect] && OPEN[outcome];

/** Whether a named person can answer it with reasons: an open norm, or a rule that asks for reasons. Nothing else can. */
export const isAnswerable = ({ effect, outcome }: Pick<Finding, 'effect' | 'outcome'>): boolean =>
  blocks({ effect, outcome }) && (effect === 'reason' || outcome === 'for-human');

export type OpenFindings = { readonly stopping: readonly Finding[]; readonly tasks: readonly Finding[] };

/**
 * What stands between this decision and its adoption, and what is left to do after it.
 *
 * `answered` holds the safeguards to which a named person gave reasons. Answers count only where the rule asks for them.
 */
export function openFindings(
  direction: Direction,
  findings: readonly Finding[],
  answered: ReadonlySet<string>,
): OpenFindings {
  const open = findings.filter(
    (finding) => blocks(finding) && !(isAnswerable(finding) && answered.has(finding.safeguard)),
  );
  return STOPPABLE[direction] ? { stopping: open, tasks: [] } : { stopping: [], tasks: open };
}

/** Whether these findings keep a decision in this direction from being adopted. */
export const stopsAdoption = (
  direction: Direction,
  findings: readonly Finding[],
  answered: ReadonlySet<string> = new Set(),
): boolean => openFindings(direction, findings, answered).stopping.length > 0;
