import type { facts as nl } from '../nl/facts.ts';
import type { SameKeys } from '../same-keys.ts';

export const facts: SameKeys<typeof nl> = {
  title: 'Facts',
  intro:
    'Facts about this child that stand nowhere else in the dossier, each with its source. A fact that is not known never counts as in order.',
  recordedTitle: 'Recorded facts',
  none: 'No facts have been recorded yet',
  noneText: 'What stands with guardian, talks or assessment need not be filled in here again.',
  caption: 'Facts about: {{topic}}',
  fact: 'Fact',
  value: 'Value',
  source: 'Source',
  recordedOn: 'recorded on',
  sourceAndExplanation: 'Explanation and source',
  certainties: {
    established: 'established',
    likely: 'likely',
    alleged: 'alleged',
    disputed: 'disputed',
    unknown: 'not known',
  },
  recordTitle: 'Record a fact',
  askedFor: 'A finding asks for this fact: {{fact}}.',
  proven: 'This fact follows from the dossier itself. Record what happened, for instance the talk: {{fact}}.',
  topic: 'Topic',
  valueOf: 'What is the case?',
  isTrue: 'yes, this is so',
  isFalse: 'no, this is not so',
  valueNumber: 'Number',
  valueNumberWrong: 'Fill in a number, for instance 3 or 2.5.',
  valueText: 'In words',
  valueList: 'One a line',
  valueListHint: 'Put each item on a line of its own.',
  notUnderstood:
    'No safeguard understands these words. The fact is kept, but counts as not known for the safeguards. Understood are words such as: {{words}}.',
  sourceHint: 'Who said or wrote this, and when?',
  certaintyField: 'How certain is this?',
  explanationField: 'Explanation for this child',
  assent: 'May whoever decides read this? How did the child agree?',
  assentHint:
    'Empty: only those who protect the child read this. Fill it in only where the child and whoever represents it saw the text and agree.',
  send: 'Record the fact',
  done: 'The fact was recorded',
  earlier: 'This fact is there already. What you fill in now counts from now on; the earlier one is kept.',
  who: 'Ask the guardian or whoever prepares the decision.',
};
