// One row of the AVG table: which data one giver may let one receiver have, for what, why and how much. The rows *are* the access
// rule: what no row allows is refused. Not here: the rows themselves (jurisdictions) and asking them (permit.ts, reader.ts).
import { z } from 'zod';
import { OrganisationId, PURPOSES, RoleId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { DATA_CATEGORY_IDS, type DataCategory, FIREWALL_CLASSES } from './data-categories.ts';

/** `full`: as recorded. `extract`: without the fields that go beyond what the purpose needs. `yes-no`: only that it is there. */
export const MINIMISATIONS = ['full', 'extract', 'yes-no'] as const;
export type Minimisation = (typeof MINIMISATIONS)[number];

/** What must be so in this dossier before the row holds. */
export const CONDITIONS = ['departure-planned', 'transfer-planned', 'danger'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The five processes of the Handelingsprotocol, or none in particular. */
export const PROCESSES = [
  'any',
  'authority-and-contact',
  'protection-measure',
  'chavez',
  'dublin',
  'juvenile-justice',
] as const;

const Said = z.object({ nl: Paragraph, en: Paragraph });

export const SharingRow = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9/-]{2,119}$/),
  category: z.enum(DATA_CATEGORY_IDS as [DataCategory, ...DataCategory[]]),
  subject: z.enum(['child', 'parent', 'family']),
  /** Whose data: an organisation, `self` what the receiver wrote itself, or `any`. */
  giver: z.union([z.literal('any'), z.literal('self'), OrganisationId]),
  receiver: OrganisationId,
  roles: z.array(RoleId).min(1).describe('Functies bij de ontvanger.'),
  purpose: z.enum(PURPOSES),
  process: z.enum(PROCESSES),
  /** Articles in words, as far as they are known; what a lawyer still has to check says so. */
  ground: z.array(Line).min(1).max(8),
  necessity: Said,
  minimisation: z.enum(MINIMISATIONS),
  condition: z.enum(CONDITIONS).optional(),
  /** Whom to inform, when and how. */
  informs: Said,
  onwardUse: z.enum(['no', 'same-purpose']),
  /** Years that the receiver keeps it; null where no period is known: keep, and say so. */
  retentionYears: z.number().int().min(0).max(120).nullable(),
  firewall: z.enum(FIREWALL_CLASSES),
  validFrom: Day,
  validTo: Day.optional(),
  /** Persons or bodies; empty for a first row that nobody approved yet, which the page says. */
  approvedBy: z.array(Line).max(4),
});
export type SharingRow = z.infer<typeof SharingRow>;
