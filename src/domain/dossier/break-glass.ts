// Break-the-glass: a child is in danger and whoever protects children opens a dossier that the organisation is not on. With a reason,
// for a short time, told to the guardian, the lawyer and oversight. Reading only: nothing that it opens can be given on.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Moment } from '../basics/day.ts';
import { type Jurisdiction, type OrganisationKind, organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { admits, type Involvement } from './involvements.ts';

export const DANGERS = [
  'violence',
  'exploitation',
  'missing',
  'self-harm',
  'medical',
  'removal-at-once',
  'other',
] as const;
/** Without the word of a second person it ends by itself. Units: hours. */
export const UNCONFIRMED_HOURS = 24;
/** With it, long enough to be involved in the ordinary way. Units: days. */
export const CONFIRMED_DAYS = 7;

export const BreakGlass = z.object({
  type: z.literal('BreakGlass'),
  glassId: z.uuid(),
  danger: z.enum(DANGERS),
  why: Paragraph.describe('Welk gevaar er is, en waarom dit niet kan wachten.'),
});
export type BreakGlass = z.infer<typeof BreakGlass>;
export const GlassBroken = Given.extend({
  ...BreakGlass.shape,
  type: z.literal('GlassBroken'),
  at: Moment,
  until: Moment,
});
export type GlassBroken = z.infer<typeof GlassBroken>;

export const ConfirmBreakGlass = z.object({
  type: z.literal('ConfirmBreakGlass'),
  glassId: z.uuid(),
  why: Paragraph,
});
export type ConfirmBreakGlass = z.infer<typeof ConfirmBreakGlass>;
export const GlassConfirmed = Given.extend({
  ...ConfirmBreakGlass.shape,
  type: z.literal('GlassConfirmed'),
  until: Moment,
});
export type GlassConfirmed = z.infer<typeof GlassConfirmed>;

export const CloseBreakGlass = z.object({ type: z.literal('CloseBreakGlass'), glassId: z.uuid(), why: Paragraph });
export type CloseBreakGlass = z.infer<typeof CloseBreakGlass>;
export const GlassClosed = Given.extend({ ...CloseBreakGlass.shape, type: z.literal('GlassClosed'), at: Moment });
export type GlassClosed = z.infer<typeof GlassClosed>;

export type GlassHeld = { readonly broken: GlassBroken; confirmed?: GlassConfirmed; closed?: GlassClosed };
type File = { readonly involvements: readonly Involvement[]; readonly glass: readonly GlassHeld[] };

export type GlassRefusal = {
  readonly code:
    | 'glass-not-for-you'
    | 'glass-not-needed'
    | 'glass-open-already'
    | 'glass-not-found'
    | 'glass-second-person'
    | 'glass-over';
};

/** Never a migration authority, the police, reception or an administrator, whatever the table says. Norm: JGC 4/23 para. 17. */
const MAY_BREAK: readonly OrganisationKind[] = ['child-protection', 'guardianship'];

export const mayBreakGlass = (jurisdiction: Jurisdiction, organisation: string): boolean => {
  const kind = organisationOf(jurisdiction, organisation)?.kind;
  return kind !== undefined && MAY_BREAK.includes(kind);
};

const HOUR_MS = 3_600_000;
const later = (moment: string, hours: number): Moment =>
  new Date(Date.parse(moment) + hours * HOUR_MS).toISOString() as Moment;

/** Where nobody told the time, the middle of the day. */
const momentOf = ({ moment, today }: Context): Moment => (moment ?? `${today}T12:00:00.000Z`) as Moment;

export const glassEndsAt = ({ broken, confirmed, closed }: GlassHeld): string =>
  closed?.at ?? confirmed?.until ?? broken.until;

const isOver = (held: GlassHeld, moment: string): boolean => glassEndsAt(held) <= moment;

/** Through which broken glass this person may read now: only who broke it, and who confirmed it. */
export const glassOpenFor = (
  { glass }: Pick<File, 'glass'>,
  { person, organisation }: { readonly person: string; readonly organisation: string },
  moment: string,
): GlassHeld | undefined =>
  glass.find(
    (held) =>
      held.broken.by.organisation === organisation &&
      [held.broken.by.person, held.confirmed?.by.person].includes(person as never) &&
      !isOver(held, moment),
  );

/** Refuses: whoever does not protect children, works on it already, or has it open. Norm: CRC art. 19. */
export function breakGlass(command: BreakGlass, file: File, context: Context): Result<GlassBroken[], GlassRefusal> {
  const { actor, jurisdiction, today } = context;
  if (!mayBreakGlass(jurisdiction, actor.organisation)) return refuse({ code: 'glass-not-for-you' });
  if (admits(file, actor, today) === 'yes') return refuse({ code: 'glass-not-needed' });
  const at = momentOf(context);
  const taken = file.glass.some(({ broken }) => broken.glassId === command.glassId);
  if (taken || glassOpenFor(file, actor, at)) return refuse({ code: 'glass-open-already' });
  const { type: _, ...said } = command;
  const until = later(at, UNCONFIRMED_HOURS);
  return ok([{ type: 'GlassBroken', on: today, by: byOf(actor), ...said, at, until }]);
}

/** Refuses: the same person, another organisation, and what is over. */
export function confirmBreakGlass(
  { glassId, why }: ConfirmBreakGlass,
  { glass }: File,
  context: Context,
): Result<GlassConfirmed[], GlassRefusal> {
  const { actor, today } = context;
  const held = glass.find(({ broken }) => broken.glassId === glassId);
  if (!held || held.broken.by.organisation !== actor.organisation) return refuse({ code: 'glass-not-found' });
  if (held.broken.by.person === actor.person) return refuse({ code: 'glass-second-person' });
  const at = momentOf(context);
  if (held.confirmed || isOver(held, at)) return refuse({ code: 'glass-over' });
  const until = later(at, CONFIRMED_DAYS * 24);
  return ok([{ type: 'GlassConfirmed', on: today, by: byOf(actor), glassId, why, until }]);
}

/** Anybody of the same organisation can close it, and whoever stands beside the child. Refuses: what is over. */
export function closeBreakGlass(
  { glassId, why }: CloseBreakGlass,
  { glass }: File,
  context: Context,
): Result<GlassClosed[], GlassRefusal> {
  const held = glass.find(({ broken }) => broken.glassId === glassId);
  if (!held) return refuse({ code: 'glass-not-found' });
  const at = momentOf(context);
  if (isOver(held, at)) return refuse({ code: 'glass-over' });
  return ok([{ type: 'GlassClosed', on: context.today, by: byOf(context.actor), glassId, why, at }]);
}

export const GLASS_REFUSALS = {
  'glass-not-for-you': {
    title: {
      nl: 'Uw organisatie kan geen dossier openen bij gevaar.',
      en: 'Your organisation cannot open a dossier in danger.',
    },
    remedy: {
      nl: 'Is een kind in gevaar? Bel 112 of Veilig Thuis, of verwijs naar de Raad voor de Kinderbescherming.',
      en: 'Is a child in danger? Call 112 or Veilig Thuis, or refer to the Child Care and Protection Board.',
    },
    norms: ['jgc3-17'],
  },
  'glass-not-needed': {
    title: { nl: 'U werkt al aan dit dossier.', en: 'You work on this dossier already.' },
    remedy: { nl: 'Open het dossier op de gewone manier.', en: 'Open the dossier in the ordinary way.' },
    norms: [],
  },
  'glass-open-already': {
    title: {
      nl: 'U hebt dit dossier al open wegens gevaar.',
      en: 'You have this dossier open already because of danger.',
    },
    remedy: { nl: 'Open het vanuit de lijst van noodinzagen.', en: 'Open it from the list of emergency openings.' },
    norms: [],
  },
  'glass-not-found': {
    title: {
      nl: 'Deze noodinzage is er niet bij uw organisatie.',
      en: 'This emergency opening is not one of your organisation.',
    },
    remedy: { nl: 'Kies er een uit de lijst.', en: 'Choose one from the list.' },
    norms: [],
  },
  'glass-second-person': {
    title: { nl: 'U kunt uw eigen noodinzage niet bevestigen.', en: 'You cannot confirm your own emergency opening.' },
    remedy: {
      nl: 'Vraag een collega van uw organisatie. Zonder bevestiging eindigt de inzage na een dag.',
      en: 'Ask a colleague of your organisation. Without confirmation it ends after a day.',
    },
    norms: [],
  },
  'glass-over': {
    title: {
      nl: 'Deze noodinzage is al bevestigd of voorbij.',
      en: 'This emergency opening is confirmed already, or over.',
    },
    remedy: {
      nl: 'Is er opnieuw gevaar? Open het dossier opnieuw, met de reden van nu.',
      en: 'Is there danger again? Open the dossier again, with the reason of now.',
    },
    norms: [],
  },
} as const satisfies Record<GlassRefusal['code'], RefusalWords>;
