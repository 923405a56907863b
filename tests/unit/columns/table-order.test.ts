/** Rows of tables: sorted without comparisons, stable both ways, grouped in the order of their codes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedBy, orderedBy, ranksOf } from '#shared/columns/table-order.ts';

const codes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 });

describe('orderedBy', () => {
  test('is what a stable sort gives, both ways', () => {
    fc.assert(
      fc.property(codes, fc.boolean(), (list, descending) => {
        const places = Int32Array.from(list.keys());
        const of = (place: number) => list[place]!;
        const sorted = [...places].sort((a, b) => (descending ? of(b) - of(a) : of(a) - of(b)));
        expect([...orderedBy(places, { of, count: 10 }, descending)]).toEqual(sorted);
      }),
    );
  });
});

test('ranks go by the alphabet without regard to case; equal texts share one', () => {
  expect([...ranksOf(['b', 'A', 'c', 'a', 'B'])]).toEqual([1, 0, 2, 0, 1]);
});

test('groups hold every place once, in order, and none is empty', () => {
  fc.assert(
    fc.property(codes, (list) => {
      const { groups } = groupedBy(Int32Array.from(list.keys()), { of: (place) => list[place]!, count: 10 });
      expect(groups.flatMap(({ places }) => [...places]).sort((a, b) => a - b)).toEqual([...list.keys()]);
      for (const { code, places } of groups) {
        expect(places.length).toBeGreaterThan(0);
        expect([...places].every((place) => list[place] === code)).toBe(true);
      }
    }),
  );
});
