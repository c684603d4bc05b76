// The drawing of a family: who stands where, and which line says authority or no contact.
import { describe, expect, it } from 'vitest';
import { BOX, familyDrawing } from './family-drawing.ts';

const member = (memberId: string, relation: 'mother' | 'father' | 'grandparent' | 'sister') =>
  ({ memberId, name: memberId, relation, whereabouts: 'with-child' }) as const;
const child = (dossierId: string) => ({ dossierId, name: dossierId, age: 9 }) as never;
const bond = (memberId: string, dossierId: string, more: object = {}) =>
  ({
    memberId,
    dossierId,
    authority: 'joint',
    contact: 'daily',
    childWantsContact: 'yes',
    source: 'x',
    ...more,
  }) as never;

const FAMILY = {
  members: [
    member('moeder', 'mother'),
    member('vader', 'father'),
    member('oma', 'grandparent'),
    member('zus', 'sister'),
  ],
  children: [child('een'), child('twee')],
  bonds: [
    bond('moeder', 'een'),
    bond('vader', 'een', { authority: 'none', contact: 'forbidden-by-court' }),
    bond('moeder', 'elders'),
  ],
};

describe('de tekening van een gezin', () => {
  it('zet generaties onder elkaar, en niemand over een ander heen', () => {
    const { boxes, width, height } = familyDrawing(FAMILY);
    const at = new Map(boxes.map(({ id, y }) => [id, y]));
    expect(at.get('oma')).toBeLessThan(at.get('moeder') ?? 0);
    expect(at.get('moeder')).toBeLessThan(at.get('een') ?? 0);
    expect(at.get('zus')).toBe(at.get('een'));
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(one.y !== other.y || Math.abs(one.x - other.x) >= BOX.width + BOX.across).toBe(true);
    for (const { x, y } of boxes)
      expect([x >= 0, x + BOX.width <= width, y + BOX.height <= height]).toEqual([true, true, true]);
  });

  it('tekent gezag doorgetrokken, geen contact doorbroken, en niets naar een kind dat iemand niet mag zien', () => {
    const { lines } = familyDrawing(FAMILY);
    expect(lines.map(({ key, authority, cut }) => [key, authority, cut])).toEqual([
      ['moeder/een', true, false],
      ['vader/een', false, true],
    ]);
  });

  it('kan leeg zijn', () => {
    const empty = familyDrawing({ members: [], children: [], bonds: [] });
    expect([empty.boxes, empty.lines]).toEqual([[], []]);
    expect(empty.width).toBeGreaterThan(0);
  });
});
