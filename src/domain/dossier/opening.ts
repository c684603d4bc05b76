// Opening a dossier: any child within the jurisdiction, whatever the status, nationality or papers.
// Not here: the family (domain/family) and corrections of what is written here (identity.ts).
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { FamilyId } from '../basics/ids.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { Bringing, type BringingRefusal, openedWith } from './bringing-in.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { Involvement } from './involvements.ts';

export const PLACES = ['border', 'transit-zone', 'at-sea', 'territory', 'left-behind', 'born-here'] as const;
export const COMPANIONS = ['parents', 'mother', 'father', 'other-carer', 'relative', 'alone', 'unknown'] as const;
export const NATIONALITY_STANDINGS = [
  'established',
  'claimed',
  'unknown',
  'at-risk-of-statelessness',
  'stateless',
] as const;

/** The child as known at first contact. Whoever claims to be a child is treated as one, at once. */
export const Child = z.object({
  name: Line,
  calledName: Line.optional(),
  birthDate: Day.optional().describe(
    'Date of birth as claimed or documented; the youngest plausible one where in doubt.',
  ),
  ageDisputed: z.boolean().default(false),
  sexAsSaid: z.enum(['girl', 'boy', 'other', 'not-said']).default('not-said'),
  nationality: Line.optional(),
  nationalityStanding: z.enum(NATIONALITY_STANDINGS).default('unknown'),
  isNationalOfHost: z.boolean().optional(),
  languages: z.array(Line).min(1).max(8).describe('Languages the child speaks, best one first.'),
  bornHere: z.boolean().optional(),
  arrivedOn: Day.optional(),
  accompaniedBy: z.enum(COMPANIONS).default('unknown'),
});
export type Child = z.infer<typeof Child>;

export const OpenDossier = z.object({
  type: z.literal('OpenDossier'),
  child: Child,
  place: z.enum(PLACES),
  reason: Paragraph,
  familyId: FamilyId.optional(),
  ...Bringing.shape,
});
export type OpenDossier = z.infer<typeof OpenDossier>;

export const DossierOpened = Given.extend({
  type: z.literal('DossierOpened'),
  reference: Line.optional(),
  child: Child,
  place: z.enum(PLACES),
  reason: Paragraph,
  familyId: FamilyId.optional(),
  involved: z.array(OrganisationId),
  /** Absent in events from before there were persons and days. */
  involvements: z.array(Involvement).optional(),
});
export type DossierOpened = z.infer<typeof DossierOpened>;

export type OpeningRefusal =
  | { readonly code: 'dossier-exists' | 'birth-in-the-future' | 'arrival-in-the-future' }
  | BringingRefusal;

/** Refuses: `dossier-exists` (by the caller), a birth or arrival in the future, and others brought in without what that asks. Norm: no status is a condition. */
export function openDossier(command: OpenDossier, context: Context): Result<DossierOpened[], OpeningRefusal> {
  const { today, actor, reference } = context;
  const { child } = command;
  if (child.birthDate && child.birthDate > today) return refuse({ code: 'birth-in-the-future' });
  if (child.arrivedOn && child.arrivedOn > today) return refuse({ code: 'arrival-in-the-future' });
  const { type: _, ground: __, named: ___, ...content } = command;
  const along = openedWith(command, context);
  if (!along.ok) return along;
  const opened = { type: 'DossierOpened', on: today, by: byOf(actor), ...content, ...along.value } as const;
  return ok([reference === undefined ? opened : { ...opened, reference }]);
}

export const OPENING_REFUSALS = {
  'dossier-exists': {
    title: { nl: 'Dit dossier bestaat al.', en: 'This dossier exists already.' },
    remedy: { nl: 'Open het bestaande dossier.', en: 'Open the existing dossier.' },
    norms: [],
  },
  'birth-in-the-future': {
    title: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth lies in the future.' },
    remedy: { nl: 'Verbeter de geboortedatum of laat haar leeg.', en: 'Correct the date of birth or leave it empty.' },
    norms: [],
  },
  'arrival-in-the-future': {
    title: { nl: 'De dag van aankomst ligt in de toekomst.', en: 'The day of arrival lies in the future.' },
    remedy: {
      nl: 'Verbeter de dag van aankomst of laat die leeg.',
      en: 'Correct the day of arrival or leave it empty.',
    },
    norms: [],
  },
} as const satisfies Record<Exclude<OpeningRefusal['code'], BringingRefusal['code']>, RefusalWords>;
