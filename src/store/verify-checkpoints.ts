// Checks the checkpoints that the database holds, against themselves, against the chains, and against one that was delivered and kept
// elsewhere. Needs no key. The chains themselves: verify.ts.
import type { ChainBreak } from '../domain/proof/chain.ts';
import { CheckpointStatement, endLeaf, hexOf, statementBytes, statementPrint } from '../domain/proof/checkpoint.ts';
import type { Delivered } from '../domain/proof/compare-checkpoints.ts';
import { grow, NO_PEAKS, type Peaks, rootOf, type TreeNode } from '../domain/proof/merkle.ts';
import type { KeptEnd } from './checkpoint-store.ts';
import { type Database, inTransaction, type Tx } from './database.ts';
import { sha256 } from './event-store.ts';
import { verifies } from './signing.ts';

export type KeptFault =
  | 'missing'
  | 'statement-changed'
  | 'signature-wrong'
  | 'previous-differs'
  | 'other-key'
  | 'root-differs'
  | 'tree-changed'
  | 'not-the-delivered-one';
export type CheckpointsFound = {
  readonly checkpoints: number;
  /** Ends of chains that stand in the tree. */
  readonly anchored: number;
  readonly faults: readonly { readonly number: number; readonly why: KeptFault }[];
  /** Chains that do not hold an end that was put in the tree. At most a hundred. */
  readonly breaks: readonly ChainBreak[];
};

const AT_ONCE = 5_000;
const KEPT_BREAKS = 100;

/** Goes through every checkpoint. `delivered`: one that was kept elsewhere; it must still be in this database, to the last leaf. */
export const verifyCheckpoints = (db: Database, delivered?: Delivered): Promise<CheckpointsFound> =>
  inTransaction(
    db,
    async (tx) => {
      const [here] = await tx.query<{ found: boolean }>("select to_regclass('checkpoint') is not null as found");
      if (!here?.found) return { checkpoints: 0, anchored: 0, faults: [], breaks: [] };
      return await new Going(await tx.query<Row>(CHECKPOINTS), delivered).through(tx);
    },
    { as: { kind: 'system', task: 'verify' }, statementTimeoutMs: 0, snapshot: true },
  );

type Row = {
  readonly number: number;
  readonly treeSize: number;
  readonly madeAt: string;
  readonly statement: unknown;
  readonly signature: Buffer;
  readonly publicKey: Buffer;
};
type Leaf = KeptEnd & { readonly inChain: Buffer | null };

/** One walk over all leaves, with the checkpoints as milestones. */
class Going {
  private readonly faults: { number: number; why: KeptFault }[] = [];
  private readonly breaks = new Map<string, ChainBreak>();
  private peaks: Peaks = NO_PEAKS;
  private readonly rows: readonly Row[];
  private readonly delivered: Delivered | undefined;

  constructor(rows: readonly Row[], delivered: Delivered | undefined) {
    this.rows = rows;
    this.delivered = delivered;
  }

  async through(tx: Tx): Promise<CheckpointsFound> {
    this.statements();
    for (const [at, { number, treeSize }] of this.rows.entries()) {
      await this.growTo(tx, treeSize, number);
      const statement = CheckpointStatement.safeParse(this.rows[at]?.statement).data;
      if (statement && hexOf(rootOf(this.peaks, sha256)) !== statement.root) this.fault(number, 'root-differs');
    }
    const last = this.rows.at(-1)?.number ?? 0;
    const [{ beyond } = { beyond: 0 }] = await tx.query<{ beyond: number }>(
      'select count(*) as beyond from checkpoint_leaf where index >= $1',
      [this.peaks.size],
    );
    if (beyond > 0) this.fault(last + 1, 'missing');
    const { faults } = this;
    return {
      ...{ checkpoints: this.rows.length, anchored: this.peaks.size, faults },
      breaks: [...this.breaks.values()].slice(0, KEPT_BREAKS),
    };
  }

  /** Each statement says what its row says, was signed, and names the one before. */
  private statements(): void {
    let previous: CheckpointStatement | undefined;
    let expected = 1;
    for (const { number, statement: raw, signature, publicKey, ...row } of this.rows) {
      for (; expected < number; expected += 1) this.fault(expected, 'missing');
      expected = number + 1;
      const statement = CheckpointStatement.safeParse(raw).data;
      if (!statement || statement.number !== number || !agrees(statement, row)) this.fault(number, 'statement-changed');
      else if (!verifies(publicKey, statementBytes(statement), signature)) this.fault(number, 'signature-wrong');
      else if (previous?.number === number - 1 && statement.previous !== statementPrint(previous, sha256))
        this.fault(number, 'previous-differs');
      if (this.delivered && !publicKey.equals(this.delivered.publicKey)) this.fault(number, 'other-key');
      previous = statement;
    }
    this.deliveredOne();
  }

  private deliveredOne(): void {
    if (!this.delivered) return;
    const { number } = this.delivered.statement;
    const kept = this.rows.find((row) => row.number === number);
    const statement = CheckpointStatement.safeParse(kept?.statement).data;
    if (!kept) this.fault(number, 'missing');
    else if (!statement || statementPrint(statement, sha256) !== statementPrint(this.delivered.statement, sha256))
      this.fault(number, 'not-the-delivered-one');
  }

  /** Follows the tree as far as this checkpoint reaches. */
  private async growTo(tx: Tx, size: number, number: number): Promise<void> {
    while (this.peaks.size < size) {
      const from = this.peaks.size;
      const leaves = await tx.query<Leaf>(LEAVES, [from, Math.min(size, from + AT_ONCE)]);
      if (leaves.length === 0 || leaves.some(({ index }, at) => index !== from + at)) {
        this.fault(number, 'tree-changed');
        return;
      }
      for (const leaf of leaves) this.leaf(leaf);
      const hashes = leaves.map((leaf) => endLeaf(leaf, sha256));
      const { peaks, nodes } = grow(this.peaks, hashes, sha256);
      const spelled = leaves.every(({ leaf }, at) => leaf.equals(hashes[at] ?? leaf.subarray(1)));
      if (!spelled || !(await areKept(tx, nodes))) this.fault(number, 'tree-changed');
      this.peaks = peaks;
    }
  }

  /** This end must be in its chain, and be the one that was delivered. */
  private leaf({ streamId, version, hash, inChain, index, ...rest }: Leaf): void {
    if (inChain === null) this.broken({ streamId, version, why: 'end-missing' });
    else if (!inChain.equals(hash)) this.broken({ streamId, version, why: 'content-changed' });
    const { since, leaves, statement } = this.delivered ?? {};
    if (!since || !leaves || !statement || index < since.treeSize || index >= statement.treeSize) return;
    const expected = leaves[index - since.treeSize];
    const here = endLeaf({ streamId, version, hash, ...rest }, sha256);
    if (!expected || !Buffer.from(expected).equals(here)) this.broken({ streamId, version, why: 'content-changed' });
  }

  private broken(fault: ChainBreak): void {
    if (!this.breaks.has(fault.streamId)) this.breaks.set(fault.streamId, fault);
  }

  private fault(number: number, why: KeptFault): void {
    if (!this.faults.some((each) => each.number === number && each.why === why)) this.faults.push({ number, why });
  }
}

const agrees = (statement: CheckpointStatement, { treeSize, madeAt }: Pick<Row, 'treeSize' | 'madeAt'>): boolean =>
  statement.treeSize === treeSize && statement.madeAt === madeAt;

async function areKept(tx: Tx, nodes: readonly TreeNode[]): Promise<boolean> {
  const [row] = await tx.query<{ right: number }>(
    `select count(*) as right from unnest($1::integer[], $2::bigint[], $3::bytea[]) as made(level, index, hash)
     join checkpoint_node n on n.level = made.level and n.index = made.index and n.hash = made.hash`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => Buffer.from(hash))],
  );
  return row?.right === nodes.length;
}

const CHECKPOINTS = `
  select number, tree_size as "treeSize", made_at as "madeAt", statement, signature, public_key as "publicKey"
  from checkpoint order by number`;

const LEAVES = `
  select l.index, l.stream_id as "streamId", l.version, l.hash, l.salt, l.leaf, e.hash as "inChain"
  from checkpoint_leaf l left join event e on e.stream_id = l.stream_id and e.version = l.version
  where l.index >= $1 and l.index < $2 order by l.index`;
