import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainEnd, compareEnd, openChain, type SealedEvent, seal, verifyChain } from './chain.ts';
import { headerBytes } from './header.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const content = fc.record({
  type: fc.string({ minLength: 1 }),
  category: fc.string({ unit: 'grapheme' }),
  actorFunction: fc.string(),
  commandId: fc.uuid(),
  envelope: fc.uint8Array({ minLength: 1, maxLength: 40 }),
});
/** A whole chain of at least two events, whose contents may repeat. */
const chain = fc.tuple(fc.uuid(), fc.array(content, { minLength: 2, maxLength: 8 })).map(([streamId, contents]) => {
  let prevHash = openChain(streamId, sha256).hash;
  return contents.map(({ envelope, ...rest }, index): SealedEvent => {
    const fields = {
      ...rest,
      streamId,
      streamKind: 'dossier' as const,
      version: index + 1,
      recordedAt: '2026-01-01T00:00:00.000Z',
    };
    const header = headerBytes(fields);
    const event = { ...fields, header, envelope, prevHash, hash: seal(prevHash, header, envelope, sha256) };
    prevHash = event.hash;
    return event;
  });
});
const place = fc.nat();
const FIELDS = ['header', 'envelope', 'prevHash', 'hash'] as const;

/** The chain as it stands, checked from its first event to the end that was noted. */
const holds = (original: readonly SealedEvent[], now: readonly SealedEvent[]): boolean => {
  const streamId = original[0]?.streamId ?? '';
  const last = original.at(-1) as SealedEvent;
  const noted: ChainEnd = { streamId, version: last.version, hash: last.hash };
  const checked = verifyChain(streamId, now, sha256);
  return checked.ok && compareEnd(checked.value, noted).ok;
};
const pick = <Item>(items: readonly Item[], n: number): number => n % items.length;

test('een keten waaraan niets is veranderd, sluit', () => {
  fc.assert(fc.property(chain, (events) => holds(events, events)));
});

test('een veranderde byte, in welk veld dan ook, verbreekt de keten bij die gebeurtenis of de volgende', () => {
  fc.assert(
    fc.property(
      chain,
      place,
      fc.constantFrom(...FIELDS),
      place,
      fc.integer({ min: 1, max: 255 }),
      (events, n, field, m, flip) => {
        const at = pick(events, n);
        const event = events[at] as SealedEvent;
        const bytes = Uint8Array.from(event[field]);
        const byte = m % bytes.length;
        bytes[byte] = (bytes[byte] as number) ^ flip;
        const now = events.with(at, { ...event, [field]: bytes });
        expect(holds(events, now)).toBe(false);
        const checked = verifyChain(event.streamId, now, sha256);
        expect(checked).toMatchObject({ ok: false, refusal: { version: event.version } });
      },
    ),
  );
});

test('een weggehaalde gebeurtenis, ook de laatste, verbreekt de keten', () => {
  fc.assert(fc.property(chain, place, (events, n) => !holds(events, events.toSpliced(pick(events, n), 1))));
});

test('twee verwisselde gebeurtenissen verbreken de keten, ook met elkaars nummer', () => {
  fc.assert(
    fc.property(chain, place, place, (events, n, m) => {
      const [one, other] = [pick(events, n), pick(events, m)];
      fc.pre(one !== other);
      const [first, second] = [events[one] as SealedEvent, events[other] as SealedEvent];
      const swapped = events.with(one, second).with(other, first);
      expect(holds(events, swapped)).toBe(false);
      const renumbered = events
        .with(one, { ...second, version: first.version })
        .with(other, { ...first, version: second.version });
      expect(holds(events, renumbered)).toBe(false);
    }),
  );
});

test('een ingevoegde of herhaalde gebeurtenis verbreekt de keten', () => {
  fc.assert(
    fc.property(chain, place, place, (events, n, m) => {
      const copy = events[pick(events, n)] as SealedEvent;
      return !holds(events, events.toSpliced(m % (events.length + 1), 0, copy));
    }),
  );
});
