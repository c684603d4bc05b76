// A proof to take along, made of the events of a test without any database: sealed and closed as the store would.
import { reachOf, receiptFileOf } from '../../src/application/receipt-file.ts';
import type { ReceiptFile } from '../../src/contract/receipt.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { openChain, seal } from '../../src/domain/proof/chain.ts';
import { headerBytes } from '../../src/domain/proof/header.ts';
import { CATEGORY_OF } from '../../src/domain/sharing/categories.ts';
import { placeOf, sha256 } from '../../src/store/event-store.ts';
import { closeAtPlace, keyOfPlace, newStreamKey } from '../../src/store/keys.ts';
import type { TakenEvent } from '../../src/store/sealed-events.ts';
import { DECISION } from './commands.ts';
import { day, fileOf } from './given.ts';

const COMMAND = '3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70';

export const sealedEvents = (streamId: string, events: readonly DossierEvent[]): readonly TakenEvent[] => {
  const stream = newStreamKey();
  let prevHash = Buffer.from(openChain(streamId, sha256).hash);
  return events.map((event, index) => {
    const { type } = event;
    const place = placeOf(streamId, index + 1, type);
    const fields = {
      ...({ streamId, streamKind: 'dossier', version: index + 1, type, category: CATEGORY_OF[type] } as const),
      ...{
        recordedAt: `${event.on}T09:30:00.000Z`,
        actorFunction: `${event.by.role}@${event.by.organisation}`,
        commandId: COMMAND,
      },
    };
    const header = Buffer.from(headerBytes(fields));
    const envelope = closeAtPlace(stream, event, place);
    const hash = Buffer.from(seal(prevHash, header, envelope, sha256));
    const taken: TakenEvent = { ...fields, header, envelope, prevHash, hash, key: keyOfPlace(stream, place) };
    prevHash = hash;
    return taken;
  });
};

/** The file of the adopted decision in these events. */
export function receiptFile(
  dossierId: string,
  events: readonly DossierEvent[],
  { madeOn = '2026-03-09', placesHidden = false } = {},
): ReceiptFile {
  const file = fileOf(events);
  const reach = reachOf(file, DECISION);
  if (!reach) throw new Error('no decision was adopted');
  return receiptFileOf(
    file,
    { dossierId, madeOn: day(madeOn), reach, placesHidden },
    sealedEvents(dossierId, events.slice(0, reach.last)),
  );
}
