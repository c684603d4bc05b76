// A measure of child protection that holds for this child, and the hand-over before a child under one leaves the country. What
// a criminal court imposed on a child is not kept here: it never feeds a residence decision. Source: domain.md 5.6.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const MEASURE_KINDS = [
  'voluntary-help',
  'supervision',
  'provisional-supervision',
  'out-of-home-placement',
  'emergency-placement',
  'guardianship-agency',
  'guardianship-nidos',
  'provisional-guardianship',
  'authority-ended',
] as const;

const Measure = z.object({
  measureId: z.uuid(),
  kind: z.enum(MEASURE_KINDS),
  courtOrder: Line.optional().describe(
    'Number of the order of the juvenile court; not for help that a family accepts.',
  ),
  from: Day,
  until: Day.optional().describe('Last day, where the order names one.'),
  organisation: Line,
  worker: Line.describe('Who carries it out.'),
});
export const RecordProtectionMeasure = Measure.extend({ type: z.literal('RecordProtectionMeasure') });
export type RecordProtectionMeasure = z.infer<typeof RecordProtectionMeasure>;
export const ProtectionMeasureRecorded = Given.extend({
  type: z.literal('ProtectionMeasureRecorded'),
  ...Measure.shape,
});
export type ProtectionMeasureRecorded = z.infer<typeof ProtectionMeasureRecorded>;

const End = z.object({ measureId: z.uuid(), endedOn: Day, reason: Paragraph });
export const EndProtectionMeasure = End.extend({ type: z.literal('EndProtectionMeasure') });
export type EndProtectionMeasure = z.infer<typeof EndProtectionMeasure>;
export const ProtectionMeasureEnded = Given.extend({ type: z.literal('ProtectionMeasureEnded'), ...End.shape });
export type ProtectionMeasureEnded = z.infer<typeof ProtectionMeasureEnded>;

/** What has to be settled before a child under a measure leaves: items 2 to 5 of the checklist. */
export const HAND_OVER_ITEMS = [
  'threat-and-needs',
  'authority-abroad',
  'place-school-care',
  'authority-after',
] as const;
export type HandOverItem = (typeof HAND_OVER_ITEMS)[number];

const Item = z.object({
  item: z.enum(HAND_OVER_ITEMS),
  confirmed: z.enum(['yes', 'no', 'unknown']),
  confirmedBy: Line,
  what: Paragraph,
  writtenReply: Line.optional().describe('Date and reference of the answer in writing of the authority abroad.'),
});
const HandOver = z.object({ measureId: z.uuid(), items: z.array(Item).min(1).max(HAND_OVER_ITEMS.length) });
export const RecordHandOver = HandOver.extend({ type: z.literal('RecordHandOver') });
export type RecordHandOver = z.infer<typeof RecordHandOver>;
export const HandOverRecorded = Given.extend({ type: z.literal('HandOverRecorded'), ...HandOver.shape });
export type HandOverRecorded = z.infer<typeof HandOverRecorded>;

/** One measure, its end, and the last word on each item of the hand-over. */
export type MeasureHeld = {
  readonly recorded: ProtectionMeasureRecorded;
  ended?: ProtectionMeasureEnded;
  handOver: Map<HandOverItem, z.infer<typeof Item>>;
};
type Measured = { readonly measures: readonly MeasureHeld[] };

/** Whether the measure holds on this day. One that ran out holds until somebody says that it ended: an extension may be on its way. */
export const isInForce = ({ recorded, ended }: MeasureHeld, today: Day): boolean =>
  recorded.from <= today && (ended === undefined || ended.endedOn > today);

export const isHandedOver = ({ handOver }: MeasureHeld): boolean =>
  HAND_OVER_ITEMS.every((item) => handOver.get(item)?.confirmed === 'yes');

export type MeasureRefusal = {
  readonly code:
    | 'measure-exists'
    | 'measure-not-found'
    | 'measure-days-wrong'
    | 'measure-without-order'
    | 'measure-asks-independence'
    | 'hand-over-without-reply'
    | 'hand-over-item-twice';
};

const isAuthority = ({ actor, jurisdiction }: Context): boolean =>
  isMigrationAuthority(jurisdiction, actor.organisation);
const current = ({ measures }: Measured, measureId: string): MeasureHeld | undefined =>
  measures.find(({ recorded, ended }) => recorded.measureId === measureId && !ended);

/** Refuses: a migration authority, the same measure twice, days in the wrong order, and a court measure without its order. */
export function recordProtectionMeasure(
  command: RecordProtectionMeasure,
  { measures }: Measured,
  context: Context,
): Result<ProtectionMeasureRecorded[], MeasureRefusal> {
  if (isAuthority(context)) return refuse({ code: 'measure-asks-independence' });
  const { measureId, kind, courtOrder, from, until } = command;
  if (measures.some(({ recorded }) => recorded.measureId === measureId)) return refuse({ code: 'measure-exists' });
  if (from > context.today || (until !== undefined && until < from)) return refuse({ code: 'measure-days-wrong' });
  if (kind !== 'voluntary-help' && !courtOrder) return refuse({ code: 'measure-without-order' });
  const { type: _, ...measure } = command;
  return ok([{ type: 'ProtectionMeasureRecorded', on: context.today, by: byOf(context.actor), ...measure }]);
}

/** Refuses: a migration authority, a measure that is not there or ended already, and a day outside of it. */
export function endProtectionMeasure(
  command: EndProtectionMeasure,
  file: Measured,
  context: Context,
): Result<ProtectionMeasureEnded[], MeasureRefusal> {
  if (isAuthority(context)) return refuse({ code: 'measure-asks-independence' });
  const held = current(file, command.measureId);
  if (!held) return refuse({ code: 'measure-not-found' });
  const { measureId, endedOn, reason } = command;
  if (endedOn > context.today || endedOn < held.recorded.from) return refuse({ code: 'measure-days-wrong' });
  const { today, actor } = context;
  return ok([{ type: 'ProtectionMeasureEnded', on: today, by: byOf(actor), measureId, endedOn, reason }]);
}

/** Refuses: a migration authority, and a “yes” of an authority abroad that is not in writing. Source: domain.md 5.6, TRANSFER-CP. */
export function recordHandOver(
  command: RecordHandOver,
  file: Measured,
  context: Context,
): Result<HandOverRecorded[], MeasureRefusal> {
  if (isAuthority(context)) return refuse({ code: 'measure-asks-independence' });
  if (!current(file, command.measureId)) return refuse({ code: 'measure-not-found' });
  const { measureId, items } = command;
  if (new Set(items.map(({ item }) => item)).size < items.length) return refuse({ code: 'hand-over-item-twice' });
  const abroad = items.find(({ item }) => item === 'authority-abroad');
  if (abroad?.confirmed === 'yes' && !abroad.writtenReply) return refuse({ code: 'hand-over-without-reply' });
  return ok([{ type: 'HandOverRecorded', on: context.today, by: byOf(context.actor), measureId, items }]);
}

export const MEASURE_REFUSALS = {
  'measure-exists': {
    title: { nl: 'Deze maatregel staat al in het dossier.', en: 'This measure is in the dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'measure-not-found': {
    title: { nl: 'Deze maatregel loopt niet.', en: 'This measure is not running.' },
    remedy: { nl: 'Kies een maatregel uit de lijst.', en: 'Choose a measure from the list.' },
    norms: [],
  },
  'measure-days-wrong': {
    title: { nl: 'De dagen van de maatregel kloppen niet.', en: 'The days of the measure are not right.' },
    remedy: {
      nl: 'Begin en einde liggen niet na vandaag, en het einde ligt niet vóór het begin. Tot wanneer de maatregel duurt, mag wel later zijn.',
      en: 'Beginning and end do not lie after today, and the end not before the beginning. How long the measure lasts may lie later.',
    },
    norms: [],
  },
  'measure-without-order': {
    title: {
      nl: 'Er staat geen beschikking van de kinderrechter bij.',
      en: 'There is no order of the juvenile court with it.',
    },
    remedy: {
      nl: 'Vul het nummer van de beschikking in, of kies vrijwillige hulp.',
      en: 'Fill in the number of the order, or choose voluntary help.',
    },
    norms: [],
  },
  'measure-asks-independence': {
    title: {
      nl: 'Een migratiedienst legt geen maatregel van kinderbescherming of overdracht daarvan vast.',
      en: 'A migration authority does not record a measure of child protection or its hand-over.',
    },
    remedy: {
      nl: 'Vraag de gecertificeerde instelling, Nidos of de Raad voor de Kinderbescherming.',
      en: 'Ask the certified youth agency, Nidos or the Child Care and Protection Board.',
    },
    norms: ['coop-rolvastheid'],
  },
  'hand-over-without-reply': {
    title: {
      nl: 'Het antwoord van de instantie in het andere land is niet op papier.',
      en: 'The answer of the authority in the other country is not in writing.',
    },
    remedy: {
      nl: 'Vul dag en kenmerk van het schriftelijke antwoord in, of zeg dat het er nog niet is.',
      en: 'Fill in day and reference of the written answer, or say that it is not there yet.',
    },
    norms: ['coop-overdracht'],
  },
  'hand-over-item-twice': {
    title: { nl: 'Een punt staat er twee keer.', en: 'A point stands there twice.' },
    remedy: { nl: 'Vul elk punt één keer in.', en: 'Fill in each point once.' },
    norms: [],
  },
} as const satisfies Record<MeasureRefusal['code'], RefusalWords>;
