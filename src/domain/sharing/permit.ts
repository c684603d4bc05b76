// The one step every read and every command passes: is there a row of the table for this role and purpose, and does the
// organisation work on this dossier? What of it they then see: the rows of the AVG table (reader.ts).
import type { Actor } from '../basics/actor.ts';
import type { ClosableDoor, Jurisdiction, PermitRow } from '../basics/jurisdiction.ts';

export type Asked =
  | { readonly read: true }
  | { readonly command: string }
  | { readonly whatIf: true }
  /** What only oversight gets: proof over all dossiers. */
  | { readonly oversees: true }
  /** Alerts, and questions to the access log. */
  | { readonly watches: true }
  | { readonly readsProcessings: true };

/** `stranger`: may not even learn that it exists (404). `known`: works on it, but not for this (403). */
export type Permit =
  | { readonly allowed: true; readonly row: string }
  | { readonly allowed: false; readonly asker: 'stranger' | 'known' };

/** Shape: `involved` the organisations on the dossier or family; `'nobody-yet'` where it is about to be opened. */
export function permit(
  actor: Actor,
  asked: Asked,
  involved: readonly string[] | 'nobody-yet',
  { permits }: Pick<Jurisdiction, 'permits'>,
): Permit {
  const row = permits.find((each) => each.role === actor.role && each.purpose === actor.purpose && allows(each, asked));
  const works = involved === 'nobody-yet' || involved.includes(actor.organisation);
  if (!works && !(row && 'command' in asked && row.everywhere?.includes(asked.command)))
    return { allowed: false, asker: 'stranger' };
  return row ? { allowed: true, row: row.id } : { allowed: false, asker: 'known' };
}

function allows(row: PermitRow, asked: Asked): boolean {
  if ('read' in asked) return row.reads;
  if ('oversees' in asked) return row.oversees === true;
  if ('watches' in asked) return row.watches === true;
  if ('readsProcessings' in asked) return row.readsProcessings === true;
  return 'command' in asked ? row.commands.includes(asked.command) : row.asksWhatIf === true;
}

/** Whether this person gives this command on every dossier, and so on none that it sees. */
export const givesEverywhere = (
  { role, purpose }: Pick<Actor, 'role' | 'purpose'>,
  command: string,
  { permits }: Pick<Jurisdiction, 'permits'>,
): boolean => permits.some((row) => row.role === role && row.purpose === purpose && row.everywhere?.includes(command));

/** The commands that this person may give here, by the same rows. */
export const mayGive = (
  actor: Actor,
  commands: readonly string[],
  involved: readonly string[],
  jurisdiction: Pick<Jurisdiction, 'permits'>,
): readonly string[] => commands.filter((command) => permit(actor, { command }, involved, jurisdiction).allowed);

/** Whether this door stays closed to this person, who may read on the screen. */
export const isClosed = (
  { role, purpose }: Pick<Actor, 'role' | 'purpose'>,
  door: ClosableDoor,
  { permits }: Pick<Jurisdiction, 'permits'>,
): boolean => permits.some((row) => row.role === role && row.purpose === purpose && row.closed?.includes(door));
