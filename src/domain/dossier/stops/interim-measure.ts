// A court or a committee asks that something is not carried out as long as a case runs. From the moment it is written down nothing of that
// kind is adopted any more. Anybody who works on the dossier writes it down; a migration authority alone never ends it.
// Norm: ECHR 34, Rules of Court 39.
import { z } from 'zod';
import { byOf } from '../../basics/actor.ts';
import { Day } from '../../basics/day.ts';
import { isMigrationAuthority } from '../../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import { Line, Paragraph } from '../../basics/text.ts';
import { isOtherLawyer } from '../acts-for.ts';
import { type Context, Given, type RefusalWords } from '../context.ts';
import { type DecisionKind, directionOf, libertyOf, separationOf } from '../decision-kinds.ts';

export const INTERIM_BODIES = [
  'court-of-human-rights',
  'child-rights-committee',
  'other-committee',
  'district-court',
  'council-of-state',
  'other-court',
] as const;
export type InterimBody = (typeof INTERIM_BODIES)[number];

/** What may not be carried out. `everything`: nothing that works against the child. */
export const STOPPED = ['removal', 'transfer', 'separation', 'detention', 'move', 'everything'] as const;
export type Stopped = (typeof STOPPED)[number];

const Measure = z.object({
  interimId: z.uuid(),
  body: z.enum(INTERIM_BODIES),
  reference: Line.optional().describe('Het nummer van de zaak.'),
  askedOn: Day.describe('De dag waarop de maatregel is gevraagd of bevolen.'),
  stops: z
    .array(z.enum(STOPPED))
    .min(1)
    .refine((stops) => new Set(stops).size === stops.length)
    .describe('Wat niet mag worden uitgevoerd.'),
  request: Paragraph.describe('Wat er staat: wat moet worden gedaan of gelaten.'),
  until: Day.optional().describe('De laatste dag; weggelaten zolang die er niet is.'),
});

export const RecordInterimMeasure = Measure.extend({ type: z.literal('RecordInterimMeasure') });
export type RecordInterimMeasure = z.infer<typeof RecordInterimMeasure>;
export const InterimMeasureRecorded = Given.extend({ type: z.literal('InterimMeasureRecorded'), ...Measure.shape });
export type InterimMeasureRecorded = z.infer<typeof InterimMeasureRecorded>;

const Lifting = z.object({
  interimId: z.uuid(),
  endedOn: Day,
  source: Line.describe('In welke uitspraak of brief dat staat.'),
  reason: Paragraph,
});
export const LiftInterimMeasure = Lifting.extend({ type: z.literal('LiftInterimMeasure') });
export type LiftInterimMeasure = z.infer<typeof LiftInterimMeasure>;
export const InterimMeasureLifted = Given.extend({ type: z.literal('InterimMeasureLifted'), ...Lifting.shape });
export type InterimMeasureLifted = z.infer<typeof InterimMeasureLifted>;

const Which = z.object({ interimId: z.uuid() });
export const ConfirmInterimLift = Which.extend({ type: z.literal('ConfirmInterimLift') });
export type ConfirmInterimLift = z.infer<typeof ConfirmInterimLift>;
export const InterimLiftConfirmed = Given.extend({ type: z.literal('InterimLiftConfirmed'), ...Which.shape });
export type InterimLiftConfirmed = z.infer<typeof InterimLiftConfirmed>;

export type InterimHeld = {
  readonly recorded: InterimMeasureRecorded;
  lifted?: InterimMeasureLifted;
  /** That it ended, seen by somebody who is no migration authority. */
  confirmed?: InterimLiftConfirmed;
};
type File = { readonly interims: readonly InterimHeld[] };
type Represented = Parameters<typeof isOtherLawyer>[0];

export const INTERIM_STANDINGS = ['holds', 'end-unconfirmed', 'ended'] as const;
export type InterimStanding = (typeof INTERIM_STANDINGS)[number];

type Moment = Pick<Context, 'today' | 'jurisdiction'>;

/** An end that only a migration authority wrote down does not count yet: until then the measure holds. */
export function standingOf(
  { recorded: { until }, lifted, confirmed }: InterimHeld,
  { today, jurisdiction }: Moment,
): InterimStanding {
  if (until !== undefined && until < today) return 'ended';
  if (!lifted) return 'holds';
  return confirmed || !isMigrationAuthority(jurisdiction, lifted.by.organisation) ? 'ended' : 'end-unconfirmed';
}

type Plan = Parameters<typeof directionOf>[0];

const REMOVALS: readonly DecisionKind[] = ['departure', 'parent-removal', 'resettlement-elsewhere', 'border-refusal'];
const MOVES: readonly DecisionKind[] = ['relocation', 'emergency-placement', 'end-of-care'];

const STOPS: Readonly<Record<Stopped, (plan: Plan) => boolean>> = {
  removal: ({ kind }) => REMOVALS.includes(kind),
  transfer: ({ kind }) => kind === 'member-state-transfer',
  // What nobody knows may be just what was forbidden.
  separation: (plan) => separationOf(plan) !== 'no',
  detention: (plan) => libertyOf(plan) !== 'no' || plan.kind === 'parent-detention',
  move: ({ kind }) => MOVES.includes(kind),
  everything: () => true,
};

/** The measure that forbids this now. What helps, releases or protects at once is never stopped. */
export const stoppedBy = (plan: Plan, { interims }: File, moment: Moment): InterimHeld | undefined =>
  directionOf(plan) === 'adverse'
    ? interims.find(
        (held) => standingOf(held, moment) !== 'ended' && held.recorded.stops.some((stopped) => STOPS[stopped](plan)),
      )
    : undefined;

export type InterimRefusal = {
  readonly code:
    | 'interim-exists'
    | 'interim-in-the-future'
    | 'interim-until-before-asked'
    | 'interim-not-found'
    | 'interim-ended-already'
    | 'interim-end-before-asked'
    | 'interim-end-in-the-future'
    | 'interim-end-not-said'
    | 'interim-end-asks-independence'
    | 'stopped-by-interim-measure';
};

/** Refuses: the same again, a day that has not come, an end before the beginning. */
export function recordInterimMeasure(
  command: RecordInterimMeasure,
  { interims }: File,
  { today, actor }: Context,
): Result<InterimMeasureRecorded[], InterimRefusal> {
  const { type: _, ...measure } = command;
  if (interims.some(({ recorded }) => recorded.interimId === measure.interimId))
    return refuse({ code: 'interim-exists' });
  if (measure.askedOn > today) return refuse({ code: 'interim-in-the-future' });
  if (measure.until !== undefined && measure.until < measure.askedOn)
    return refuse({ code: 'interim-until-before-asked' });
  return ok([{ type: 'InterimMeasureRecorded', on: today, by: byOf(actor), ...measure }]);
}

const found = ({ interims }: File, id: string): InterimHeld | undefined =>
  interims.find(({ recorded }) => recorded.interimId === id);

/** Refuses: a lawyer who does not act for the child, what is not there or ended already, and days that cannot be. Alone: `standingOf`. */
export function liftInterimMeasure(
  command: LiftInterimMeasure,
  file: File & Represented,
  context: Context,
): Result<InterimMeasureLifted[], InterimRefusal> {
  const { type: _, ...lifting } = command;
  if (isOtherLawyer(file, context.actor, context.jurisdiction))
    return refuse({ code: 'interim-end-asks-independence' });
  const held = found(file, lifting.interimId);
  if (!held) return refuse({ code: 'interim-not-found' });
  if (standingOf(held, context) === 'ended') return refuse({ code: 'interim-ended-already' });
  if (lifting.endedOn > context.today) return refuse({ code: 'interim-end-in-the-future' });
  if (lifting.endedOn < held.recorded.askedOn) return refuse({ code: 'interim-end-before-asked' });
  return ok([{ type: 'InterimMeasureLifted', on: context.today, by: byOf(context.actor), ...lifting }]);
}

/** Refuses: where nobody said that it ended, and a migration authority. */
export function confirmInterimLift(
  { interimId }: ConfirmInterimLift,
  file: File & Represented,
  context: Context,
): Result<InterimLiftConfirmed[], InterimRefusal> {
  const held = found(file, interimId);
  if (!held) return refuse({ code: 'interim-not-found' });
  const { actor, jurisdiction } = context;
  if (isMigrationAuthority(jurisdiction, actor.organisation) || isOtherLawyer(file, actor, jurisdiction))
    return refuse({ code: 'interim-end-asks-independence' });
  if (standingOf(held, context) !== 'end-unconfirmed')
    return refuse({ code: held.lifted ? 'interim-ended-already' : 'interim-end-not-said' });
  return ok([{ type: 'InterimLiftConfirmed', on: context.today, by: byOf(context.actor), interimId }]);
}

const NOTHING_TO_DO = { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' };
const CHECK_DAY = { nl: 'Controleer de dag.', en: 'Check the day.' };

export const INTERIM_REFUSALS = {
  'interim-exists': {
    title: { nl: 'Deze maatregel staat er al.', en: 'This measure is there already.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
  'interim-in-the-future': {
    title: { nl: 'Deze dag ligt in de toekomst.', en: 'This day lies in the future.' },
    remedy: {
      nl: 'Vul de dag in waarop de maatregel is gevraagd of bevolen.',
      en: 'Fill in the day on which the measure was asked for or ordered.',
    },
    norms: [],
  },
  'interim-until-before-asked': {
    title: { nl: 'De laatste dag ligt voor de eerste.', en: 'The last day lies before the first.' },
    remedy: CHECK_DAY,
    norms: [],
  },
  'interim-not-found': {
    title: { nl: 'Deze maatregel staat niet in het dossier.', en: 'This measure is not in the dossier.' },
    remedy: { nl: 'Kies een maatregel die er staat.', en: 'Choose a measure that is there.' },
    norms: [],
  },
  'interim-ended-already': {
    title: { nl: 'Deze maatregel is al geëindigd.', en: 'This measure ended already.' },
    remedy: NOTHING_TO_DO,
    norms: [],
  },
  'interim-end-before-asked': {
    title: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
    remedy: CHECK_DAY,
    norms: [],
  },
  'interim-end-in-the-future': {
    title: { nl: 'Het einde ligt in de toekomst.', en: 'The end lies in the future.' },
    remedy: {
      nl: 'Wacht tot die dag: tot dan geldt de maatregel.',
      en: 'Wait until that day: until then the measure holds.',
    },
    norms: [],
  },
  'interim-end-not-said': {
    title: { nl: 'Niemand zei dat deze maatregel is geëindigd.', en: 'Nobody said that this measure ended.' },
    remedy: {
      nl: 'Leg eerst vast wanneer en waardoor hij eindigde.',
      en: 'First record when and by what it ended.',
    },
    norms: [],
  },
  'interim-end-asks-independence': {
    title: {
      nl: 'Wie niet naast het kind staat, zegt niet dat deze maatregel is geëindigd.',
      en: 'Whoever does not stand beside the child does not say that this measure ended.',
    },
    remedy: {
      nl: 'Vraag de advocaat van het kind, de voogd of de Raad voor de Kinderbescherming om de uitspraak te lezen en het te bevestigen.',
      en: 'Ask the child’s lawyer, the guardian or child protection to read the ruling and confirm it.',
    },
    norms: ['echr-34'],
  },
  'stopped-by-interim-measure': {
    title: {
      nl: 'Een rechter of comité vroeg om dit niet uit te voeren. Het besluit is niet genomen.',
      en: 'A court or committee asked not to carry this out. The decision was not adopted.',
    },
    remedy: {
      nl: 'Voer niets uit zolang de maatregel geldt. Is hij geëindigd? Laat dat vastleggen bij Procedures en termijnen, met de uitspraak waar het in staat.',
      en: 'Carry out nothing as long as the measure holds. Did it end? Have that recorded under Procedures and time limits, with the ruling that says so.',
    },
    norms: ['echr-34', 'opic-6'],
  },
} as const satisfies Record<InterimRefusal['code'], RefusalWords>;
