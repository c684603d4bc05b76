// PO-05 to PO-07: facts that are complete and current, an independent team, and step 1 sealed before any other interest.
import { ELEMENT_KEYS } from '../../dossier/elements.ts';
import type { Obligation } from './obligation.ts';
import { holds, lacks, when } from './obligation.ts';

const complete: Obligation['also'] = ({ file: { elements } }) => {
  const all = [...elements.values()];
  const absent = ELEMENT_KEYS.length - all.length;
  const sourceless = all.filter((each) => each.observations.length === 0 && !each.notRelevantBecause).length;
  const open = all.filter(({ unknowns }) => unknowns.length > 0).length;
  return [
    ...when(
      absent > 0,
      lacks({
        nl: `Niet onderzocht: ${absent} van de ${ELEMENT_KEYS.length} onderdelen.`,
        en: `Not assessed: ${absent} of the ${ELEMENT_KEYS.length} elements.`,
      }),
    ),
    ...when(
      sourceless > 0,
      lacks({
        nl: `Zonder waarneming met een bron: ${sourceless} van de onderdelen.`,
        en: `Without an observation that has a source: ${sourceless} of the elements.`,
      }),
    ),
    ...when(
      open > 0,
      lacks({
        nl: `Iets is nog niet bekend bij ${open} van de onderdelen.`,
        en: `Something is not known yet in ${open} of the elements.`,
      }),
    ),
  ];
};

const REOPENED = holds({
  nl: 'Stap 1 is heropend nadat er al andere belangen waren genoemd. Die vielen weg; daarna is stap 1 opnieuw verzegeld.',
  en: 'Step 1 was reopened after other interests had been named. Those fell away; step 1 was then sealed anew.',
});

const sealedFirst: Obligation['also'] = ({ file: { trail } }) => {
  const reopened = trail.findLast(({ event }) => event.type === 'AssessmentReopened')?.version ?? 0;
  const sealed = trail.findLast(({ event }) => event.type === 'InterestsSealed')?.version;
  const others = trail.filter(({ event }) => event.type === 'OtherInterestNamed').map(({ version }) => version);
  const tooSoon = others.some((version) => version > reopened && (sealed === undefined || version < sealed));
  return [
    ...when(
      tooSoon,
      lacks({
        nl: 'Een ander belang is opgeschreven voordat stap 1 was verzegeld.',
        en: 'Another interest was written down before step 1 was sealed.',
      }),
    ),
    ...when(sealed !== undefined && sealed > reopened && others.some((version) => version < reopened), REOPENED),
  ];
};

export const ASSESSMENT_OBLIGATIONS: readonly Obligation[] = [
  {
    id: 'PO-05',
    norms: ['gc14-48', 'gc14-52', 'gc14-93', 'kom-stappenplan'],
    safeguards: ['assessment-recent'],
    shownBy: ['ElementAssessed', 'AssessmentSigned'],
    also: complete,
  },
  {
    id: 'PO-06',
    norms: ['jgc3-32c', 'jgc3-14', 'gc14-94'],
    safeguards: ['assessment-independent', 'assessment-multidisciplinary', 'determination-panel-independent'],
    shownBy: ['AssessmentSigned', 'PanelConvened', 'PanelConflictReported'],
    also: () => [],
  },
  {
    id: 'PO-07',
    norms: ['kom-stappenplan', 'jgc3-28', 'jgc3-31'],
    safeguards: ['step-one-sealed-first', 'best-interests-primary'],
    shownBy: ['AssessmentSigned', 'AssessmentReopened', 'InterestsSealed', 'OtherInterestNamed'],
    also: sealedFirst,
  },
];
