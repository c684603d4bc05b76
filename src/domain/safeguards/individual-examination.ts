// The own case of the child is examined before a decision falls; no child is handled as part of a group or as a part of
// somebody else's file (requirement D3). What the examination must say about best interests: best-interests-primary.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, measureIs, when } from './concerns.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** What cannot go together with a look at this child. */
const wrongs = (situation: Situation): readonly FactKey[] => [
  ...having(situation, false, [
    'individual_examination',
    'identity_checked',
    'close_personal_ties_examined',
    'vulnerability_assessed',
    'applicant_heard',
  ]),
  ...having(situation, true, [
    'asylum_request_ignored',
    'assigned_to_unrelated_adult',
    'child_claim_dismissed_as_examined_with_parents',
    'application_not_examined_because_entry_ban',
    'removal_same_day',
  ]),
  // A rule that is applied to everybody looks at nobody.
  ...when(
    tells(situation, 'refusal_reason', 'automatic') && situation.facts.individual_examination !== true,
    'refusal_reason',
  ),
  ...when(
    situation.facts.child_own_asylum_claim === true && situation.facts.child_heard === false,
    'child_own_asylum_claim',
    'child_heard',
  ),
];

/** Sending back a group, or from a fence, leaves no room for the single child unless the file shows it did. */
const isGroupMeasure = (situation: Situation): boolean => measureIs(situation, ['collective_expulsion', 'pushback']);

function check(situation: Situation): Judgement {
  const wrong = wrongs(situation);
  if (wrong.length > 0) return breached(situation, wrong);
  if (situation.facts.individual_examination === true)
    return met(situation, ['individual_examination', 'identity_checked']);
  if (isGroupMeasure(situation)) return breached(situation, ['removed_outside_border_crossing', 'entry_irregular']);
  return missing(situation, ['individual_examination'], ['domestic_risk_examined']);
}

export const individualExamination: Safeguard = {
  id: 'individual-examination',
  norms: ['jgc3-47', 'jgc3-30', 'jgc3-37', 'echr-p4-4', 'charter-19', 'crc-3-1', 'ammr-23', 'echr-8', 'dublin-6'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Eigen zaak onderzocht', en: 'Own case examined' },
  asks: {
    nl: 'De zaak van dit kind is apart bekeken, ook als het met een gezin of groep is. Een kind hangt nooit vast aan het dossier van een ander.',
    en: 'This child’s case was looked at on its own, also when the child is with a family or a group. A child is never an appendix to another person’s file.',
  },
  remedy: {
    nl: 'De IND (aan de grens: de KMar samen met de IND) onderzoekt het kind apart en hoort het. Tot dan vertrekt het kind niet. De advocaat kan de rechter om uitstel vragen.',
    en: 'The immigration service (IND), at the border with the military police (KMar), examines the child’s own case and hears the child. Until then the child does not leave. The lawyer can ask the court for a stay.',
  },
  check,
};
