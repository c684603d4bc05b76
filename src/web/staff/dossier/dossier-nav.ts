// The topics of a dossier as links, each with a mark that says whether what belongs there is there. Pure.

import type { Sheet } from '../../../views/sheet.ts';
import type { IconName } from '../../parts/Icon.tsx';
import type { SideLink } from '../../parts/SideNav.tsx';
import { DOSSIER_TOPICS, type DossierTopic, topicAddress } from './addresses.ts';

const ICON = {
  overview: 'tasks',
  child: 'person',
  protection: 'shield',
  hearing: 'hearing',
  facts: 'document',
  assessment: 'interests',
  steps: 'weighing',
  decisions: 'decision',
  timeline: 'history',
  access: 'lock',
} as const satisfies Record<DossierTopic, IconName>;

const TOPIC_IDS = Object.keys(DOSSIER_TOPICS) as DossierTopic[];

/** True where the topic has what it needs; undefined where nothing has to be done. */
export function topicIsDone(sheet: Sheet, topic: DossierTopic): boolean | undefined {
  switch (topic) {
    case 'protection':
      return sheet.protectors.some(({ endedOn }) => endedOn === undefined) && sheet.information.length > 0;
    case 'hearing':
      return sheet.hearings.length > 0 || sheet.declined.length > 0;
    case 'assessment':
      return sheet.assessment !== undefined;
    case 'steps':
      return sheet.sealed !== undefined && sheet.weighing !== undefined;
    case 'decisions': {
      const last = sheet.decisions.findLast(({ status }) => status !== 'withdrawn');
      return last === undefined ? undefined : last.explained !== undefined;
    }
    case 'overview':
    case 'child':
    case 'facts':
    case 'timeline':
    case 'access':
      return undefined;
  }
}

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
