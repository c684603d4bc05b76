// What is so in a dossier that a row of the AVG table may ask for. Always asked of the whole dossier, not of what a reader sees.
import { measureOf } from '../dossier/decision-kinds.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { Measure } from '../situation/situation.ts';
import type { Condition } from './row.ts';

/** Nobody says that danger is over; how long somebody is let in, says whoever let them in by name. */
const inDanger = ({ referrals }: Pick<OpenFile, 'referrals'>): boolean =>
  referrals.some(({ referred }) => referred.urgent);

/** Measures after which the child, or the parent it lives with, is somewhere else. */
const LEAVING: ReadonlySet<Measure> = new Set<Measure>([
  'expulsion',
  'dublin_transfer',
  'pushback',
  'collective_expulsion',
  'resettlement',
  'separation',
]);

/** Shape: the conditions that hold now. A withdrawn plan counts no more. */
export const conditionsOf = (file: Pick<OpenFile, 'decisions' | 'referrals'>): ReadonlySet<Condition> => {
  const { decisions } = file;
  const measures = decisions.filter(({ withdrawn }) => !withdrawn).map(({ plan }) => measureOf(plan));
  const held = new Set<Condition>();
  if (measures.some((measure) => LEAVING.has(measure))) held.add('departure-planned');
  if (measures.includes('dublin_transfer')) held.add('transfer-planned');
  if (inDanger(file)) held.add('danger');
  return held;
};
