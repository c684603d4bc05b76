import type { worklist as nl } from '../nl/worklist.ts';
import type { SameKeys } from '../same-keys.ts';

export const worklist: SameKeys<typeof nl> = {
  title: 'Work list',
  intro:
    'Dossiers that you may open, with what they wait for. What was changed last comes first. The order says nothing about the child.',
  filter: 'Waits for',
  filterAll: 'Everything',
  caption: 'Dossiers in your work list',
  child: 'Child',
  reference: 'Reference',
  nextDue: 'First limit of your organisation',
  noDue: 'none',
  order: 'Order',
  orderChanged: 'Last changed on top',
  orderDue: 'First limit to end on top',
  waitsFor: 'Waits for',
  measure: 'Decision being prepared',
  noMeasure: 'none',
  opened: 'Opened',
  updated: 'Last changed',
  shown_one: '{{count}} dossier shown',
  shown_other: '{{count}} dossiers shown',
  emptyTitle: 'Your work list is empty',
  emptyText: 'No dossier waits for your organisation at the moment.',
  emptyFilteredTitle: 'Nothing waits for this',
  emptyFilteredText: 'No dossier waits for this. Choose something else under ‘Waits for’.',
};
