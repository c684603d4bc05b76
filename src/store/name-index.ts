// Finding a dossier by the name or the day of birth of the child, without either in the database: keyed prints of the forms of each
// word. A print belongs to one circle, an organisation or one person of it: what another circle knows is not even found. Who may
// search, and what is shown of what was found, is for the use case.
import { formsOf, NAME_FORMS, type NameForm } from '../domain/basics/name-forms.ts';
import type { Tx } from './database.ts';
import { blindIndex } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

/** Under what one organisation, or these persons of it, may find a dossier. */
export type NamesOf = {
  readonly organisation: string;
  /** Null: everybody there. */
  readonly persons: readonly string[] | null;
  readonly names: readonly string[];
  /** A day, as `2015-06-01`. */
  readonly bornOn?: string;
};

/** How sure a finding is: by the weakest form that a word of the name was found by. */
export const FOUND_BY = ['born', ...NAME_FORMS] as const;
export type FoundBy = (typeof FOUND_BY)[number];
export type FoundByName = { readonly dossierId: string; readonly by: FoundBy };

type Form = { readonly form: NameForm | 'born'; readonly value: string };

const circlesOf = (organisation: string, persons: readonly string[] | null): readonly string[] =>
  persons === null ? [organisation] : persons.map((person) => `${organisation}/${person}`);

const printOf = (tx: Tx, circle: string, { form, value }: Form): Buffer =>
  blindIndex(masterKeyOf(tx), `name:${circle}:${form}`, value);

const born = (day: string | undefined): readonly Form[] =>
  day === undefined ? [] : [{ form: 'born' as const, value: day }];

/** Makes a dossier findable for these, and for nobody else. */
export const putNameIndex = async (tx: Tx, dossierId: string, names: readonly NamesOf[]): Promise<void> => {
  await tx.query('delete from name_index where dossier_id = $1', [dossierId]);
  const rows = names.flatMap(({ organisation, persons, names: each, bornOn }) => {
    const forms = [...each.flatMap(formsOf).flat(), ...born(bornOn)];
    return circlesOf(organisation, persons).flatMap((circle) =>
      forms.map((form) => ({ organisation, form: form.form, print: printOf(tx, circle, form) })),
    );
  });
  if (rows.length === 0) return;
  await tx.query(
    `insert into name_index (dossier_id, organisation, form, print)
     select $1, * from unnest($2::text[], $3::text[], $4::bytea[]) on conflict do nothing`,
    [
      dossierId,
      rows.map(({ organisation }) => organisation),
      rows.map(({ form }) => form),
      rows.map(({ print }) => print),
    ],
  );
};

type Search = {
  readonly organisation: string;
  readonly person: string;
  readonly name?: string | undefined;
  readonly bornOn?: string | undefined;
  /** Only these dossiers. */
  readonly among?: readonly string[] | undefined;
  readonly limit: number;
};

/** The dossiers of whoever reads, by the prints of this organisation and this person, in which every word of the name and the day are found: the surest first. */
export const findByName = async (tx: Tx, search: Search): Promise<readonly FoundByName[]> => {
  const { organisation, person, name = '', bornOn, among = null, limit } = search;
  const asked = [...formsOf(name), ...(bornOn === undefined ? [] : [born(bornOn)])];
  const circles = [...circlesOf(organisation, null), ...circlesOf(organisation, [person])];
  const prints = asked.flatMap((word, at) =>
    word.flatMap((form) => circles.map((circle) => ({ at, print: printOf(tx, circle, form) }))),
  );
  if (prints.length === 0) return [];
  const rows = await tx.query<{ dossierId: string; weakest: number }>(FIND, [
    ...[prints.map(({ at }) => at), prints.map(({ print }) => print)],
    ...[asked.length, FOUND_BY, among, limit],
  ]);
  return rows.map(({ dossierId, weakest }) => ({ dossierId, by: FOUND_BY[weakest - 1] ?? 'sound' }));
};

const FIND = 'select dossier_id as "dossierId", weakest from find_by_prints($1, $2, $3, $4, $5, $6)';
