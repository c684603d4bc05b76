// The topics of a dossier as links, each with a mark that says whether what belongs there is there. Pure.

import type { Sheet } from '../../../views/sheet.ts';
import type { IconName } from '../../parts/Icon.tsx';
import type { SideLink } from '../../parts/SideNav.tsx';
import { DOSSIER_TOPICS, type DossierTopic, topicAddress } from './addresses.ts';

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
  decisions: 'decision',
  procedures: 'clock',
  ways: 'flag',
  timeline: 'history',
  access: 'lock',
} as const satisfies Record<DossierTopic, IconName>;

const TOPIC_IDS = Object.keys(DOSSIER_TOPICS) as DossierTopic[];

const last = ({ decisions }: Sheet) => decisions.findLast(({ status }) => status !== 'withdrawn');

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

/** True where the topic has what it needs; undefined where nothing has to be done. */
export const topicIsDone = (sheet: Sheet, topic: DossierTopic): boolean | undefined => DONE[topic]?.(sheet);

export const dossierNav = (sheet: Sheet, label: (topic: DossierTopic) => string): readonly SideLink[] =>
  TOPIC_IDS.map((topic): SideLink => {
    const done = topicIsDone(sheet, topic);
    return {
      to: topicAddress(sheet.dossierId, topic),
      label: label(topic),
      icon: ICON[topic],
      ...(topic === 'overview' && { end: true }),
      ...(done !== undefined && { mark: done ? ('done' as const) : ('open' as const) }),
    };
  });
