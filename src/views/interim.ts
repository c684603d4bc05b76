// The measures by which a court or committee stops something, as a screen shows them: which still hold, and what each stops.
import { z } from 'zod';
import type { Day } from '../domain/basics/day.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import {
  INTERIM_STANDINGS,
  InterimLiftConfirmed,
  InterimMeasureLifted,
  InterimMeasureRecorded,
  standingOf,
} from '../domain/dossier/stops/interim-measure.ts';

export const InterimView = z.object({
  recorded: InterimMeasureRecorded,
  lifted: InterimMeasureLifted.optional(),
  confirmed: InterimLiftConfirmed.optional(),
  standing: z
    .enum(INTERIM_STANDINGS)
    .describe('`end-unconfirmed`: een migratiedienst zei dat hij eindigde; hij geldt nog.'),
});
export type InterimView = Shown<z.infer<typeof InterimView>>;

type Moment = { readonly today: Day; readonly jurisdiction: Jurisdiction };

/** The last one first. */
export const interimViews = ({ interims }: Pick<OpenFile, 'interims'>, moment: Moment): readonly InterimView[] =>
  interims.map((held) => ({ ...held, standing: standingOf(held, moment) })).toReversed();

/** Whether something is stopped now. */
export const isStopped = ({ interims }: Pick<OpenFile, 'interims'>, moment: Moment): boolean =>
  interims.some((held) => standingOf(held, moment) !== 'ended');
