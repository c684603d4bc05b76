// “May this role see this kind of data, for this purpose?” Asked with the same function as every reading of a dossier (rowFor); where
// the answer is no, in plain words what stands in the way. A no never depends on a child: only the table is asked.
import type { OrganisationId, Purpose, RoleId } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import type { Words } from '../basics/text.ts';
import { DATA_CATEGORIES, type DataCategory } from './data-categories.ts';
import { cannotPassFirewall } from './never-rows.ts';
import { rowFor } from './reader.ts';
import type { Condition, SharingRow } from './row.ts';

export type TableQuestion = {
  readonly organisation: string;
  readonly role: string;
  readonly purpose: Purpose;
  readonly category: DataCategory;
  /** Whose data: an organisation, or `any` where it does not matter. */
  readonly giver: string;
  readonly conditions: readonly Condition[];
};

export const WHY_NOT = {
  firewall: {
    nl: 'Nee, nooit: deze gegevens liggen achter de firewall. Een migratiedienst of beheerder krijgt ze voor geen enkel doel.',
    en: 'No, never: these data lie behind the firewall. A migration authority or administrator gets them for no purpose at all.',
  },
  condition: {
    nl: 'Nee, nog niet: er is een regel, maar die geldt alleen onder een voorwaarde.',
    en: 'No, not yet: there is a row, but it holds only under a condition.',
  },
  purpose: {
    nl: 'Nee, niet voor dit doel: er is alleen een regel voor een ander doel.',
    en: 'No, not for this purpose: there is only a row for another purpose.',
  },
  giver: {
    nl: 'Nee, niet van deze gever: er is alleen een regel voor gegevens van een ander.',
    en: 'No, not from this giver: there is only a row for data of another.',
  },
  none: {
    nl: 'Nee: er is geen regel. Wat geen regel noemt, mag niet.',
    en: 'No: there is no row. What no row names is not allowed.',
  },
} as const satisfies Record<string, Words>;
export type WhyNot = keyof typeof WHY_NOT;
export const WHY_NOT_CODES = Object.keys(WHY_NOT) as readonly WhyNot[];

export type TableAnswer =
  | { readonly allowed: true; readonly row: SharingRow }
  /** `near`: the row that comes closest, where there is one. */
  | { readonly allowed: false; readonly why: WhyNot; readonly near?: SharingRow };

type Table = { readonly rows: readonly SharingRow[]; readonly today: Day; readonly jurisdiction: Jurisdiction };

/** The row that allows it, or what stands in the way. */
export function answerOf(question: TableQuestion, table: Table): TableAnswer {
  const { organisation, role, purpose, category, giver, conditions } = question;
  const actor = { organisation: organisation as OrganisationId, role: role as RoleId, purpose };
  const sight = { ...table, actor: { ...actor, person: 'nobody' as never }, conditions: new Set(conditions) };
  const row = rowFor({ category, giver }, sight);
  return row ? { allowed: true, row } : { allowed: false, ...whyNot(question, table) };
}

function whyNot(question: TableQuestion, { rows, jurisdiction }: Table): { why: WhyNot; near?: SharingRow } {
  const { organisation, role, purpose, category, giver } = question;
  const behind = ['A', 'N'].includes(DATA_CATEGORIES[category].firewall);
  if (behind && (cannotPassFirewall(organisationOf(jurisdiction, organisation)) || purpose === 'administration'))
    return { why: 'firewall' };
  const mine = rows.filter(
    (row) => row.category === category && row.receiver === organisation && row.roles.some((each) => each === role),
  );
  const from = ({ giver: given }: SharingRow): boolean =>
    given === 'any' || given === giver || (given === 'self' && giver === organisation);
  const forThis = mine.filter((row) => row.purpose === purpose);
  const held = forThis.find((row) => from(row) && row.condition !== undefined);
  if (held) return { why: 'condition', near: held };
  const [other] = forThis;
  if (other) return { why: 'giver', near: other };
  const [elsewhere] = mine;
  return elsewhere ? { why: 'purpose', near: elsewhere } : { why: 'none' };
}
