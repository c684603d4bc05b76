// What people read about rights over data in one dossier: what was asked and answered, what was put right, what may not be used,
// what is kept how long. And the list of the data-protection officer, which holds the request and nothing of the dossier.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import { RETENTION_STARTS } from '../domain/basics/retention.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { BARRIERS } from '../domain/dossier/rights/barriers.ts';
import { ANSWERS, ASKERS, DATA_REQUEST_KINDS } from '../domain/dossier/rights/data-request-record.ts';
import { DESTRUCTION_GROUNDS, SELECTIONS } from '../domain/dossier/rights/destruction-record.ts';
import { RESTRICTION_GROUNDS } from '../domain/dossier/rights/restriction-record.ts';

const Words = z.object({ nl: z.string(), en: z.string() });
/** Who did something: by function and organisation, never by name. */
const ByFunction = z.object({ role: z.string(), organisation: z.string() });

export const RequestView = z.object({
  requestId: z.string(),
  kind: z.enum(DATA_REQUEST_KINDS),
  subject: z.enum(['child', 'parent']),
  askedBy: z.enum(ASKERS),
  askedOn: Day,
  what: z.string(),
  aboutVersion: z.number().int().optional(),
  dueOn: z.string().nullable(),
  extended: z.boolean(),
  answer: z
    .object({ outcome: z.enum(ANSWERS), reasons: z.string(), on: Day, by: ByFunction, remediesTold: z.boolean() })
    .nullable(),
});

/** Who received it before, and when it was told of what changed. */
const RecipientView = z.object({ organisation: z.string(), toldOn: Day.nullable() });

export const RectificationView = z.object({
  rectificationId: z.string(),
  version: z.number().int(),
  title: Words,
  how: z.enum(['corrected', 'supplemented']),
  wrong: z.string(),
  holds: z.string(),
  askedBy: z.string(),
  on: Day,
  by: ByFunction,
  recipients: z.array(RecipientView),
});

export const RestrictionView = z.object({
  restrictionId: z.string(),
  versions: z.array(z.number().int()),
  ground: z.enum(RESTRICTION_GROUNDS).nullable(),
  reason: z.string(),
  on: Day,
  by: ByFunction,
  liftedOn: Day.nullable(),
  recipients: z.array(RecipientView),
});

export const HoldView = z.object({
  holdId: z.string(),
  reason: z.string(),
  until: Day.nullable(),
  on: Day,
  by: ByFunction,
  stands: z.boolean(),
});

export const RetentionView = z.object({
  category: z.string(),
  name: Words,
  years: z.number().int().nullable(),
  from: z.enum(RETENTION_STARTS),
  ground: Words,
  archiveAfterYears: z.number().int().nullable(),
  until: Day.nullable().optional(),
});

export const EntryView = z.object({ version: z.number().int(), title: Words, on: Day, by: ByFunction });

export const DataRightsView = z.object({
  dossierId: z.string(),
  version: z.number().int(),
  mayGive: z.array(z.string()),
  mayTakeOut: z.boolean().describe('Of u het overzicht van alle gegevens kunt meenemen.'),
  requests: z.array(RequestView),
  rectifications: z.array(RectificationView),
  restrictions: z.array(RestrictionView),
  holds: z.array(HoldView),
  destruction: z.object({ proposedOn: Day, ground: z.enum(DESTRUCTION_GROUNDS) }).nullable(),
  retention: z.array(RetentionView),
  entries: z.array(EntryView).describe('Wat u kunt noemen als u iets wilt laten rechtzetten.'),
  recipients: z
    .array(z.object({ organisation: z.string(), firstOn: Day, lastOn: Day, times: z.number().int() }))
    .describe('Welke organisaties dit dossier lazen, volgens het logboek.'),
});
export type DataRightsView = Shown<z.infer<typeof DataRightsView>>;

export const RightsListItem = z.object({
  dossierId: z.string(),
  reference: z.string(),
  kind: z.enum(['request', 'restriction', 'hold', 'destruction', 'retention', 'archive']),
  itemId: z.string(),
  dueOn: z.string().nullable(),
  request: RequestView.pick({
    kind: true,
    subject: true,
    askedBy: true,
    askedOn: true,
    what: true,
    aboutVersion: true,
    extended: true,
  }).optional(),
  restriction: z
    .object({ ground: z.enum(RESTRICTION_GROUNDS), reason: z.string(), on: Day, by: ByFunction })
    .optional(),
  hold: z.object({ reason: z.string(), on: Day, by: ByFunction }).optional(),
  destruction: z
    .object({
      ground: z.enum(DESTRUCTION_GROUNDS),
      selection: z.enum(SELECTIONS),
      reasons: z.string(),
      proposedOn: Day,
      by: ByFunction,
    })
    .optional(),
});
export type RightsListItem = Shown<z.infer<typeof RightsListItem>>;

export const CertificateView = z.object({
  certificateId: z.string(),
  streamPrint: z.string(),
  destroyedAt: z.string(),
  content: z.record(z.string(), z.unknown()),
  signature: z.string().nullable(),
  signedBy: z.string().nullable(),
});
export type CertificateView = Shown<z.infer<typeof CertificateView>>;

export const Barrier = z.enum(BARRIERS);
