// Which organisations and persons work on this dossier: bringing in, naming somebody, and ending. A dossier is invisible to whoever
// is not on it. What bringing in asks: bringing-in.ts. Whom that lets in today: involvements.ts.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { PersonId } from '../basics/ids.ts';
import { isMigrationAuthority, organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { BRINGING_REFUSALS, type BringingRefusal, BroughtIn, broughtIn, capacityOf } from './bringing-in.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { CAPACITIES, INVOLVEMENT_GROUNDS, Involvement } from './involvements.ts';

export const InvolveOrganisation = BroughtIn.extend({
  type: z.literal('InvolveOrganisation'),
  reason: Paragraph.describe('Why this organisation needs this one dossier.'),
});
export type InvolveOrganisation = z.infer<typeof InvolveOrganisation>;
export const OrganisationInvolved = Given.extend({
  type: z.literal('OrganisationInvolved'),
  organisation: OrganisationId,
  reason: Paragraph,
  /** Absent in events from before there were persons and days. */
  involvements: z.array(Involvement).optional(),
});
export type OrganisationInvolved = z.infer<typeof OrganisationInvolved>;

export const InvolvePerson = z.object({
  type: z.literal('InvolvePerson'),
  organisation: OrganisationId,
  person: PersonId,
  capacity: z.enum(CAPACITIES),
  from: Day,
  until: Day.optional(),
  ground: z.enum(INVOLVEMENT_GROUNDS).optional(),
});
export type InvolvePerson = z.infer<typeof InvolvePerson>;
export const PersonInvolved = Given.extend({ type: z.literal('PersonInvolved'), involvement: Involvement });
export type PersonInvolved = z.infer<typeof PersonInvolved>;

const Ending = z.object({
  organisation: OrganisationId,
  person: PersonId.optional().describe('Leeg: de hele organisatie.'),
  endsOn: Day,
  reason: Paragraph,
});
export const EndInvolvement = Ending.extend({ type: z.literal('EndInvolvement') });
export type EndInvolvement = z.infer<typeof EndInvolvement>;
export const InvolvementEnded = Given.extend({ type: z.literal('InvolvementEnded'), ...Ending.shape });
export type InvolvementEnded = z.infer<typeof InvolvementEnded>;

export type InvolvementRefusal =
  | BringingRefusal
  | {
      readonly code:
        | 'organisation-already-involved'
        | 'organisation-not-involved'
        | 'person-already-involved'
        | 'involvement-not-yours-to-end'
        | 'involvement-last'
        | 'another-child-on-dossier';
    };

type File = { readonly involved: readonly OrganisationId[]; readonly involvements: readonly Involvement[] };

const CHILD = 'child';
/** A dossier is about one child: nobody else reads along as that child. */
function isAnotherChild(coming: readonly Involvement[], { involvements }: File, today: Day): boolean {
  const children = (rows: readonly Involvement[]): readonly string[] =>
    rows.flatMap(({ capacity, person, until }) =>
      capacity === CHILD && person !== undefined && (until === undefined || until >= today) ? [person] : [],
    );
  return children(coming).length > 0 && new Set([...children(involvements), ...children(coming)]).size > 1;
}

/** Refuses: `organisation-already-involved`, `another-child-on-dossier`, and what bringing in asks: known, a ground, by whom, and by name. Requirement D4. */
export function involveOrganisation(
  command: InvolveOrganisation,
  file: File,
  context: Context,
): Result<OrganisationInvolved[], InvolvementRefusal> {
  const { organisation, reason } = command;
  const rows = broughtIn(command, context);
  if (!rows.ok) return rows;
  const stays = ({ until }: Involvement): boolean => until === undefined || until >= context.today;
  if (file.involvements.some((row) => row.organisation === organisation && row.person === undefined && stays(row)))
    return refuse({ code: 'organisation-already-involved' });
  if (isAnotherChild(rows.value, file, context.today)) return refuse({ code: 'another-child-on-dossier' });
  const given = { on: context.today, by: byOf(context.actor) };
  return ok([{ type: 'OrganisationInvolved', ...given, organisation, reason, involvements: rows.value }]);
}

/** Refuses: `organisation-not-involved`, `person-already-involved`, `not-brought-in-by-you`, `involvement-days`, `another-child-on-dossier`. */
export function involvePerson(
  command: InvolvePerson,
  file: File,
  { today, actor, jurisdiction }: Context,
): Result<PersonInvolved[], InvolvementRefusal> {
  const { type: _, ...said } = command;
  const { organisation, person, from, until } = said;
  // Whoever comes from the children comes in as the child, whatever was typed.
  const own = capacityOf(organisation, jurisdiction);
  const involvement = own === CHILD ? { ...said, capacity: own } : said;
  if (!file.involved.includes(organisation)) return refuse({ code: 'organisation-not-involved' });
  const broughtInBy = organisationOf(jurisdiction, organisation)?.broughtInBy;
  if (broughtInBy && !broughtInBy.includes(actor.organisation)) return refuse({ code: 'not-brought-in-by-you' });
  if (until !== undefined && (until < from || until < today)) return refuse({ code: 'involvement-days' });
  const isSame = (row: Involvement): boolean => row.organisation === organisation && row.person === person;
  if (file.involvements.some((row) => isSame(row) && (row.until === undefined || row.until >= from)))
    return refuse({ code: 'person-already-involved' });
  if (isAnotherChild([involvement], file, today)) return refuse({ code: 'another-child-on-dossier' });
  return ok([{ type: 'PersonInvolved', on: today, by: byOf(actor), involvement }]);
}

/** An organisation goes itself. Child protection and guardianship end others, but a migration authority only where the child asked it in. */
function mayEnd({ organisation }: EndInvolvement, file: File, { actor, jurisdiction }: Context): boolean {
  if (organisation === actor.organisation) return true;
  const kind = organisationOf(jurisdiction, actor.organisation)?.kind;
  if (kind !== 'child-protection' && kind !== 'guardianship') return false;
  const other = organisationOf(jurisdiction, organisation)?.kind;
  if (other === 'oversight' || other === 'legal-aid') return false;
  if (!isMigrationAuthority(jurisdiction, organisation)) return true;
  return file.involvements.some((row) => row.organisation === organisation && row.ground === 'asked-by-child');
}

/** Refuses: `organisation-not-involved`, `involvement-not-yours-to-end`, `involvement-days`, `involvement-last`: somebody stays. */
export function endInvolvement(
  command: EndInvolvement,
  file: File,
  context: Context,
): Result<InvolvementEnded[], InvolvementRefusal> {
  const { organisation, person, endsOn } = command;
  const own = file.involvements.filter((row) => row.organisation === organisation);
  const ended = person === undefined ? own : own.filter((row) => row.person === person);
  if (ended.length === 0 || !file.involved.includes(organisation)) return refuse({ code: 'organisation-not-involved' });
  if (!mayEnd(command, file, context)) return refuse({ code: 'involvement-not-yours-to-end' });
  if (endsOn > context.today || ended.every(({ from }) => from > endsOn)) return refuse({ code: 'involvement-days' });
  if (person === undefined && file.involved.every((each) => each === organisation))
    return refuse({ code: 'involvement-last' });
  const { type: _, ...ending } = command;
  return ok([{ type: 'InvolvementEnded', on: context.today, by: byOf(context.actor), ...ending }]);
}

export const INVOLVEMENT_REFUSALS = {
  ...BRINGING_REFUSALS,
  'organisation-already-involved': {
    title: { nl: 'Deze organisatie werkt al aan dit dossier.', en: 'This organisation works on this dossier already.' },
    remedy: {
      nl: 'Wilt u iemand van deze organisatie toelaten? Noem dan die persoon bij wie er werken.',
      en: 'Do you want to let in somebody of this organisation? Then name that person among those who work on it.',
    },
    norms: [],
  },
  'organisation-not-involved': {
    title: {
      nl: 'Deze organisatie of persoon werkt niet aan dit dossier.',
      en: 'This organisation or person does not work on this dossier.',
    },
    remedy: {
      nl: 'Betrek eerst de organisatie, of kies wie er nu aan het dossier werkt.',
      en: 'First involve the organisation, or choose somebody who works on the dossier now.',
    },
    norms: [],
  },
  'person-already-involved': {
    title: { nl: 'Deze persoon staat al op dit dossier.', en: 'This person is on this dossier already.' },
    remedy: {
      nl: 'U hoeft niets te doen. Beëindig eerst wat er staat als de dagen anders worden.',
      en: 'There is nothing to do. First end what is there where the days change.',
    },
    norms: [],
  },
  'involvement-not-yours-to-end': {
    title: {
      nl: 'U kunt deze organisatie niet van het dossier halen.',
      en: 'You cannot take this organisation off the dossier.',
    },
    remedy: {
      nl: 'Een organisatie stopt zelf. De voogd en de Raad kunnen anderen laten stoppen, maar geen toezichthouder of rechtshulp, en een migratiedienst alleen als het kind haar vroeg.',
      en: 'An organisation stops itself. The guardian and child protection can end others, but no oversight or legal aid, and a migration authority only where the child asked it in.',
    },
    norms: ['jgc3-17'],
  },
  'another-child-on-dossier': {
    title: { nl: 'Dit dossier gaat over een ander kind.', en: 'This dossier is about another child.' },
    remedy: {
      nl: 'Een kind leest alleen het eigen dossier. Kijk of de aanmeldnaam klopt, of beëindig eerst wie er nu als kind op staat.',
      en: 'A child reads the own dossier only. See whether the sign-in name is right, or first end who is on it as the child now.',
    },
    norms: ['crc-16'],
  },
  'involvement-last': {
    title: {
      nl: 'Dan werkt er niemand meer aan het dossier van dit kind.',
      en: 'Then nobody works on the dossier of this child any more.',
    },
    remedy: {
      nl: 'Betrek eerst een organisatie die het overneemt.',
      en: 'First involve an organisation that takes over.',
    },
    norms: ['crc-20'],
  },
} as const satisfies Record<InvolvementRefusal['code'], RefusalWords>;
