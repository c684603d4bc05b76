// A parent or carer from whom this child is protected: violence, a separation, or because the child asks. From then on that parent
// sees nothing of places, people and words, on any door. What is kept from whom: domain/sharing/kept-apart.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { PersonId } from '../basics/ids.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const CONFLICT_KINDS = ['violence', 'separated', 'child-asks'] as const;

const Conflict = z.object({
  conflictId: z.uuid(),
  name: Line.describe('Voor wie dit kind wordt afgeschermd.'),
  memberId: z.uuid().optional().describe('Dezelfde persoon in het gezin.'),
  person: PersonId.optional().describe(
    'Onder welke naam deze ouder hier meeleest. Leeg: dan geldt het voor elke ouder.',
  ),
  kinds: z.array(z.enum(CONFLICT_KINDS)).min(1).max(3),
  since: Day,
  saidBy: Line,
  explanation: Paragraph,
});
export const MarkFamilyConflict = Conflict.extend({ type: z.literal('MarkFamilyConflict') });
export type MarkFamilyConflict = z.infer<typeof MarkFamilyConflict>;
export const FamilyConflictMarked = Given.extend({ type: z.literal('FamilyConflictMarked'), ...Conflict.shape });
export type FamilyConflictMarked = z.infer<typeof FamilyConflictMarked>;

export const EndFamilyConflict = z.object({
  type: z.literal('EndFamilyConflict'),
  conflictId: z.uuid(),
  childWants: Paragraph.describe('Wat het kind zelf wil, en hoe het is gevraagd.'),
  reason: Paragraph,
});
export type EndFamilyConflict = z.infer<typeof EndFamilyConflict>;
export const FamilyConflictEnded = Given.extend({ ...EndFamilyConflict.shape, type: z.literal('FamilyConflictEnded') });
export type FamilyConflictEnded = z.infer<typeof FamilyConflictEnded>;

export type ConflictHeld = { readonly marked: FamilyConflictMarked; ended?: FamilyConflictEnded };

export type ConflictRefusal = {
  readonly code:
    | 'conflict-exists'
    | 'conflict-in-the-future'
    | 'family-conflict-not-found'
    | 'family-conflict-asks-independence';
};

type File = { readonly conflicts: readonly ConflictHeld[] };
const isAuthority = ({ actor, jurisdiction }: Context): boolean =>
  isMigrationAuthority(jurisdiction, actor.organisation);

/** Refuses: `conflict-exists`, `conflict-in-the-future`. Anybody who works on the dossier can mark it: the child’s side wins ties. */
export function markFamilyConflict(
  command: MarkFamilyConflict,
  { conflicts }: File,
  { today, actor }: Context,
): Result<FamilyConflictMarked[], ConflictRefusal> {
  if (conflicts.some(({ marked }) => marked.conflictId === command.conflictId))
    return refuse({ code: 'conflict-exists' });
  if (command.since > today) return refuse({ code: 'conflict-in-the-future' });
  return ok([{ ...command, type: 'FamilyConflictMarked', on: today, by: byOf(actor) }]);
}

/** Refuses: `family-conflict-not-found`, `family-conflict-asks-independence`. Norm: CRC 19. */
export function endFamilyConflict(
  command: EndFamilyConflict,
  { conflicts }: File,
  context: Context,
): Result<FamilyConflictEnded[], ConflictRefusal> {
  if (isAuthority(context)) return refuse({ code: 'family-conflict-asks-independence' });
  if (!conflicts.some(({ marked, ended }) => marked.conflictId === command.conflictId && !ended))
    return refuse({ code: 'family-conflict-not-found' });
  return ok([{ ...command, type: 'FamilyConflictEnded', on: context.today, by: byOf(context.actor) }]);
}

export const CONFLICT_REFUSALS = {
  'conflict-exists': {
    title: { nl: 'Deze afscherming staat er al.', en: 'This protection is there already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'conflict-in-the-future': {
    title: { nl: 'Deze dag ligt in de toekomst.', en: 'This day lies in the future.' },
    remedy: { nl: 'Vul in sinds wanneer het zo is.', en: 'Fill in since when it has been so.' },
    norms: [],
  },
  'family-conflict-not-found': {
    title: { nl: 'Deze afscherming geldt nu niet.', en: 'This protection does not hold now.' },
    remedy: { nl: 'Kies een afscherming die nu geldt.', en: 'Choose a protection that holds now.' },
    norms: [],
  },
  'family-conflict-asks-independence': {
    title: {
      nl: 'Een migratiedienst heft de afscherming van een kind niet op.',
      en: 'A migration authority does not lift the protection of a child.',
    },
    remedy: {
      nl: 'Vraag de voogd, de advocaat of de Raad voor de Kinderbescherming om te kijken of het veilig is.',
      en: 'Ask the guardian, the lawyer or child protection to look whether it is safe.',
    },
    norms: ['crc-19'],
  },
} as const satisfies Record<ConflictRefusal['code'], RefusalWords>;
