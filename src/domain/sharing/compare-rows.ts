// Does a new version of a row let more be shared than the version before, or less? Only what is surely less counts as closing: a
// doubt, other words about whom to inform, or a longer time to keep, is never closing. Not here: who has to agree.
import type { FirewallClass } from './data-categories.ts';
import type { Minimisation, SharingRow } from './row.ts';
import type { Direction, ProposedRow } from './table-commands.ts';

/** From what is shared most to what is shared least. A row’s class may only move to the right by itself. */
const BY_CLOSEDNESS: readonly FirewallClass[] = ['F', 'D', 'C', 'E', 'B', 'A', 'N'];
const AMOUNT = { 'yes-no': 0, extract: 1, full: 2 } as const satisfies Record<Minimisation, number>;
const BEHIND_FIREWALL: ReadonlySet<FirewallClass> = new Set(['A', 'B', 'N']);

/** Units: steps; higher is more closed. */
export const closedness = (firewall: FirewallClass): number => BY_CLOSEDNESS.indexOf(firewall);
export const isFirewalled = ({ firewall }: Pick<SharingRow, 'firewall'>): boolean => BEHIND_FIREWALL.has(firewall);

type Step = 'less' | 'same' | 'more';
const step = (before: number, after: number): Step => (after < before ? 'less' : after > before ? 'more' : 'same');

/** Narrower is less; anything else that differs might be more. */
const narrowed = <Value>(before: Value, after: Value, wide: Value): Step =>
  before === after ? 'same' : before === wide ? 'less' : 'more';

const FOR_EVER = Number.POSITIVE_INFINITY;
const NO_END = '9999-12-31';

function rolesStep(before: readonly string[], after: readonly string[]): Step {
  if (after.some((role) => !before.includes(role))) return 'more';
  return before.some((role) => !after.includes(role)) ? 'less' : 'same';
}

const dayStep = (before: string, after: string): Step => (after < before ? 'less' : after > before ? 'more' : 'same');

const stepsOf = (before: ProposedRow, after: ProposedRow): readonly Step[] => [
  before.category === after.category && before.subject === after.subject ? 'same' : 'more',
  before.receiver === after.receiver && before.purpose === after.purpose ? 'same' : 'more',
  narrowed<string>(before.giver, after.giver, 'any'),
  narrowed<string>(before.process, after.process, 'any'),
  narrowed<string | undefined>(before.condition, after.condition, undefined),
  rolesStep(before.roles, after.roles),
  step(AMOUNT[before.minimisation], AMOUNT[after.minimisation]),
  narrowed(before.onwardUse, after.onwardUse, 'same-purpose'),
  step(before.retentionYears ?? FOR_EVER, after.retentionYears ?? FOR_EVER),
  step(closedness(after.firewall), closedness(before.firewall)),
  dayStep(before.validTo ?? NO_END, after.validTo ?? NO_END),
];

const wordsOf = ({ ground, necessity, informs }: ProposedRow): string => JSON.stringify([ground, necessity, informs]);

/** What a change does against one version before it; where there was none, everything is more. */
export function directionOf(before: ProposedRow | undefined, after: ProposedRow): Direction {
  if (before === undefined) return 'loosens';
  const steps = stepsOf(before, after);
  if (steps.includes('more')) return 'loosens';
  return steps.includes('less') && wordsOf(before) === wordsOf(after) ? 'closes' : 'rewords';
}
