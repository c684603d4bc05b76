// What a rule is called on the screen: titles of safeguards, of kinds of decision, and of norms.
import { DECISION_KINDS, type DecisionKind } from '../../../src/domain/dossier/decision-kinds.ts';
import { SAFEGUARDS } from '../../../src/domain/safeguards/assess.ts';

const foundOf = (safeguard: string): (typeof SAFEGUARDS)[number] => {
  const found = SAFEGUARDS.find(({ id }) => id === safeguard);
  if (found === undefined) throw new Error(`no safeguard ${safeguard}`);
  return found;
};

export const titleOf = (safeguard: string): string => foundOf(safeguard).title.nl;

export const kindOf = (kind: DecisionKind): string => DECISION_KINDS[kind].name.nl;

/** Who can put it right, and how. */
export const remedyOf = (safeguard: string): string => foundOf(safeguard).remedy.nl;
