// The topics of a dossier as links under a few headings, each with a mark that says whether what belongs there is there: sixteen
// in one row are too many to read. Pure.

import type { Sheet } from '../../../views/sheet.ts';
import type { IconName } from '../../parts/Icon.tsx';
import type { SideGroup, SideLink } from '../../parts/SideNav.tsx';
import { type DossierTopic, topicAddress } from './addresses.ts';
import { readsPart } from './reads-part.ts';

const ICON = {
  overview: 'tasks',
  child: 'person',
  age: 'clock',
  living: 'home',
  protection: 'shield',
  hearing: 'hearing',
  facts: 'document',
  assessment: 'interests',
  steps: 'weighing',
  determination: 'family',
  supervision: 'home',
  childSide: 'lock',
  decisions: 'decision',
  procedures: 'clock',
  ways: 'flag',
  questions: 'hearing',
  timeline: 'history',
  access: 'lock',
  dataRights: 'person',
  bundle: 'document',
} as const satisfies Record<DossierTopic, IconName>;

/** In the order of the work: who the child is, what was found, what is decided, what was done. */
export const NAV_GROUPS = {
  start: ['overview'],
  child: ['child', 'age', 'living', 'supervision', 'protection', 'hearing', 'childSide'],
  interests: ['facts', 'assessment', 'steps', 'determination'],
  decision: ['decisions', 'questions', 'procedures', 'ways'],
  record: ['timeline', 'access', 'dataRights', 'bundle'],
} as const satisfies Record<string, readonly DossierTopic[]>;
export type NavGroup = keyof typeof NAV_GROUPS;
/** The overview stands first and needs no heading. */
type Titled = Exclude<NavGroup, 'start'>;

const GROUPS = Object.keys(NAV_GROUPS) as NavGroup[];

const last = ({ decisions }: Sheet) =>
  decisions.findLast(({ status }) => status !== 'withdrawn' && status !== 'set-aside');

/** Topics where something has to be done, and whether it was. */
const DONE: Partial<Record<DossierTopic, (sheet: Sheet) => boolean | undefined>> = {
  protection: ({ protectors, information }) =>
    protectors.some(({ endedOn }) => endedOn === undefined) && information.length > 0,
  hearing: ({ hearings, declined }) => hearings.length > 0 || declined.length > 0,
  assessment: ({ assessment }) => assessment !== undefined,
  steps: ({ sealed, weighing }) => sealed !== undefined && weighing !== undefined,
  determination: ({ determinations, determinationNeeds }) => {
    if (determinations.length === 0 && determinationNeeds.length === 0) return undefined;
    return determinationNeeds.every(({ answeredBy }) => answeredBy !== undefined);
  },
  decisions: (sheet) => (last(sheet) === undefined ? undefined : last(sheet)?.explained !== undefined),
};

/** True where the topic has what it needs; undefined where nothing has to be done, or this reader would not see it. */
export const topicIsDone = (sheet: Sheet, topic: DossierTopic): boolean | undefined =>
  readsPart(sheet) ? undefined : DONE[topic]?.(sheet);

type NavWords = { readonly topic: (topic: DossierTopic) => string; readonly group: (group: Titled) => string };

export const dossierNav = (sheet: Sheet, words: NavWords): readonly SideGroup[] =>
  GROUPS.map((group) => ({
    key: group,
    ...(group !== 'start' && { title: words.group(group) }),
    links: NAV_GROUPS[group].map((topic): SideLink => {
      const done = topicIsDone(sheet, topic);
      return {
        to: topicAddress(sheet.dossierId, topic),
        label: words.topic(topic),
        icon: ICON[topic],
        ...(topic === 'overview' && { end: true }),
        ...(done !== undefined && { mark: done ? ('done' as const) : ('open' as const) }),
      };
    }),
  }));
