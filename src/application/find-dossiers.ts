// Finding a dossier by name, day of birth or reference. A result is there only where the table in force gives this reader who the child
// is, in a dossier that lets this reader in today: the database finds nothing else, and the table is asked once more for each. Absent and
// hidden are the same answer. Never by where a child lives, goes to school, or how soon it could leave.
import type { FindRequest, FoundDossier, FoundDossiers } from '../contract/find.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { rowsFor } from '../domain/sharing/reader.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import type { Tx } from '../store/database.ts';
import { inTransaction } from '../store/database.ts';
import { conditionsIn, findByReference } from '../store/found-dossiers.ts';
import { triesSince } from '../store/glass-store.ts';
import { type FoundBy, findByName } from '../store/name-index.ts';
import { readWorklistRows, type WorklistRow } from '../store/view-store.ts';
import { workItemOf } from '../views/work-item.ts';
import { log, pass } from './access.ts';
import { asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { withTableNow } from './sharing-now.ts';

export type Search = FoundBy | 'reference';
type Hit = { readonly dossierId: string; readonly by: Search };
type Answer = Found<FoundDossiers> | { readonly kind: 'too-many' };

const ASKED = 'search:dossiers';
const SHOWN = 'search:found';
/** More results than this say that too little was given. */
const MOST_SHOWN = 20;
/** More than this in an hour is going through names, and not looking for a child. */
const SEARCHES_AN_HOUR = 120;
const HOUR_MS = 3_600_000;

export const findDossiers = (office: Office, actor: Actor, asked: FindRequest): Promise<Answer> =>
  inTransaction(
    office.db,
    async (tx): Promise<Answer> => {
      const request = { actor, streamId: null, action: ASKED, door: 'search' as const };
      const passed = await pass(tx, office, request, { read: true }, [actor.organisation]);
      if ('kind' in passed) return { kind: 'forbidden' };
      const since = new Date(office.now().getTime() - HOUR_MS).toISOString();
      if ((await triesSince(tx, actor.person, ASKED, since)) >= SEARCHES_AN_HOUR) {
        await log(tx, office, request, { refusal: 'too-often' });
        return { kind: 'too-many' };
      }
      const hits = await matching(tx, actor, asked);
      const given = await givenTo(tx, office, actor, hits);
      const shown = given.slice(0, MOST_SHOWN);
      await log(tx, office, request, { allowedBy: passed.row });
      for (const { item, row } of shown)
        await log(
          tx,
          office,
          { ...request, streamId: item.dossierId, action: SHOWN },
          { allowedBy: passed.row, rows: [row.id] },
        );
      return {
        kind: 'found',
        value: { items: shown.map(({ item }) => item), more: given.length > shown.length },
      };
    },
    { as: asReader(office, actor) },
  );

/** What the database finds for this reader. Everything that was given has to fit. */
const matching = async (
  tx: Tx,
  { organisation, person }: Actor,
  { name, bornOn, reference }: FindRequest,
): Promise<readonly Hit[]> => {
  const known = reference === undefined ? undefined : await findByReference(tx, reference, organisation);
  if (name === undefined && bornOn === undefined)
    return (known ?? []).map((dossierId) => ({ dossierId, by: 'reference' as const }));
  return findByName(tx, { organisation, person, name, bornOn, among: known, limit: MOST_SHOWN + 1 });
};

type Given = { readonly item: FoundDossier; readonly row: SharingRow };

/** The one place where it is decided what may be shown of what was found: the row of the table that gives who the child is. */
const givenTo = async (tx: Tx, office: Office, actor: Actor, hits: readonly Hit[]): Promise<readonly Given[]> => {
  if (hits.length === 0) return [];
  const table = await withTableNow(tx, office);
  const today = todayOf(office);
  const ids = hits.map(({ dossierId }) => dossierId);
  const conditions = await conditionsIn(tx, ids);
  const rows = new Map((await readWorklistRows(tx, ids, actor.organisation)).map((row) => [row.dossierId, row]));
  return hits.flatMap(({ dossierId, by }) => {
    const held = conditions.get(dossierId);
    const listed = rows.get(dossierId);
    if (!held || !listed) return [];
    const sight = { actor, rows: table.sharing, today, jurisdiction: office.jurisdiction, conditions: held };
    const [row] = rowsFor('identity', sight);
    return row ? [{ item: shownAs(listed, by, today), row }] : [];
  });
};

const shownAs = (listed: WorklistRow, by: Search, today: ReturnType<typeof todayOf>): FoundDossier => {
  const { dossierId, reference, name, age } = workItemOf(listed, today);
  return { dossierId, reference, name, ...(age !== undefined && { age }), by };
};
