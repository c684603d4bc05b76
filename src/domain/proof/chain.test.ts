import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareEnd, openChain, type SealedEvent, seal, verifyChain } from './chain.ts';
import { asciiBytes, type EventHeader, headerBytes } from './header.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const STREAM = '6b1f0c4e-57a3-4f0e-9a3b-2f1d6c7e8a90';

const headerOf = (version: number): EventHeader => ({
  streamId: STREAM,
  streamKind: 'dossier',
  version,
  type: 'ChildHeard',
  category: 'views',
  recordedAt: '2026-03-02T09:30:00.000Z',
  actorFunction: 'guardian@nidos',
  commandId: '0d0c1f3a-0000-4000-8000-000000000001',
});
const chainOf = (count: number): SealedEvent[] => {
  let prevHash = openChain(STREAM, sha256).hash;
  return Array.from({ length: count }, (_, index) => {
    const header = headerBytes(headerOf(index + 1));
    const envelope = asciiBytes(`envelope ${index + 1}`);
    const event = {
      ...headerOf(index + 1),
      header,
      envelope,
      prevHash,
      hash: seal(prevHash, header, envelope, sha256),
    };
    prevHash = event.hash;
    return event;
  });
};
const at = (events: SealedEvent[], index: number): SealedEvent => events[index] as SealedEvent;
const broken = (version: number, why: string) => ({ ok: false, refusal: { streamId: STREAM, version, why } });

describe('de keten van een reeks gebeurtenissen', () => {
  test('sluit wanneer niets is veranderd', () => {
    const events = chainOf(3);
    expect(verifyChain(STREAM, events, sha256)).toEqual({
      ok: true,
      value: { streamId: STREAM, version: 3, hash: at(events, 2).hash },
    });
  });

  test('noemt de ontbrekende gebeurtenis', () => {
    const [first, , third] = chainOf(3);
    expect(verifyChain(STREAM, [first, third] as SealedEvent[], sha256)).toEqual(broken(2, 'event-missing'));
  });

  test('ziet dat twee gebeurtenissen van plaats zijn verwisseld, ook met nieuwe nummers', () => {
    const [first, second, third] = chainOf(3) as [SealedEvent, SealedEvent, SealedEvent];
    expect(verifyChain(STREAM, [first, third, second], sha256)).toEqual(broken(2, 'event-missing'));
    const renumbered = [first, { ...third, version: 2 }, { ...second, version: 3 }];
    expect(verifyChain(STREAM, renumbered, sha256)).toEqual(broken(2, 'header-changed'));
  });

  test('ziet een veranderd veld van de kop, ook wanneer de verzegelde kop is meeveranderd', () => {
    const events = chainOf(2);
    const changed = { ...at(events, 1), type: 'ChildNotHeard' };
    expect(verifyChain(STREAM, [at(events, 0), changed], sha256)).toEqual(broken(2, 'header-changed'));
    const both = { ...changed, header: headerBytes(changed) };
    expect(verifyChain(STREAM, [at(events, 0), both], sha256)).toEqual(broken(2, 'content-changed'));
  });

  test('ziet een veranderde inhoud, ook wanneer het zegel opnieuw is berekend', () => {
    const [first, second] = chainOf(2) as [SealedEvent, SealedEvent];
    const envelope = asciiBytes('envelope X');
    expect(verifyChain(STREAM, [{ ...first, envelope }, second], sha256)).toEqual(broken(1, 'content-changed'));
    const resealed = { ...first, envelope, hash: seal(first.prevHash, first.header, envelope, sha256) };
    expect(verifyChain(STREAM, [resealed, second], sha256)).toEqual(broken(2, 'order-changed'));
  });

  test('is van één reeks: dezelfde gebeurtenissen onder een andere reeks sluiten niet', () => {
    const other = '11111111-57a3-4f0e-9a3b-2f1d6c7e8a90';
    const moved = chainOf(1).map((event) => ({ ...event, streamId: other }));
    expect(verifyChain(other, moved, sha256)).toMatchObject({
      ok: false,
      refusal: { version: 1, why: 'header-changed' },
    });
    const retold = moved.map((event) => ({ ...event, header: headerBytes(event) }));
    expect(verifyChain(other, retold, sha256)).toMatchObject({
      ok: false,
      refusal: { version: 1, why: 'order-changed' },
    });
    expect(verifyChain(STREAM, moved, sha256)).toEqual(broken(1, 'event-of-other-stream'));
  });

  test('toont een afgebroken of aangevulde reeks aan het genoteerde einde', () => {
    const [end, shorter] = [3, 2].map((count) => {
      const checked = verifyChain(STREAM, chainOf(count), sha256);
      return checked.ok ? checked.value : undefined;
    });
    if (!end || !shorter) throw new Error('de ketens sluiten niet');
    expect(compareEnd(end, end)).toEqual({ ok: true, value: end });
    expect(compareEnd(shorter, end)).toEqual(broken(3, 'end-missing'));
    expect(compareEnd(end, shorter)).toEqual(broken(3, 'event-added'));
    expect(compareEnd(end, { ...end, hash: shorter.hash })).toEqual(broken(3, 'content-changed'));
  });

  test('verzegelt de grens tussen kop en inhoud mee', () => {
    const { hash } = openChain(STREAM, sha256);
    const one = seal(hash, asciiBytes('ab'), asciiBytes('c'), sha256);
    expect(seal(hash, asciiBytes('a'), asciiBytes('bc'), sha256)).not.toEqual(one);
  });
});

test('een kop heeft één spelling: vaste volgorde, en alleen tekens die overal hetzelfde zijn', () => {
  const shuffled = Object.fromEntries(Object.entries(headerOf(1)).reverse()) as EventHeader;
  expect(headerBytes(shuffled)).toEqual(headerBytes(headerOf(1)));
  expect(Buffer.from(headerBytes({ ...headerOf(1), category: 'é✓' })).toString('latin1')).toContain('"\\u00e9\\u2713"');
  expect(Buffer.from(headerBytes(headerOf(1))).toString('latin1')).toBe(
    '{"actorFunction":"guardian@nidos","category":"views","commandId":"0d0c1f3a-0000-4000-8000-000000000001",' +
      `"recordedAt":"2026-03-02T09:30:00.000Z","streamId":"${STREAM}","streamKind":"dossier",` +
      '"type":"ChildHeard","version":1}',
  );
});
