import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  blindIndex,
  close,
  closeAtPlace,
  closeJson,
  hasOwnKey,
  keyOfPlace,
  masterKeyFrom,
  newStreamKey,
  open,
  openAtPlace,
  openJson,
  openWithOwnKey,
  unwrap,
  wrap,
} from './keys.ts';
import { StoreProblem } from './problem.ts';

const master = masterKeyFrom(Buffer.alloc(32, 1).toString('base64'));
const otherMaster = masterKeyFrom(Buffer.alloc(32, 2).toString('base64'));

describe('een envelop', () => {
  const key = newStreamKey();
  const envelope = closeJson(key, { name: 'Amína' }, 'event:a:1:T');

  test('gaat open met de sleutel en op de plaats waar zij hoort', () => {
    expect(openJson(key, envelope, 'event:a:1:T')).toEqual({ name: 'Amína' });
  });

  test('blijft dicht op een andere plaats, met een andere sleutel, en na één veranderde byte waar dan ook', () => {
    expect(() => open(key, envelope, 'event:a:2:T')).toThrow('does not open');
    expect(() => open(newStreamKey(), envelope, 'event:a:1:T')).toThrow('does not open');
    for (let at = 0; at < envelope.length; at += 1) {
      const changed = Buffer.from(envelope);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(key, changed, 'event:a:1:T')).toThrow();
    }
    expect(() => open(key, envelope.subarray(0, 10), 'event:a:1:T')).toThrow('unknown version');
  });

  test('is elke keer anders, ook bij dezelfde inhoud', () => {
    expect(close(key, Buffer.from('ja'), 'x')).not.toEqual(close(key, Buffer.from('ja'), 'x'));
  });

  test('zegt in een fout niets van de inhoud', () => {
    expect(() => open(newStreamKey(), envelope, 'event:a:1:T')).toThrow(/^envelope does not open at event:a:1:T$/);
  });
});

describe('een envelop met een eigen sleutel', () => {
  const stream = newStreamKey();
  const [place, next] = ['event:a:1:T', 'event:a:2:T'];
  const envelope = closeAtPlace(stream, { name: 'Amína' }, place);

  test('gaat open met de sleutel van de reeks en met die ene sleutel', () => {
    expect(hasOwnKey(envelope)).toBe(true);
    expect(openAtPlace(stream, envelope, place)).toEqual({ name: 'Amína' });
    expect(openWithOwnKey(keyOfPlace(stream, place), envelope, place)).toEqual({ name: 'Amína' });
  });

  test('geeft met die sleutel niets anders prijs: geen andere gebeurtenis en geen andere envelop van dit kind', () => {
    const key = keyOfPlace(stream, place);
    const other = closeAtPlace(stream, { words: 'Ik wil naar school.' }, next);
    expect(() => openWithOwnKey(key, other, next)).toThrow('does not open');
    expect(() => openWithOwnKey(key, other, place)).toThrow('does not open');
    expect(() => openJson(key, closeJson(stream, {}, 'view:a'), 'view:a')).toThrow('does not open');
    expect(keyOfPlace(newStreamKey(), place)).not.toEqual(key);
  });

  test('leest ook wat eerder met de sleutel van de reeks zelf werd gesloten', () => {
    const early = closeJson(stream, { name: 'Amína' }, place);
    expect(hasOwnKey(early)).toBe(false);
    expect(openAtPlace(stream, early, place)).toEqual({ name: 'Amína' });
    expect(() => openWithOwnKey(keyOfPlace(stream, place), early, place)).toThrow('unknown version');
  });
});

describe('de hoofdsleutel', () => {
  test('opent alleen sleutels die hij zelf sloot, en alleen bij hun eigen reeks', () => {
    const key = newStreamKey();
    const wrapped = wrap(master, 'stream-a', key);
    expect(unwrap(master, 'stream-a', wrapped)).toEqual(key);
    expect(() => unwrap(otherMaster, 'stream-a', wrapped)).toThrow();
    expect(() => unwrap(master, 'stream-b', wrapped)).toThrow();
    expect(wrapped.includes(key)).toBe(false);
  });

  test('is aan zijn afdruk te herkennen, die hem niet verraadt', () => {
    expect(master.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(master.fingerprint).not.toBe(otherMaster.fingerprint);
    expect(master.bytes.toString('hex')).not.toContain(master.fingerprint);
  });

  test.each(['', 'kort', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')])(
    'is precies 32 bytes: %j wordt geweigerd',
    (text) => {
      expect(() => masterKeyFrom(text)).toThrow(StoreProblem);
    },
  );
});

test('een blinde index is gelijk voor gelijke waarden, en per veld en per sleutel een andere', () => {
  const index = blindIndex(master, 'name', 'Amína');
  expect(blindIndex(master, 'name', 'Ami\u0301na')).toEqual(index);
  expect(blindIndex(master, 'alias', 'Amína')).not.toEqual(index);
  expect(blindIndex(otherMaster, 'name', 'Amína')).not.toEqual(index);
});
