// Whether whoever asks for the data of a child may ask for them: the child itself always; a guardian; a parent with authority and no
// conflict with the child; and from the age at which a child exercises its rights itself, anybody else with its mandate alone.
// A request is written down whoever asks: only a yes waits for this. Norm: GDPR 12; UAVG 5 (nog na te gaan); BW 1:250 (nog na te gaan).
import type { Day } from '../../basics/day.ts';
import { yearsBetween } from '../../basics/day.ts';
import type { Jurisdiction } from '../../basics/jurisdiction.ts';
import type { Child } from '../opening.ts';
import type { DataRequested } from './data-request-record.ts';

export type Unrepresented = 'mandate-missing' | 'authority-unknown' | 'without-authority' | 'conflict';

export type AboutChild = {
  readonly child: Pick<Child, 'birthDate'>;
  readonly conflicts: readonly { readonly ended?: object | undefined }[];
};

/** What is known of who asks: when it was written down, or found out later. */
type Asked = Pick<DataRequested, 'subject' | 'askedBy' | 'mandate' | 'authority'>;
type Moment = { readonly today: Day; readonly jurisdiction: Pick<Jurisdiction, 'ownExerciseFrom'> };

/** What is missing before this can be granted; undefined where nothing is. */
export function unrepresented(
  { subject, askedBy, mandate, authority = 'unknown' }: Asked,
  { child, conflicts }: AboutChild,
  { today, jurisdiction }: Moment,
): Unrepresented | undefined {
  if (subject !== 'child' || askedBy === 'child') return undefined;
  const lacks = askedBy === 'parent' ? parentLacks(authority, conflicts) : undefined;
  if (lacks) return lacks;
  const age = child.birthDate && yearsBetween(child.birthDate, today);
  const decidesItself = age !== undefined && age >= jurisdiction.ownExerciseFrom;
  // A lawyer is believed at his word that the child sent him.
  const asksMandate = askedBy === 'other' || (decidesItself && askedBy !== 'lawyer');
  return asksMandate && mandate === undefined ? 'mandate-missing' : undefined;
}

function parentLacks(
  authority: NonNullable<Asked['authority']>,
  conflicts: AboutChild['conflicts'],
): Unrepresented | undefined {
  if (conflicts.some(({ ended }) => ended === undefined)) return 'conflict';
  if (authority === 'yes') return undefined;
  return authority === 'none' ? 'without-authority' : 'authority-unknown';
}
