// A family bundles the dossiers of its children and replaces none: who belongs, who has authority over and contact with
// which child. What concerns one child only stands in that child's dossier.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { DossierId } from '../basics/ids.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { Bringing, BroughtIn, broughtIn, openedWith } from '../dossier/bringing-in.ts';
import { type Context, Given } from '../dossier/context.ts';
import {
  EndInvolvement,
  endInvolvement,
  InvolvementEnded,
  type InvolvementRefusal,
  InvolvePerson,
  involvePerson,
  PersonInvolved,
} from '../dossier/involvement.ts';
import { endedOn, Involvement, wholeOrganisations } from '../dossier/involvements.ts';

export const RELATIONS = ['mother', 'father', 'brother', 'sister', 'grandparent', 'other-carer', 'other'] as const;
export const WHEREABOUTS = ['with-child', 'in-country', 'abroad', 'missing', 'deceased', 'unknown'] as const;
export const AUTHORITIES = ['sole', 'joint', 'guardian', 'none', 'disputed', 'unknown'] as const;
export const CONTACTS = ['daily', 'regular', 'sometimes', 'none', 'forbidden-by-court', 'unknown'] as const;

const Opening = z.object({ name: Line, ...Bringing.shape });
const Member = z.object({
  memberId: z.uuid(),
  name: Line,
  relation: z.enum(RELATIONS).describe('What this person is to the children.'),
  birthDate: Day.optional(),
  whereabouts: z.enum(WHEREABOUTS),
  dossierId: DossierId.optional().describe(
    'Het eigen dossier van een broer of zus: dan geldt alles wat hier staat als iets van dat kind, en gaat het mee als dat wordt vernietigd.',
  ),
  situation: Paragraph.optional().describe('Residence, procedure, health: only what matters for the children.'),
});
const Bond = z.object({
  memberId: z.uuid(),
  dossierId: DossierId,
  authority: z.enum(AUTHORITIES),
  contact: z.enum(CONTACTS),
  childWantsContact: z.enum(['yes', 'no', 'unknown']),
  source: Line,
});

export const OpenFamily = Opening.extend({ type: z.literal('OpenFamily') });
export const AddFamilyMember = Member.extend({ type: z.literal('AddFamilyMember') });
export const RecordBond = Bond.extend({ type: z.literal('RecordBond') });
export const InvolveInFamily = BroughtIn.extend({ type: z.literal('InvolveInFamily'), reason: Paragraph });
export const FAMILY_COMMANDS = [
  OpenFamily,
  AddFamilyMember,
  RecordBond,
  InvolveInFamily,
  InvolvePerson,
  EndInvolvement,
] as const;
export const FamilyCommand = z.discriminatedUnion('type', FAMILY_COMMANDS);
export type FamilyCommand = z.infer<typeof FamilyCommand>;
export const FAMILY_COMMAND_TYPES: readonly FamilyCommand['type'][] = FAMILY_COMMANDS.map(
  ({ shape }) => shape.type.value,
);

/** Absent in events from before there were persons and days. */
const Rows = z.array(Involvement).optional();
const FamilyOpened = Given.extend({
  type: z.literal('FamilyOpened'),
  name: Line,
  involved: z.array(OrganisationId),
  involvements: Rows,
});
const FamilyMemberAdded = Given.extend({ type: z.literal('FamilyMemberAdded'), ...Member.shape });
const BondRecorded = Given.extend({ type: z.literal('BondRecorded'), ...Bond.shape });
const OrganisationInvolvedInFamily = Given.extend({
  type: z.literal('OrganisationInvolvedInFamily'),
  organisation: OrganisationId,
  reason: Paragraph,
  involvements: Rows,
});
export const FamilyEvent = z.discriminatedUnion('type', [
  FamilyOpened,
  FamilyMemberAdded,
  BondRecorded,
  OrganisationInvolvedInFamily,
  PersonInvolved,
  InvolvementEnded,
]);
export type FamilyEvent = z.infer<typeof FamilyEvent>;

export type OpenFamilyFile = {
  readonly name: string;
  readonly openedOn: Day;
  readonly involved: readonly OrganisationId[];
  readonly involvements: readonly Involvement[];
  readonly members: readonly z.infer<typeof Member>[];
  readonly bonds: readonly z.infer<typeof Bond>[];
};
export type Family = { readonly state: 'absent' } | { readonly state: 'open'; readonly file: OpenFamilyFile };
export const NO_FAMILY: Family = { state: 'absent' };

export type FamilyRefusal =
  | InvolvementRefusal
  | {
      readonly code:
        | 'no-family'
        | 'family-exists'
        | 'member-exists'
        | 'member-not-found'
        | 'member-birth-in-the-future'
        | 'family-organisation-already-involved';
    };
type Decided = Result<readonly FamilyEvent[], FamilyRefusal>;

/** The events that this command brings about, or why not. */
export function decideFamily(command: FamilyCommand, family: Family, context: Context): Decided {
  if (command.type !== 'OpenFamily')
    return family.state === 'absent' ? refuse({ code: 'no-family' }) : decideOpen(command, family.file, context);
  if (family.state === 'open') return refuse({ code: 'family-exists' });
  const { actor, today } = context;
  const along = openedWith(command, context);
  if (!along.ok) return along;
  return ok([{ type: 'FamilyOpened', on: today, by: byOf(actor), name: command.name, ...along.value }]);
}

function decideOpen(
  command: Exclude<FamilyCommand, { type: 'OpenFamily' }>,
  file: OpenFamilyFile,
  context: Context,
): Decided {
  const given = { on: context.today, by: byOf(context.actor) };
  const knows = (memberId: string) => file.members.some((member) => member.memberId === memberId);
  switch (command.type) {
    case 'AddFamilyMember': {
      if (knows(command.memberId)) return refuse({ code: 'member-exists' });
      if (command.birthDate && command.birthDate > context.today) return refuse({ code: 'member-birth-in-the-future' });
      return ok([{ ...command, ...given, type: 'FamilyMemberAdded' }]);
    }
    case 'RecordBond':
      if (!knows(command.memberId)) return refuse({ code: 'member-not-found' });
      return ok([{ ...command, ...given, type: 'BondRecorded' }]);
    case 'InvolveInFamily': {
      const { organisation, reason } = command;
      const rows = broughtIn(command, context);
      if (!rows.ok) return rows;
      if (file.involved.includes(organisation)) return refuse({ code: 'family-organisation-already-involved' });
      const involvements = rows.value;
      return ok([{ type: 'OrganisationInvolvedInFamily', ...given, organisation, reason, involvements }]);
    }
    case 'InvolvePerson':
      return involvePerson(command, file, context);
    case 'EndInvolvement':
      return endInvolvement(command, file, context);
  }
}

/** The family after one more event. */
export function evolveFamily(family: Family, event: FamilyEvent): Family {
  if (family.state === 'absent') {
    if (event.type !== 'FamilyOpened') return family;
    const { name, on, involved, involvements = wholeOrganisations(involved, on) } = event;
    return { state: 'open', file: { name, openedOn: on, involved, involvements, members: [], bonds: [] } };
  }
  const { file } = family;
  switch (event.type) {
    case 'FamilyOpened':
      return family;
    case 'FamilyMemberAdded': {
      const { type: _, on: __, by: ___, ...member } = event;
      return { state: 'open', file: { ...file, members: [...file.members, member] } };
    }
    case 'BondRecorded': {
      const { type: _, on: __, by: ___, ...bond } = event;
      const others = file.bonds.filter(
        ({ memberId, dossierId }) => memberId !== bond.memberId || dossierId !== bond.dossierId,
      );
      return { state: 'open', file: { ...file, bonds: [...others, bond] } };
    }
    case 'OrganisationInvolvedInFamily': {
      const { organisation, on, involvements: rows = wholeOrganisations([organisation], on) } = event;
      const involvements = [...file.involvements, ...rows];
      // Whoever may not see that an organisation helps this family can bring it along a second time.
      const involved = [...new Set([...file.involved, organisation])];
      return { state: 'open', file: { ...file, involved, involvements } };
    }
    case 'PersonInvolved':
      return { state: 'open', file: { ...file, involvements: [...file.involvements, event.involvement] } };
    case 'InvolvementEnded':
      return { state: 'open', file: { ...file, ...afterEnding(file, event) } };
  }
}

const afterEnding = (
  { involved, involvements }: OpenFamilyFile,
  { organisation, person, endsOn }: InvolvementEnded,
): Pick<OpenFamilyFile, 'involved' | 'involvements'> => ({
  involved: person === undefined ? involved.filter((each) => each !== organisation) : involved,
  involvements: endedOn(involvements, { organisation, person }, endsOn),
});

export const foldFamily = (events: readonly FamilyEvent[]): Family => events.reduce(evolveFamily, NO_FAMILY);
