// What follows the confirmation of a destruction, in the same transaction: the keys, every row kept beside the chain, the family
// where no other child is left in it, and the certificate. The chain stays, and stays verifiable.
import { randomUUID } from 'node:crypto';
import type { DossierEvent } from '../domain/dossier/commands.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { forgetStream, keepCertificate, printOfStream } from '../store/certificates.ts';
import type { Tx } from '../store/database.ts';
import { endOf, type NewEvent } from '../store/event-store.ts';
import { destroyKey } from '../store/stream-keys.ts';
import type { Office } from './office.ts';
import { signCertificate } from './sign-certificate.ts';

type Kinds = Readonly<Record<string, number>>;

/** Does nothing unless these events confirm a destruction. */
export const destroyWhenConfirmed = async (
  tx: Tx,
  office: Office,
  dossierId: string,
  file: OpenFile | undefined,
  added: readonly NewEvent[],
): Promise<void> => {
  const confirmed = added
    .map(({ event }) => event as DossierEvent)
    .find((event) => event.type === 'DestructionConfirmed');
  const held = file?.rights.destructions.find(({ proposed }) => proposed.destructionId === confirmed?.destructionId);
  if (!confirmed || !held || !file) return;
  const destroyedAt = office.now().toISOString();
  const { proposed } = held;
  tx.actAs({ kind: 'system', task: 'destroy' });
  // Before the rows go: afterwards nothing says who belonged together.
  const alone = file.familyId !== undefined && (await isLastOf(tx, file.familyId, dossierId));
  const gone = await destroyStream(tx, dossierId, proposed.ground, destroyedAt);
  const family = file.familyId === undefined ? 'none' : alone ? 'destroyed' : 'kept-for-other-children';
  if (alone && file.familyId !== undefined) {
    const familyGone = await destroyStream(tx, file.familyId, proposed.ground, destroyedAt);
    await certify(tx, office, file.familyId, destroyedAt, { ...whoOf(held, confirmed), of: 'family', ...familyGone });
  }
  await certify(tx, office, dossierId, destroyedAt, { ...whoOf(held, confirmed), of: 'dossier', family, ...gone });
};

/** Who and why, by function: the words of people went with the dossier. */
const whoOf = (
  { proposed }: OpenFile['rights']['destructions'][number],
  confirmed: Extract<DossierEvent, { type: 'DestructionConfirmed' }>,
): object => ({
  ground: proposed.ground,
  selection: proposed.selection,
  proposedOn: proposed.on,
  proposedBy: `${proposed.by.role}@${proposed.by.organisation}`,
  confirmedOn: confirmed.on,
  confirmedBy: `${confirmed.by.role}@${confirmed.by.organisation}`,
});

type Gone = {
  readonly events: number;
  readonly lastSeal: string;
  readonly kinds: Kinds;
  readonly emptied: readonly string[];
};

async function destroyStream(tx: Tx, streamId: string, why: string, at: string): Promise<Gone> {
  const end = await endOf(tx, streamId);
  const kinds = await tx.query<{ category: string; events: number }>(
    'select category, count(*) as events from event where stream_id = $1 group by category order by category',
    [streamId],
  );
  await destroyKey(tx, streamId, why, at);
  const emptied = await forgetStream(tx, streamId);
  return {
    events: end?.version ?? 0,
    lastSeal: end?.seal ?? '',
    kinds: Object.fromEntries(kinds.map(({ category, events }) => [category, events])),
    emptied: [...emptied].sort(),
  };
}

const isLastOf = async (tx: Tx, familyId: string, dossierId: string): Promise<boolean> => {
  const [others] = await tx.query<{ others: number }>(
    'select count(*) as others from worklist_row where family_id = $1 and dossier_id <> $2',
    [familyId, dossierId],
  );
  return others?.others === 0;
};

async function certify(tx: Tx, office: Office, streamId: string, destroyedAt: string, said: object): Promise<void> {
  const certificateId = randomUUID();
  const streamPrint = printOfStream(streamId);
  const content = JSON.stringify({ format: 'voorop-destruction/1', certificateId, streamPrint, destroyedAt, ...said });
  await keepCertificate(tx, { certificateId, streamPrint, destroyedAt, content, ...signCertificate(office, content) });
}
