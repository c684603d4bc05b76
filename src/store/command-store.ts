// Which commands were answered and how, so that a command sent twice is carried out once. An answer is closed with the
// key of the stream it speaks of; without a stream, with a key of the house.
import type { Tx } from './database.ts';
import { blindIndex, closeJson, derived, openJson, type StreamKey } from './keys.ts';
import { keyOfStream, masterKeyOf } from './stream-keys.ts';

/** A command as it came in: who asked (person and organisation), and the whole body. */
export type Asked = { readonly commandId: string; readonly by: string; readonly body: unknown };

/** Shape: `new` never answered; `other` the same id was used for something else: refuse; `gone` the content was destroyed. */
export type Remembered =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly status: number; readonly answer: unknown }
  | { readonly kind: 'other' }
  | { readonly kind: 'gone' };

/** What was answered to this command before, if anything. */
export const recallCommand = async (tx: Tx, asked: Asked): Promise<Remembered> => {
  const [row] = await tx.query<{ print: Buffer; streamId: string | null; status: number; answer: Buffer }>(
    'select body_print as print, stream_id as "streamId", status, answer from recall_command($1)',
    [asked.commandId],
  );
  if (!row) return { kind: 'new' };
  if (!row.print.equals(printOf(tx, asked))) return { kind: 'other' };
  const key = await keyFor(tx, row.streamId);
  if (!key) return { kind: 'gone' };
  return { kind: 'same', status: row.status, answer: openJson(key, row.answer, placeOf(asked)) };
};

/** Writes the answer down. `taken`: another request with this id was answered in the meantime; undo and recall. */
export const rememberCommand = async (
  tx: Tx,
  asked: Asked,
  given: { readonly streamId: string | null; readonly status: number; readonly answer: unknown },
): Promise<'remembered' | 'taken'> => {
  const key = await keyFor(tx, given.streamId);
  if (!key) throw new Error(`no key for stream ${given.streamId}: append its first event before the answer is kept`);
  const rows = await tx.query(
    `insert into command (command_id, body_print, stream_id, status, answer) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning command_id`,
    [asked.commandId, printOf(tx, asked), given.streamId, given.status, closeJson(key, given.answer, placeOf(asked))],
  );
  return rows.length > 0 ? 'remembered' : 'taken';
};

const placeOf = ({ commandId }: Asked): string => `answer:${commandId}`;

const keyFor = async (tx: Tx, streamId: string | null): Promise<StreamKey | undefined> =>
  streamId === null ? derived(masterKeyOf(tx).bytes, 'house') : keyOfStream(tx, streamId);

const printOf = (tx: Tx, { by, body }: Asked): Buffer =>
  blindIndex(masterKeyOf(tx), 'command', JSON.stringify([by, inOrder(body)]));

/** The same value with the keys of every object in alphabetical order: how a body was spelled makes no difference. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
};
