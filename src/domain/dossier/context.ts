// What a decision of the domain may lean on besides the dossier: the day, the person who asks, the country's data.
import { z } from 'zod';
import { type Actor, By, type OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import type { TrainingTaken } from '../organisation/trained.ts';
import type { Alike } from './alike.ts';
import type { LetterFile } from './letter-file.ts';

export type Context = {
  readonly today: Day;
  readonly actor: Actor;
  /** The moment in UTC, for what counts in hours. */
  readonly moment?: string;
  readonly jurisdiction: Jurisdiction;
  /** The number by which people will call a dossier that is opened now: K-2026-04817. */
  readonly reference?: string;
  /** The files of the letter that is issued now, or what is missing for one. */
  readonly letter?: { readonly files: readonly LetterFile[]; readonly missing: readonly object[] };
  /** The trainings of the person who acts, as the register has them. */
  readonly trainings?: readonly TrainingTaken[];
  /** The other children for whom nearly the reasons of this command were written before. */
  readonly alike?: Alike;
  /** The organisations that read this dossier before, by the access log. */
  readonly recipients?: readonly OrganisationId[];
  /** Whether a remedy against a decision can still be used. */
  readonly remediesRun?: boolean;
};

/** What every event carries: the day it was given and by whom. */
export const Given = z.object({ on: Day, by: By });
export type Given = z.infer<typeof Given>;

/** What people read when the domain says no: what is wrong, what to do, and the norm behind it. */
export type RefusalWords = { readonly title: Words; readonly remedy: Words; readonly norms: readonly NormId[] };
