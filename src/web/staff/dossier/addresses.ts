// Where each part of a dossier is found, and where to go for what it waits for. Pure.
import type { WaitsFor } from '../../../views/waits-for.ts';

export const DOSSIER_TOPICS = {
  overview: '',
  child: '/kind',
  age: '/leeftijd',
  living: '/leven-hier',
  protection: '/bescherming',
  hearing: '/gesprekken',
  facts: '/feiten',
  assessment: '/onderzoek',
  steps: '/stappen',
  determination: '/determinatie',
  supervision: '/kinderbescherming',
  childSide: '/kant-van-het-kind',
  decisions: '/besluiten',
  procedures: '/procedures',
  ways: '/wegen',
  questions: '/vragen',
  timeline: '/tijdlijn',
  access: '/inzagen',
  dataRights: '/gegevens',
  bundle: '/bundel',
} as const;
export type DossierTopic = keyof typeof DOSSIER_TOPICS;

export const topicAddress = (dossierId: string, topic: DossierTopic): string =>
  `/dossiers/${dossierId}${DOSSIER_TOPICS[topic]}`;

/** One event on the timeline, by its number in the dossier. */
export const eventAddress = (dossierId: string, version: number): string =>
  `${topicAddress(dossierId, 'timeline')}?gebeurtenis=${version}`;

/** The topic where the next thing is done. */
export const PLACE_OF = {
  protector: 'protection',
  information: 'protection',
  hearing: 'hearing',
  assessment: 'assessment',
  seal: 'steps',
  weighing: 'steps',
  plan: 'decisions',
  determination: 'determination',
  adoption: 'decisions',
  explanation: 'decisions',
  nothing: undefined,
} as const satisfies Record<WaitsFor, DossierTopic | undefined>;
