// One thing in a dossier that a reason can rest on, with where it stands and whether it may be repeated in a letter.
import type { Words } from '../basics/text.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { Link } from '../dossier/motivation-parts.ts';
import type { OpenFile } from '../dossier/state.ts';

export type Source = {
  readonly link: Link;
  /** The event that it stands in: a later version means that it changed. */
  readonly version: number;
  readonly title: Words;
  readonly text?: string;
  /** The same in words of ours, where nobody typed it. */
  readonly words?: Words;
  /** Who or what says so, as it was recorded. */
  readonly from?: string;
  /** The child asked to keep this from its family, who read the letter too. */
  readonly kept?: true;
};

/** The version of the last event that this is true of; 0 where there is none. */
export const versionOf = ({ trail }: Pick<OpenFile, 'trail'>, isIt: (event: DossierEvent) => boolean): number =>
  trail.reduce((last, { version, event }) => (isIt(event) ? version : last), 0);

/** The versions of all events of one type, oldest first. */
export const versionsOf = ({ trail }: Pick<OpenFile, 'trail'>, type: DossierEvent['type']): readonly number[] =>
  trail.filter(({ event }) => event.type === type).map(({ version }) => version);
