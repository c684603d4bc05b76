// Who is on a dossier or a family, in which capacity, from when to when, and whom that lets in. A row of an organisation that works
// with named persons lets nobody in by itself. Not here: which command brings somebody in (bringing-in.ts, involvement.ts).
import { z } from 'zod';
import { type Actor, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { PersonId } from '../basics/ids.ts';
import { addDays } from '../clocks/civil-day.ts';

/** Why an organisation may know of this child at all. */
export const INVOLVEMENT_GROUNDS = [
  'application-made',
  'asked-by-child',
  'court-order',
  'legal-task',
  'handover-between-authorities',
  'protection-task',
  'legal-aid',
  'care',
  'education',
] as const;
export type InvolvementGround = (typeof INVOLVEMENT_GROUNDS)[number];

/** In which capacity one person is on the dossier. */
export const CAPACITIES = [
  'opened-it',
  'case-worker',
  'referred-to',
  'guardian',
  'temporary-guardian',
  'lawyer',
  'lawyer-of-parent',
  'support-person',
  'investigator',
  'carer',
  'teacher',
  'parent',
  'child',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const Involvement = z.object({
  organisation: OrganisationId,
  person: PersonId.optional().describe('Leeg: de hele organisatie.'),
  capacity: z.enum(CAPACITIES).optional(),
  ground: z.enum(INVOLVEMENT_GROUNDS).optional(),
  from: Day,
  until: Day.optional().describe('De laatste dag; leeg: zolang niemand het beëindigt.'),
  named: z.literal(true).optional().describe('Alleen wie met naam op dit dossier staat komt binnen.'),
});
export type Involvement = z.infer<typeof Involvement>;

type WithInvolvements = readonly Involvement[] | { readonly involvements: readonly Involvement[] };
type Who = Pick<Actor, 'organisation' | 'person'>;

const rowsOf = (of: WithInvolvements): readonly Involvement[] => ('involvements' in of ? of.involvements : of);

const inForce = ({ from, until }: Pick<Involvement, 'from' | 'until'>, today: Day): boolean =>
  from <= today && (until === undefined || today <= until);

/** A row that opens the dossier: to one person, or to everybody of an organisation that does not work with names. */
const opens = ({ person, named }: Involvement): boolean => person !== undefined || named === undefined;

/** Whether this person is on the dossier today: by name, or because the whole organisation is. */
export const admits = (of: WithInvolvements, { organisation, person }: Who, today: Day): 'yes' | 'no' =>
  rowsOf(of).some(
    (row) =>
      opens(row) &&
      row.organisation === organisation &&
      (row.person === undefined || row.person === person) &&
      inForce(row, today),
  )
    ? 'yes'
    : 'no';

/** Whom the dossier is open to, for a store that says the same once more. Shape: `until` the last day. */
export type AccessRow = {
  readonly organisation: string;
  readonly person?: string;
  readonly from: Day;
  readonly until?: Day;
};
export const accessRowsOf = (of: WithInvolvements): readonly AccessRow[] =>
  rowsOf(of)
    .filter(opens)
    .map(({ organisation, person, from, until }) => ({
      organisation,
      ...(person !== undefined && { person }),
      from,
      ...(until !== undefined && { until }),
    }));

/** Of events from before there were persons and days: the whole organisation, from the day that it came onto the dossier. */
export const wholeOrganisations = (organisations: readonly OrganisationId[], from: Day): Involvement[] =>
  organisations.map((organisation) => ({ organisation, from }));

/** The rows after somebody was ended: from that day on nobody comes in by them any more. */
export const endedOn = (
  rows: readonly Involvement[],
  { organisation, person }: { readonly organisation: string; readonly person?: string | undefined },
  on: Day,
): Involvement[] =>
  rows.flatMap((row) => {
    if (row.organisation !== organisation || (person !== undefined && row.person !== person)) return [row];
    if (row.from >= on) return [];
    return [row.until !== undefined && row.until < on ? row : { ...row, until: addDays(on, -1) }];
  });
