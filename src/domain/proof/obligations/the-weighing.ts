// PO-08 to PO-10: the options beside each other, the weights with their reasons, and what may never decide.
import type { Obligation } from './obligation.ts';
import { holds, lacks, when } from './obligation.ts';

const NO_WEIGHING = lacks({ nl: 'Er is nog geen afweging vastgelegd.', en: 'No weighing has been recorded yet.' });

const compared: Obligation['also'] = ({ file: { weighing } }) => {
  if (!weighing) return [NO_WEIGHING];
  const scenarios = new Set(weighing.options.map(({ scenario }) => scenario));
  const staying = scenarios.has('stay') || scenarios.has('temporary-stay');
  const unexplained = weighing.options.filter(
    ({ scenario, rejectedBecause }) => scenario !== weighing.chosen && !rejectedBecause,
  ).length;
  return [
    scenarios.size >= 2 && staying
      ? holds()
      : lacks({
          nl: 'Er zijn geen twee keuzes vergeleken met blijven erbij.',
          en: 'No two options were compared with staying among them.',
        }),
    ...when(
      unexplained > 0,
      lacks({
        nl: `Er staat niet waarom het dit niet werd, bij ${unexplained} van de andere keuzes.`,
        en: `It is not said why not, for ${unexplained} of the other options.`,
      }),
    ),
  ];
};

export const WEIGHING_OBLIGATIONS: readonly Obligation[] = [
  {
    id: 'PO-08',
    norms: ['jgc3-33', 'jgc3-32j', 'gc14-94'],
    safeguards: ['open-routes-answered', 'determination-made'],
    shownBy: ['InterestsWeighed', 'RouteAnswered', 'OptionsCompared', 'OptionsDiscussed', 'BestInterestsDetermined'],
    also: compared,
  },
  {
    id: 'PO-09',
    norms: ['gc14-97', 'kom-stappenplan', 'awb-3-46'],
    safeguards: [
      'weighing-recorded',
      'departure-reasoned',
      'evidence-and-reasons',
      'departure-from-determination-escalated',
    ],
    shownBy: ['OtherInterestNamed', 'InterestsWeighed', 'DepartureEscalated', 'MotivationWritten', 'FindingAnswered'],
    also: () => [],
  },
  {
    id: 'PO-10',
    norms: ['jgc3-33', 'jgc3-28'],
    safeguards: ['migration-control-not-decisive'],
    shownBy: ['OtherInterestNamed', 'InterestsWeighed'],
    also: () => [],
  },
];
