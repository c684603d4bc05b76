// PO-01 to PO-04: the child as a person of its own, who is told, is heard, and does not stand alone.
import type { Obligation, Seen } from './obligation.ts';
import { holds, lacks, when } from './obligation.ts';

const informed: Obligation['also'] = ({ file: { information, hearings } }) => {
  if (information.length === 0) return [];
  const firstTold = information.map(({ informedOn }) => informedOn).toSorted()[0] ?? '';
  const firstHeard = hearings.map(({ heardOn }) => heardOn).toSorted()[0];
  return [
    ...when(
      !information.some(({ understood }) => understood === 'yes'),
      lacks({
        nl: 'Er staat niet dat het kind de uitleg begreep.',
        en: 'It is not recorded that the child understood what it was told.',
      }),
    ),
    ...when(
      firstHeard !== undefined && firstTold > firstHeard,
      lacks({
        nl: 'Het kind kreeg pas uitleg na het eerste gesprek.',
        en: 'The child was told only after it was first heard.',
      }),
    ),
  ];
};

const represented = ({ file: { protectors } }: Seen) =>
  when(
    !protectors.some(({ kind, endedOn }) => kind === 'lawyer' && !endedOn),
    lacks({ nl: 'Er staat nu geen advocaat bij dit kind.', en: 'No lawyer stands beside this child now.' }),
  );

export const CHILD_OBLIGATIONS: readonly Obligation[] = [
  {
    id: 'PO-01',
    norms: ['crc-3-1', 'jgc3-30', 'jgc3-37', 'gc14-48'],
    safeguards: ['individual-examination'],
    shownBy: ['DossierOpened', 'IdentityCorrected', 'ElementAssessed'],
    also: () => [holds()],
  },
  {
    id: 'PO-02',
    norms: ['jgc3-35', 'gc12-25'],
    safeguards: ['child-informed'],
    shownBy: ['ChildInformed'],
    also: informed,
  },
  {
    id: 'PO-03',
    norms: ['crc-12', 'jgc3-37', 'jgc3-38', 'gc14-89'],
    safeguards: ['child-heard'],
    shownBy: ['HearingOffered', 'ChildHeard', 'HearingDeclined'],
    also: () => [],
  },
  {
    id: 'PO-04',
    norms: ['jgc3-36', 'jgc4-17', 'gc6-33'],
    safeguards: ['guardian-appointed', 'representative-in-procedure', 'access-to-lawyer'],
    shownBy: ['ProtectorAppointed', 'ProtectionEnded'],
    also: represented,
  },
];
