// Finding a dossier by the name of the child, without a name in the database: keyed prints of the forms of each word. Who may
// search, and what is shown of what was found, is for the use case; here no other organisation’s dossiers are found.
import { formsOf, NAME_FORMS, type NameForm, type WordForms } from '../domain/basics/name-forms.ts';
import type { Tx } from './database.ts';
import { blindIndex } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

/** The names under which one organisation may find a dossier. */
export type NamesOf = { readonly organisation: string; readonly names: readonly string[] };

export type FoundByName = {
  readonly dossierId: string;
  /** The weakest form that a word of the name was found by. */
  readonly by: NameForm;
};

const printOf = (tx: Tx, organisation: string, { form, value }: WordForms[number]): Buffer =>
  blindIndex(masterKeyOf(tx), `name:${organisation}:${form}`, value);

/** Makes a dossier findable under these names, and under no other. */
export const putNameIndex = async (tx: Tx, dossierId: string, names: readonly NamesOf[]): Promise<void> => {
  await tx.query('delete from name_index where dossier_id = $1', [dossierId]);
  const rows = names.flatMap((each) =>
    each.names
      .flatMap(formsOf)
      .flat()
      .map((form) => ({ ...each, form: form.form, print: printOf(tx, each.organisation, form) })),
  );
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
  readonly name: string;
  readonly limit: number;
};

/** The dossiers of this organisation, for this person, in which every word of the name is found: the surest first. */
export const findByName = async (tx: Tx, search: Search): Promise<readonly FoundByName[]> => {
  const { organisation, person, name, limit } = search;
  const words = formsOf(name);
  const prints = words.flatMap((word, at) => word.map((form) => ({ at, print: printOf(tx, organisation, form) })));
  if (prints.length === 0) return [];
  const rows = await tx.query<{ dossierId: string; weakest: number }>(FIND, [
    ...[organisation, person, prints.map(({ at }) => at), prints.map(({ print }) => print)],
    ...[words.length, limit, NAME_FORMS],
  ]);
  return rows.map(({ dossierId, weakest }) => ({ dossierId, by: NAME_FORMS[weakest - 1] ?? 'sound' }));
};

const FIND = `
  with word as (
    select n.dossier_id, asked.at, min(array_position($7::text[], n.form)) as surest
    from unnest($3::integer[], $4::bytea[]) as asked(at, print)
    join name_index n on n.organisation = $1 and n.print = asked.print
    group by n.dossier_id, asked.at)
  select word.dossier_id as "dossierId", max(word.surest) as weakest
  from word join worklist_row w on w.dossier_id = word.dossier_id and w.organisation = $1
    and (w.persons is null or $2 = any (w.persons))
  group by word.dossier_id having count(*) = $5
  order by max(word.surest), sum(word.surest), word.dossier_id limit $6`;
