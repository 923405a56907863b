/** ST-8: runs of changes as bytes and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRun, encodeRun, runsOf } from '#core/store/change-codec.ts';
import type { Change, Row } from '#shared/changes/change.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const base = fc.record({ table: fc.constantFrom('actor', 'event'), id: fc.integer({ min: 1, max: 1e6 }) });
const row = (id: number) => fc.record({ id: fc.constant(id), name: value, weight: value });

const change: fc.Arbitrary<Change> = base.chain((at) =>
  fc.oneof(
    row(at.id).map((content): Change => ({ kind: 'insert', ...at, row: content })),
    row(at.id).map((content): Change => ({ kind: 'delete', ...at, row: content })),
    fc
      .tuple(fc.record({ name: value }), fc.record({ name: value }))
      .map(([before, after]): Change => ({ kind: 'update', ...at, before, after })),
  ),
);

/** JSON has no negative zero, and neither has SQLite. */
const plain = (changes: readonly Change[]): unknown => JSON.parse(JSON.stringify(changes));

test('ST-8: what is read is what was written, with the rows of inserts from where they stand', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const standing = new Map<string, Row[]>();
      for (const { kind, table, id, ...rest } of changes) {
        if (kind !== 'insert' || !('row' in rest)) continue;
        standing.set(`${table}:${id}`, [...(standing.get(`${table}:${id}`) ?? []), rest.row]);
      }
      const read = (table: string, id: number): Row => standing.get(`${table}:${id}`)?.shift() ?? {};
      const back = runsOf(changes).flatMap((run) =>
        decodeRun({ kind: run.kind, table: run.table, data: encodeRun(run) }, read),
      );
      expect(plain(back)).toEqual(plain(changes));
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('ST-8: the rows of inserts are not stored', () => {
  const secret = 'a sentence that stands in its table';
  const run = runsOf(
    Array.from({ length: 200 }, (_, index): Change => {
      const id = index + 1;
      return { kind: 'insert', table: 'sentence', id, row: { id, text: secret } };
    }),
  );
  expect(run).toHaveLength(1);
  expect(run.map(encodeRun)[0]?.length).toBeLessThan(40);
});
