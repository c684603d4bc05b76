// A command that points to an entry names it by its place among what this person sees (told.ts). Here that becomes the version in
// the stream. A place that is not there becomes none, which every command refuses by name.
import type { DossierCommand } from '../dossier/commands.ts';
import type { Seen } from './reader.ts';

const NOWHERE = 0;

/** The same command, with the versions of the stream. */
export function withStoredVersions(command: DossierCommand, { events }: Pick<Seen, 'events'>): DossierCommand {
  const stored = (place: number): number => events[place - 1]?.version ?? NOWHERE;
  if (command.type === 'RequestData' && command.aboutVersion !== undefined)
    return { ...command, aboutVersion: stored(command.aboutVersion) };
  if (command.type === 'RectifyStatement') return { ...command, version: stored(command.version) };
  if (command.type === 'RestrictUse') return { ...command, versions: command.versions.map(stored) };
  return command;
}
