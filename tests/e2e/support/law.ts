// What a rule is called on the screen: titles of safeguards, of kinds of decision, and of norms.
import { DECISION_KINDS, type DecisionKind } from '../../../src/domain/dossier/decision-kinds.ts';
import { SAFEGUARDS } from '../../../src/domain/safeguards/assess.ts';

export const titleOf = (safeguard: string): string => {
  const found = SAFEGUARDS.find(({ id }) => id === safeguard);
  if (found === undefined) throw new Error(`no safeguard ${safeguard}`);
  return found.title.nl;
};

export const kindOf = (kind: DecisionKind): string => DECISION_KINDS[kind].name.nl;
