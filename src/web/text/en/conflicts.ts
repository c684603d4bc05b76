import type { conflicts as nl } from '../nl/conflicts.ts';
import type { SameKeys } from '../same-keys.ts';

export const conflicts: SameKeys<typeof nl> = {
  title: 'Norms that conflict',
  intro:
    'Sometimes norms point another way. Here both readings stand side by side. Voorop follows the reading that protects the child most. That does not say that the other reading is not allowed.',
  followed: 'Voorop follows this reading',
  other: 'The other reading',
  why: 'Why',
  basis: 'On the basis of',
  restsOn: 'Rests on',
  practice: 'Found in',
  arisesIn: 'Comes up in',
  fixed: 'No exception',
  fixedMeaning: 'A rule of this system stands behind it. Nobody can follow the other reading in a decision.',
  openMeaning:
    'Whoever decides can follow the other reading, but only with a reason of their own. That reason stays visible.',
  inDecision: 'Norms that conflict in this decision',
  inDecisionIntro: 'In these questions norms point another way. You see both readings and which one was applied.',
  inDecisionIntroPlanned:
    'In these questions norms point another way. You see both readings and which one holds if you decided now.',
  bothReadings: 'Both readings',
  applied: 'Applied',
  notApplied: 'Not applied',
  byRule: 'Chosen by a rule of Voorop: what protects the child most.',
  byPerson: 'Chosen by',
  lessFavourable: 'This is not the reading that protects the child most.',
  choose: 'Which reading do you follow?',
  chooseHint: 'Do you choose the other reading? Then your reason above explains it.',
  retired: 'This conflict is no longer in the register.',
};
