// What an opening in danger lets somebody do: read the dossier on the screen, for as long as it is open. No letter, no proof to
// take along, no command. Also its row in the list of the organisation.
import type { Actor } from '../domain/basics/actor.ts';
import { type GlassHeld, glassEndsAt, glassOpenFor } from '../domain/dossier/break-glass.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { GlassRow } from '../store/glass-store.ts';
import type { StreamAccess } from '../store/stream-access.ts';
import type { Office } from './office.ts';

const OPENED_FOR: ReadonlySet<string> = new Set(['read:sheet', 'read:timeline']);

/** The opening by which this person reads. */
export const glassFor = (
  { now }: Pick<Office, 'now'>,
  actor: Actor,
  file: OpenFile,
  action: string,
): GlassHeld | undefined => (OPENED_FOR.has(action) ? glassOpenFor(file, actor, now().toISOString()) : undefined);

const MARK = 'glass:';

/** What the access log keeps as the reason that something was given. */
export const glassRow = ({ broken }: GlassHeld): string => `${MARK}${broken.glassId}`;
export const isByGlass = (allowedBy: string): boolean => allowedBy.startsWith(MARK);

export const glassRowOf = (held: GlassHeld, reference: string): GlassRow => {
  const { glassId, by, at } = held.broken;
  return {
    ...{ glassId, reference, organisation: by.organisation, person: by.person, openedAt: at },
    ...{ confirmedBy: held.confirmed?.by.person ?? null, until: glassEndsAt(held) },
  };
};

/** Whom the database lets in because of danger: persons by name, to the day. To the minute is settled by `glassFor`. */
export const letInByGlass = ({ glass }: Pick<OpenFile, 'glass'>): readonly StreamAccess[] =>
  glass.flatMap((held) => {
    const { broken, confirmed } = held;
    const persons = confirmed ? [broken.by.person, confirmed.by.person] : [broken.by.person];
    const days = { fromOn: dayOf(broken.at), untilOn: dayOf(glassEndsAt(held)) };
    return persons.map((person) => ({ organisation: broken.by.organisation, person, ...days, conditions: [] }));
  });

const DUTCH_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const dayOf = (moment: string): string => DUTCH_DAY.format(new Date(moment));
