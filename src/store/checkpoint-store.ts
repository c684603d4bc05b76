// Checkpoints as they lie in the database: the ends that are not in the tree yet, the parts of the tree, the signed statements.
// Making one: application/make-checkpoint.ts.
import type { ChainEnd } from '../domain/proof/chain.ts';
import type { AnchoredEnd, CheckpointStatement } from '../domain/proof/checkpoint.ts';
import type { Spot, TreeNode } from '../domain/proof/merkle.ts';
import type { Tx } from './database.ts';

export type KeptCheckpoint = {
  readonly statement: CheckpointStatement;
  readonly signature: Buffer;
  readonly publicKey: Buffer;
};
export type KeptEnd = AnchoredEnd & { readonly index: number; readonly leaf: Buffer };

const AT_ONCE = 5_000;
const CHECKPOINT = `select statement, signature, public_key as "publicKey" from checkpoint`;
const END = `select index, stream_id as "streamId", version, hash, salt, leaf from checkpoint_leaf`;

/** One maker at a time; the others wait and then find that there is nothing left to do. */
export const onlyMaker = async (tx: Tx): Promise<void> => {
  await tx.query("select pg_advisory_xact_lock(hashtext('voorop checkpoint'))");
};

export const lastCheckpoint = async (tx: Tx): Promise<KeptCheckpoint | undefined> => {
  const [last] = await tx.query<KeptCheckpoint>(`${CHECKPOINT} order by number desc limit 1`);
  return last;
};

export const checkpointByNumber = async (tx: Tx, number: number): Promise<KeptCheckpoint | undefined> => {
  const [found] = await tx.query<KeptCheckpoint>(`${CHECKPOINT} where number = $1`, [number]);
  return found;
};

/** Latest first; `before` the number of the last one on the page before. */
export const checkpointsBefore = (
  tx: Tx,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly KeptCheckpoint[]> =>
  tx.query(`${CHECKPOINT} where $1::integer is null or number < $1 order by number desc limit $2`, [
    before ?? null,
    limit,
  ]);

/** How many chains there are, with how many events together. */
export const countsNow = async (tx: Tx): Promise<{ readonly streams: number; readonly events: number }> => {
  const [counts] = await tx.query<{ streams: number; events: number }>(
    'select count(*) as streams, coalesce(sum(version), 0) as events from stream_head',
  );
  return counts ?? { streams: 0, events: 0 };
};

/** The ends that no checkpoint holds yet. */
export const endsToAnchor = (tx: Tx): Promise<readonly ChainEnd[]> =>
  tx.query(
    `select stream_id as "streamId", version, hash from stream_head h
     where not exists (select from checkpoint_leaf l where l.stream_id = h.stream_id and l.version = h.version)
     order by stream_id`,
  );

export const addEnds = async (tx: Tx, ends: readonly KeptEnd[]): Promise<void> => {
  for (let at = 0; at < ends.length; at += AT_ONCE) {
    const some = ends.slice(at, at + AT_ONCE);
    await tx.query(
      `insert into checkpoint_leaf (index, stream_id, version, hash, salt, leaf)
       select * from unnest($1::bigint[], $2::uuid[], $3::integer[], $4::bytea[], $5::bytea[], $6::bytea[])`,
      [
        ...[some.map(({ index }) => index), some.map(({ streamId }) => streamId), some.map(({ version }) => version)],
        ...[some.map(({ hash }) => hash), some.map(({ salt }) => salt), some.map(({ leaf }) => leaf)],
      ],
    );
  }
};

export const addNodes = async (tx: Tx, nodes: readonly TreeNode[]): Promise<void> => {
  for (let at = 0; at < nodes.length; at += AT_ONCE) {
    const some = nodes.slice(at, at + AT_ONCE);
    await tx.query(
      'insert into checkpoint_node (level, index, hash) select * from unnest($1::integer[], $2::bigint[], $3::bytea[])',
      [some.map(({ level }) => level), some.map(({ index }) => index), some.map(({ hash }) => Buffer.from(hash))],
    );
  }
};

export const addCheckpoint = async (tx: Tx, { statement, signature, publicKey }: KeptCheckpoint): Promise<void> => {
  const { number, madeAt, treeSize } = statement;
  await tx.query(
    `insert into checkpoint (number, made_at, tree_size, statement, signature, public_key)
     values ($1, $2, $3, $4, $5, $6)`,
    [number, madeAt, treeSize, JSON.stringify(statement), signature, publicKey],
  );
};

/** The parts of the tree at these spots, in that order. Throws where one is not there: the tree was damaged. */
export const hashesAt = async (tx: Tx, spots: readonly Spot[]): Promise<readonly Buffer[]> => {
  const rows = await tx.query<{ hash: Buffer | null }>(
    `select coalesce(l.leaf, n.hash) as hash
     from unnest($1::integer[], $2::bigint[]) with ordinality as spot(level, index, at)
     left join checkpoint_leaf l on spot.level = 0 and l.index = spot.index
     left join checkpoint_node n on spot.level > 0 and n.level = spot.level and n.index = spot.index
     order by spot.at`,
    [spots.map(({ level }) => level), spots.map(({ index }) => index)],
  );
  return rows.map(({ hash }) => {
    if (!hash) throw new Error('a part of the tree of checkpoints is missing: run voorop verify');
    return hash;
  });
};

/** The leaves from one place up to another, as they are delivered. */
export const leavesBetween = async (tx: Tx, from: number, to: number): Promise<readonly Buffer[]> =>
  (
    await tx.query<{ leaf: Buffer }>(
      'select leaf from checkpoint_leaf where index >= $1 and index < $2 order by index',
      [from, to],
    )
  ).map(({ leaf }) => leaf);

/** The latest end of this chain that stands in a tree of this size. */
export const anchoredEnd = async (tx: Tx, streamId: string, treeSize: number): Promise<KeptEnd | undefined> => {
  const [end] = await tx.query<KeptEnd>(`${END} where stream_id = $1 and index < $2 order by version desc limit 1`, [
    streamId,
    treeSize,
  ]);
  return end;
};
