// PO-13 to PO-15: the child hears the decision, can do something against it, and somebody looks again. Part of this can only
// come after adoption; a plan for it can come before.
import { sayDay } from '../../clocks/civil-day.ts';
import { determinationFor } from '../../dossier/determination-needed.ts';
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
      nl: `Het gesprek is gepland op ${sayDay(planned.plannedFor).nl}, met ${planned.explainer}.`,
      en: `The talk is planned for ${sayDay(planned.plannedFor).en}, with ${planned.explainer}.`,
    }),
  ];
};

/** Whether a review was held after the decision was adopted. */
const reviewHeldAfter = ({ file: { trail }, decision: { plan } }: Seen): boolean => {
  const adopted = trail.findIndex(
    ({ event }) => event.type === 'ReceiptIssued' && event.decisionId === plan.decisionId,
  );
  return adopted >= 0 && trail.slice(adopted).some(({ event }) => event.type === 'DeterminationReviewed');
};

/** The day that the panel agreed to look again. */
const reviewed = (seen: Seen): ReturnType<Obligation['also']> => {
  if (reviewHeldAfter(seen)) return [holds()];
  const { reviewOn } = determinationFor(seen.file, seen.decision.plan) ?? {};
  if (!reviewOn) return [NO_REVIEW];
  return reviewOn < seen.today
    ? [
        lacks({
          nl: `Op ${sayDay(reviewOn).nl} zou opnieuw worden gekeken; dat is niet gebeurd.`,
          en: `A review was due on ${sayDay(reviewOn).en} and was not held.`,
        }),
      ]
    : [
        toCome({
          nl: `Op ${sayDay(reviewOn).nl} wordt opnieuw gekeken.`,
          en: `It will be looked at again on ${sayDay(reviewOn).en}.`,
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
    shownBy: ['AgeingOutPlanned', 'BestInterestsDetermined', 'DeterminationReviewed'],
    also: reviewed,
  },
];
