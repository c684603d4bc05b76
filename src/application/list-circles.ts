// For whom one row of a list is made: people of one organisation who see exactly the same of this dossier. Two purposes of one
// organisation share a row only where the table gives both the same, and two parents only where nothing is kept from one of them.
import { createHash } from 'node:crypto';
import type { Actor } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { accessRowsOf } from '../domain/dossier/involvements.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { DataCategory } from '../domain/sharing/data-categories.ts';
import { hiddenFrom } from '../domain/sharing/kept-apart.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { type Office, todayOf } from './office.ts';
import { releasedFor } from './sight.ts';

type Table = Pick<Office, 'jurisdiction' | 'sharing' | 'now'>;

export type Circle = {
  /** Somebody of the circle, as whom the row is made. */
  readonly actor: Actor;
  /** Null: everybody of the organisation in these capacities. */
  readonly persons: readonly string[] | null;
  /** Roles and purposes, as `guardian@protection`. */
  readonly capacities: readonly string[];
  /** A print of what the table said to them when the row was made. */
  readonly rules: string;
};

/** Nobody in particular: what one person alone may see is in no list. */
const ANYBODY = 'list' as PersonId;

export const circlesOf = (table: Table, organisation: string, file: OpenFile): readonly Circle[] => {
  const circles = new Map<string, Circle>();
  for (const actor of actorsOf(table, organisation)) {
    const rules = rulesPrint(table, actor);
    if (rules === NO_RULES) continue;
    for (const { persons, as } of personsFor(file, actor, table.jurisdiction)) {
      const released = [...releasedFor(as, file)].join();
      const key = JSON.stringify([rules, released, persons]);
      const capacities = [...(circles.get(key)?.capacities ?? []), `${actor.role}@${actor.purpose}`].sort();
      circles.set(key, { actor: circles.get(key)?.actor ?? as, persons, capacities, rules });
    }
  }
  return [...circles.values()];
};

const actorsOf = ({ jurisdiction: { roles } }: Table, organisation: string): readonly Actor[] =>
  roles
    .filter((role) => role.organisation === organisation)
    .flatMap(({ id: role, purposes, organisation: of }) =>
      purposes.map((purpose) => ({ person: ANYBODY, name: ANYBODY, organisation: of, role, purpose })),
    );

/** The rows that give this capacity data of this kind, whatever else they ask for. */
export const rowsNaming = (
  { sharing }: Pick<Table, 'sharing'>,
  { organisation, role, purpose }: Actor,
  category: DataCategory,
): readonly string[] =>
  sharing
    .filter((row) => row.receiver === organisation && row.purpose === purpose && row.roles.includes(role))
    .flatMap((row) => (row.category === category ? [row.id] : []));

/** A print of what the table says to this capacity today: the same print, the same sight. */
export const rulesPrint = (
  table: Table,
  { organisation, role, purpose }: Pick<Actor, 'organisation' | 'role' | 'purpose'>,
) =>
  printOf(
    rowsInForce(table)
      .filter((row) => row.receiver === organisation && row.purpose === purpose && row.roles.includes(role))
      .map(({ category, giver, condition = '', minimisation }) => [category, giver, condition, minimisation].join(' '))
      .sort(),
  );

const printOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n'), 'utf8').digest('base64url').slice(0, 16);
const NO_RULES = printOf([]);

const rowsInForce = (table: Table): readonly SharingRow[] => {
  const today = todayOf(table);
  return table.sharing.filter(({ validFrom, validTo = today }) => validFrom <= today && today <= validTo);
};

type Persons = { readonly persons: Circle['persons']; readonly as: Actor };

/** Who of the organisation is on it. From whom something is kept because of a conflict in the family has a row alone. */
const personsFor = (file: OpenFile, actor: Actor, jurisdiction: Jurisdiction): readonly Persons[] => {
  const rows = accessRowsOf(file).filter((row) => row.organisation === actor.organisation);
  if (rows.some(({ person }) => person === undefined)) return [{ persons: null, as: actor }];
  const persons = [...new Set(rows.flatMap((row) => row.person ?? []))].map((person) => person as PersonId);
  const [alone, together] = parted(
    persons,
    (person) => hiddenFrom(file, { ...actor, person }, jurisdiction).length > 0,
  );
  // Of lawyers nobody in particular reads little: the row is made as one of them reads it.
  const asOneOf = ([person]: readonly PersonId[]): Actor =>
    person && hiddenFrom(file, actor, jurisdiction).length > 0 ? { ...actor, person } : actor;
  return [
    ...(together.length > 0 ? [{ persons: together, as: asOneOf(together) }] : []),
    ...alone.map((person) => ({ persons: [person], as: { ...actor, person } })),
  ];
};

const parted = <Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];
