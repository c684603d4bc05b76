// PO-13 to PO-15: the child hears the decision, can do something against it, and somebody looks again. Part of this can only
// come after adoption; a plan for it can come before.
import type { Obligation, Seen } from './obligation.ts';
import { holds, lacks, toCome, when } from './obligation.ts';

const NOT_PLANNED = lacks({
  nl: 'Er is geen gesprek gepland waarin het kind het besluit hoort, of die dag is voorbij.',
  en: 'No talk is planned in which the child hears the decision, or that day has passed.',
});

const explained = ({ decision, today }: Seen): ReturnType<Obligation['also']> => {
  const { explained: talk, explanationPlanned: planned } = decision;
  if (talk)
    return [
      talk.understood === 'yes'
        ? holds()
        : lacks({
            nl: 'Er staat niet dat het kind het besluit helemaal begreep.',
            en: 'It is not recorded that the child understood the decision in full.',
          }),
      ...when(
        !talk.letterGiven,
        lacks({ nl: 'Het kind kreeg er geen eigen brief bij.', en: 'The child got no letter of its own with it.' }),
      ),
    ];
  if (!planned || planned.plannedFor < today) return [NOT_PLANNED];
  return [
    toCome({
      nl: `Het gesprek is gepland op ${planned.plannedFor}, met ${planned.explainer}.`,
      en: `The talk is planned for ${planned.plannedFor}, with ${planned.explainer}.`,
    }),
  ];
};

const NO_REVIEW = lacks({
  nl: 'Het dossier kent nog geen dag waarop iemand nagaat hoe het met het kind gaat en of het besluit nog klopt.',
  en: 'The dossier holds no day yet on which somebody checks how the child is and whether the decision still holds.',
});

export const FOLLOW_UP_OBLIGATIONS: readonly Obligation[] = [
  {
    id: 'PO-13',
    norms: ['kom-stappenplan', 'jgc3-35', 'gc12-45'],
    // Whether a talk is planned is asked below, so that it can still come after adoption.
    safeguards: [],
    shownBy: ['ExplanationPlanned', 'DecisionExplained'],
    also: explained,
  },
  {
    id: 'PO-14',
    norms: ['jgc4-17', 'echr-13', 'charter-47'],
    safeguards: ['effective-remedy'],
    shownBy: ['DecisionPlanned', 'ProtectorAppointed'],
    also: () => [],
  },
  {
    id: 'PO-15',
    norms: ['jgc3-32k', 'gc14-93'],
    safeguards: ['ageing-out-planned'],
    shownBy: ['AgeingOutPlanned'],
    also: () => [NO_REVIEW],
  },
];
