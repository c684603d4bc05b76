// The people who stand beside the child: guardian, lawyer, support person. Conflicts of interest are excluded by name.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { PersonId } from '../basics/ids.ts';
import { isMigrationAuthority, organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const PROTECTOR_KINDS = ['guardian', 'temporary-guardian', 'lawyer', 'support-person'] as const;
const GUARDIANS: readonly string[] = ['guardian', 'temporary-guardian'];

const Protector = z.object({
  protectorId: z.uuid(),
  kind: z.enum(PROTECTOR_KINDS),
  name: Line,
  organisation: Line,
  appointedOn: Day,
  conflictOfInterestExcluded: z.boolean().describe('Somebody checked that this person serves nobody else’s interest.'),
  training: Line.optional().describe('Training about children in migration, and when it was followed.'),
  independentOf: Line.optional().describe('From whom this person is independent, and how that was checked.'),
  criminalRecordChecked: z.boolean().optional(),
  freeOfCharge: z.boolean().optional().describe('Costs the child and the family nothing.'),
  experiencedWithChildren: z.boolean().optional(),
  account: z
    .object({ organisation: OrganisationId, person: PersonId })
    .optional()
    .describe('Onder welke organisatie en naam deze persoon hier werkt: daarmee komt hij of zij dit dossier in.'),
});
export type Protector = z.infer<typeof Protector>;

export const AppointProtector = Protector.extend({ type: z.literal('AppointProtector') });
export type AppointProtector = z.infer<typeof AppointProtector>;
export const ProtectorAppointed = Given.extend({ type: z.literal('ProtectorAppointed'), ...Protector.shape });
export type ProtectorAppointed = z.infer<typeof ProtectorAppointed>;
/** A protector who stands, or stood, beside the child. */
export type ProtectorHeld = ProtectorAppointed & { readonly endedOn?: Day };

export const END_CAUSES = [
  'taken-over',
  'conflict-of-interest',
  'inadequate',
  'child-asks',
  'stopped',
  'other',
] as const;
const Ending = z.object({
  protectorId: z.uuid(),
  endedOn: Day,
  cause: z.enum(END_CAUSES).optional(),
  reason: Paragraph,
});
export const EndProtection = Ending.extend({ type: z.literal('EndProtection') });
export type EndProtection = z.infer<typeof EndProtection>;
export const ProtectionEnded = Given.extend({ type: z.literal('ProtectionEnded'), ...Ending.shape });
export type ProtectionEnded = z.infer<typeof ProtectionEnded>;

/** One goes and another comes on the same day, so that the child is never without. */
export const ReplaceProtector = Ending.omit({ endedOn: true }).extend({
  type: z.literal('ReplaceProtector'),
  next: Protector,
});
export type ReplaceProtector = z.infer<typeof ReplaceProtector>;

export type ProtectorRefusal = {
  readonly code:
    | 'protector-in-the-future'
    | 'protector-exists'
    | 'protector-not-found'
    | 'conflict-of-interest-open'
    | 'criminal-record-open'
    | 'replaced-by-another-kind'
    | 'protection-end-not-between'
    | 'protector-asks-independence'
    | 'protector-of-other-organisation';
};

const isAuthority = ({ actor, jurisdiction }: Context): boolean =>
  isMigrationAuthority(jurisdiction, actor.organisation);

/** Whoever is let in as guardian or lawyer works where guardians or lawyers work: this door opens to nobody else. */
function fitsAccount({ account, kind }: Protector, { jurisdiction }: Context): boolean {
  if (account === undefined) return true;
  const works = organisationOf(jurisdiction, account.organisation)?.kind;
  if (GUARDIANS.includes(kind)) return works === 'guardianship' || works === 'child-protection';
  return works === 'legal-aid';
}

/** Refuses: `protector-of-other-organisation`, `protector-asks-independence`: a lawyer may be registered by anybody, a guardian not; what JGC 3/22 para. 36 excludes. */
export function appointProtector(
  command: AppointProtector,
  file: { readonly protectors: readonly ProtectorHeld[] },
  context: Context,
): Result<ProtectorAppointed[], ProtectorRefusal> {
  const { today, actor } = context;
  if (file.protectors.some(({ protectorId }) => protectorId === command.protectorId))
    return refuse({ code: 'protector-exists' });
  if (isAuthority(context) && GUARDIANS.includes(command.kind)) return refuse({ code: 'protector-asks-independence' });
  if (command.appointedOn > today) return refuse({ code: 'protector-in-the-future' });
  if (!command.conflictOfInterestExcluded) return refuse({ code: 'conflict-of-interest-open' });
  if (command.criminalRecordChecked === false) return refuse({ code: 'criminal-record-open' });
  if (!fitsAccount(command, context)) return refuse({ code: 'protector-of-other-organisation' });
  const { type: _, ...protector } = command;
  return ok([{ type: 'ProtectorAppointed', on: today, by: byOf(actor), ...protector }]);
}

/** Refuses: `protector-asks-independence`, `protector-not-found` (nobody with this id stands here now), `protection-end-not-between`. */
export function endProtection(
  command: EndProtection,
  file: { readonly protectors: readonly ProtectorHeld[] },
  context: Context,
): Result<ProtectionEnded[], ProtectorRefusal> {
  const { today, actor } = context;
  if (isAuthority(context)) return refuse({ code: 'protector-asks-independence' });
  const { protectorId, endedOn } = command;
  const current = file.protectors.find((each) => each.protectorId === protectorId && !each.endedOn);
  if (!current) return refuse({ code: 'protector-not-found' });
  if (endedOn > today || endedOn < current.appointedOn) return refuse({ code: 'protection-end-not-between' });
  const { type: _, ...ending } = command;
  return ok([{ type: 'ProtectionEnded', on: today, by: byOf(actor), ...ending }]);
}

/** A temporary guardian makes place for a guardian; otherwise somebody of the same kind takes over. */
const mayFollow = (before: ProtectorHeld | undefined, next: Protector): boolean =>
  before === undefined ||
  before.kind === next.kind ||
  (GUARDIANS.includes(before.kind) && GUARDIANS.includes(next.kind));

/** Refuses: what ending or appointing would be refused for, and a lawyer in the place of a guardian. Norm: APR 23(10). */
export function replaceProtector(
  command: ReplaceProtector,
  file: { readonly protectors: readonly ProtectorHeld[] },
  context: Context,
): Result<(ProtectionEnded | ProtectorAppointed)[], ProtectorRefusal> {
  const { next, type: _, ...ending } = command;
  const ended = endProtection({ type: 'EndProtection', endedOn: next.appointedOn, ...ending }, file, context);
  if (!ended.ok) return ended;
  const appointed = appointProtector({ type: 'AppointProtector', ...next }, file, context);
  if (!appointed.ok) return appointed;
  const before = file.protectors.find(({ protectorId }) => protectorId === command.protectorId);
  if (!mayFollow(before, next)) return refuse({ code: 'replaced-by-another-kind' });
  return ok([...ended.value, ...appointed.value]);
}

export const PROTECTOR_REFUSALS = {
  'protector-exists': {
    title: { nl: 'Deze beschermer staat al in het dossier.', en: 'This protector is in the dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'protector-in-the-future': {
    title: { nl: 'De dag van aanwijzing ligt in de toekomst.', en: 'The day of appointment lies in the future.' },
    remedy: { nl: 'Vul de dag in waarop deze persoon begon.', en: 'Fill in the day this person began.' },
    norms: [],
  },
  'protector-not-found': {
    title: { nl: 'Deze beschermer staat het kind nu niet bij.', en: 'This protector does not assist the child now.' },
    remedy: { nl: 'Kies een beschermer uit de lijst.', en: 'Choose a protector from the list.' },
    norms: [],
  },
  'protection-end-not-between': {
    title: {
      nl: 'De einddag ligt in de toekomst of vóór de dag van aanwijzing.',
      en: 'The last day lies in the future or before the day of appointment.',
    },
    remedy: {
      nl: 'Vul de dag in waarop deze persoon stopte.',
      en: 'Fill in the day this person stopped.',
    },
    norms: [],
  },
  'protector-asks-independence': {
    title: {
      nl: 'Een migratiedienst wijst geen voogd aan en stuurt geen beschermer weg.',
      en: 'A migration authority does not appoint a guardian or send a protector away.',
    },
    remedy: {
      nl: 'Vraag de Raad voor de Kinderbescherming of Nidos om dit vast te leggen.',
      en: 'Ask child protection or the guardianship organisation to record this.',
    },
    norms: ['crc-20'],
  },
  'protector-of-other-organisation': {
    title: {
      nl: 'Deze organisatie past niet bij deze rol.',
      en: 'This organisation does not go with this role.',
    },
    remedy: {
      nl: 'Een voogd werkt bij Nidos of de jeugdbescherming, een advocaat of steunpersoon bij de rechtshulp.',
      en: 'A guardian works with guardianship or child protection, a lawyer or support person with legal aid.',
    },
    norms: [],
  },
  'criminal-record-open': {
    title: {
      nl: 'Het is niet nagegaan of deze persoon met kinderen mag werken.',
      en: 'It has not been checked whether this person may work with children.',
    },
    remedy: {
      nl: 'Vraag eerst een verklaring omtrent gedrag, of wijs iemand anders aan.',
      en: 'First ask for a certificate of conduct, or appoint somebody else.',
    },
    norms: ['apr-23'],
  },
  'replaced-by-another-kind': {
    title: {
      nl: 'De nieuwe persoon heeft een andere rol dan wie stopt.',
      en: 'The new person has another role than the one who stops.',
    },
    remedy: {
      nl: 'Kies dezelfde rol: een voogd voor een voogd, een advocaat voor een advocaat.',
      en: 'Choose the same role: a guardian for a guardian, a lawyer for a lawyer.',
    },
    norms: [],
  },
  'conflict-of-interest-open': {
    title: {
      nl: 'Het is niet nagegaan of deze persoon ook een ander belang dient.',
      en: 'It has not been checked whether this person serves another interest too.',
    },
    remedy: {
      nl: 'Ga na of er een tegenstrijdig belang is, en wijs anders iemand anders aan.',
      en: 'Check for a conflict of interest, or appoint somebody else.',
    },
    norms: [],
  },
} as const satisfies Record<ProtectorRefusal['code'], RefusalWords>;
