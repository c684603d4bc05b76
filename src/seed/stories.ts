// All stories as one list of commands, in the order of time: the seed of the demonstration, of the tests in a browser and of
// the pictures. One family a file; the people who act in them: people.ts.
import type { Day } from '../domain/basics/day.ts';
import { alEnezi } from './families/al-enezi.ts';
import { alJabiri } from './families/al-jabiri.ts';
import { batbayar } from './families/batbayar.ts';
import { filmon } from './families/filmon.ts';
import { fuentes } from './families/fuentes.ts';
import { linh } from './families/linh.ts';
import { mensah } from './families/mensah.ts';
import { nazari } from './families/nazari.ts';
import { sargsyan } from './families/sargsyan.ts';
import { shrestha } from './families/shrestha.ts';
import { warsame } from './families/warsame.ts';
import { FAMILIES } from './family-numbers.ts';
import { type Step, type Story, stepsOf } from './story.ts';

export type { Step } from './story.ts';

const STORIES: readonly (readonly [number: number, story: Story])[] = [
  [FAMILIES.alJabiri, alJabiri],
  [FAMILIES.sargsyan, sargsyan],
  [FAMILIES.nazari, nazari],
  [FAMILIES.filmon, filmon],
  [FAMILIES.mensah, mensah],
  [FAMILIES.warsame, warsame],
  [FAMILIES.batbayar, batbayar],
  [FAMILIES.linh, linh],
  [FAMILIES.alEnezi, alEnezi],
  [FAMILIES.fuentes, fuentes],
  [FAMILIES.shrestha, shrestha],
];

const byTime = (one: Step, other: Step): number => (one.at < other.at ? -1 : Number(one.at > other.at));

/** Every step up to yesterday, seen from this day. */
export const storiesAt = (today: Day): readonly Step[] =>
  STORIES.flatMap(([number, story]) => stepsOf(number, story, today)).toSorted(byTime);
