// Certificates of what was destroyed: kept for ever, without a word about a person. And how many streams have lost their key, so
// that a destruction without a certificate shows.
import { createHash } from 'node:crypto';
import { type Database, inTransaction, type Tx } from './database.ts';

export type Certificate = {
  readonly certificateId: string;
  /** SHA-256 of the id of the stream, in hexadecimal. */
  readonly streamPrint: string;
  readonly destroyedAt: string;
  /** JSON as it was signed. */
  readonly content: string;
  readonly signature: string | null;
  readonly signedBy: string | null;
};

export const printOfStream = (streamId: string): string => createHash('sha256').update(streamId, 'utf8').digest('hex');

export const keepCertificate = async (tx: Tx, given: Certificate): Promise<void> => {
  const { certificateId, streamPrint, destroyedAt, content, signature, signedBy } = given;
  await tx.query(
    `insert into destruction_certificate (certificate_id, stream_print, destroyed_at, content, signature, signed_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [certificateId, streamPrint, destroyedAt, content, signature, signedBy],
  );
};

const COLUMNS = `certificate_id as "certificateId", stream_print as "streamPrint", destroyed_at as "destroyedAt", content, signature,
  signed_by as "signedBy"`;

export const readCertificate = async (tx: Tx, certificateId: string): Promise<Certificate | undefined> => {
  const [found] = await tx.query<Certificate>(
    `select ${COLUMNS} from destruction_certificate where certificate_id = $1`,
    [certificateId],
  );
  return found;
};

/** The latest first. `after`: the last one on the page before. */
export const listCertificates = (
  tx: Tx,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly Certificate[]> =>
  tx.query<Certificate>(
    `select ${COLUMNS} from destruction_certificate c
     where $1::uuid is null or (c.destroyed_at, c.certificate_id) <
       (select destroyed_at, certificate_id from destruction_certificate where certificate_id = $1)
     order by c.destroyed_at desc, c.certificate_id desc limit $2`,
    [after ?? null, limit],
  );

export type Destroyed = {
  readonly destroyed: number;
  /** Streams that lost their key and have no certificate, by their print. At most a hundred. */
  readonly uncertified: readonly string[];
};

/** How many streams were destroyed, and which of them nobody accounted for. Needs no key. */
export const destroyedStreams = (db: Database): Promise<Destroyed> =>
  inTransaction(
    db,
    async (tx) => {
      const [counted] = await tx.query<{ destroyed: number }>(
        'select count(*) as destroyed from subject_key where wrapped is null',
      );
      const uncertified = await tx.query<{ print: string }>(
        `select encode(sha256(convert_to(k.stream_id::text, 'UTF8')), 'hex') as print from subject_key k
         where k.wrapped is null and not exists (select from destruction_certificate c
           where c.stream_print = encode(sha256(convert_to(k.stream_id::text, 'UTF8')), 'hex'))
         order by 1 limit 100`,
      );
      return { destroyed: counted?.destroyed ?? 0, uncertified: uncertified.map(({ print }) => print) };
    },
    { as: { kind: 'system', task: 'certificates' }, statementTimeoutMs: 0, snapshot: true },
  );

/** Removes every row that was kept of a stream beside its chain. Gives the tables in which there was one. */
export const forgetStream = async (tx: Tx, streamId: string): Promise<readonly string[]> => {
  const [done] = await tx.query<{ tables: string[] }>('select forget_stream($1) as tables', [streamId]);
  return done?.tables ?? [];
};
