/** The diff algebra of shared/changes/SPEC.md over random states and change lists. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, rowKey, type State } from '#shared/changes/apply.ts';
import type { Change, Row, Value } from '#shared/changes/change.ts';
import { reverse, reverseChange } from '#shared/changes/reverse.ts';
import { difference } from '#shared/changes/rows.ts';
import { squash } from '#shared/changes/squash.ts';

const RUNS = { numRuns: 1000, seed: 7 };

const value: fc.Arbitrary<Value> = fc.oneof(fc.constantFrom<Value>(null, 0, 1, 'a', ''), fc.integer());
const row: fc.Arbitrary<Row> = fc.record({ name: value, kind: value, day: value });
const target = fc.record({ table: fc.constantFrom('actor', 'event'), id: fc.integer({ min: 1, max: 4 }) });

const state: fc.Arbitrary<State> = fc
  .array(fc.tuple(target, row), { maxLength: 6 })
  .map((rows) => new Map(rows.map(([at, content]) => [rowKey(at), content])));

/** What a writer might be told: put this row there, or nothing. */
const wish = fc.record({ at: target, row: fc.option(row, { nil: null }) });

/** A state with changes that apply to it one after the other, as a store's writer reports them. */
const history = fc.tuple(state, fc.array(wish, { maxLength: 12 })).map(([start, wishes]) => {
  const changes: Change[] = [];
  const now = new Map(start);
  for (const { at, row: wanted } of wishes) {
    const change = changeTo(at, now.get(rowKey(at)), wanted);
    if (!change) continue;
    changes.push(change);
    if (wanted) now.set(rowKey(at), wanted);
    else now.delete(rowKey(at));
  }
  return { start, changes, end: now as State };
});

function changeTo(
  at: Pick<Change, 'table' | 'id'>,
  present: Row | undefined,
  wanted: Row | null,
): Change | null {
  if (!wanted) return present ? { kind: 'delete', ...at, row: present } : null;
  if (!present) return { kind: 'insert', ...at, row: wanted };
  const changed = difference(present, wanted);
  return changed && { kind: 'update', ...at, ...changed };
}

const stateAfter = (from: State, changes: readonly Change[]): State => {
  const result = apply(from, changes);
  if (!result.ok) throw new Error(`conflict: ${JSON.stringify(result.error)}`);
  return result.value;
};

describe('changes', () => {
  test('CH-1: an update has the same columns on both sides, and each differs', () => {
    fc.assert(
      fc.property(history, ({ changes }) => {
        for (const change of squash(changes)) {
          if (change.kind !== 'update') continue;
          const columns = Object.keys(change.before);
          expect(columns.length).toBeGreaterThan(0);
          expect(Object.keys(change.after)).toEqual(columns);
          for (const column of columns) expect(change.after[column]).not.toBe(change.before[column]);
        }
      }),
      RUNS,
    );
  });

  test('CH-2: reverse is its own inverse', () => {
    fc.assert(
      fc.property(history, ({ changes }) => {
        expect(reverse(reverse(changes))).toEqual(changes);
      }),
      RUNS,
    );
  });

  test('CH-3: what does not fit is refused and named', () => {
    fc.assert(
      fc.property(state, target, row, (start, at, content) => {
        const present = start.get(rowKey(at));
        const wrong: Change = present
          ? { kind: 'insert', ...at, row: content }
          : { kind: 'delete', ...at, row: content };
        expect(apply(start, [wrong])).toEqual({ ok: false, error: { ...at, kind: wrong.kind } });
      }),
      RUNS,
    );
  });

  test('CH-4: the reverse takes a list back', () => {
    fc.assert(
      fc.property(history, ({ start, changes, end }) => {
        expect(stateAfter(start, changes)).toEqual(end);
        expect(stateAfter(end, reverse(changes))).toEqual(start);
      }),
      RUNS,
    );
  });

  test('CH-5: squash has the same effect with one change a row', () => {
    fc.assert(
      fc.property(history, ({ start, changes, end }) => {
        const squashed = squash(changes);
        expect(stateAfter(start, squashed)).toEqual(end);
        expect(new Set(squashed.map(rowKey)).size).toBe(squashed.length);
      }),
      RUNS,
    );
  });

  test('CH-6: a list and its reverse squash to nothing; squash settles at once', () => {
    fc.assert(
      fc.property(history, ({ changes }) => {
        expect(squash([...changes, ...reverse(changes)])).toEqual([]);
        expect(squash(squash(changes))).toEqual(squash(changes));
      }),
      RUNS,
    );
  });

  test('CH-7: squashed changes may be written in any order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ({ start, changes, end }, order) => {
        const shuffled = squash(changes)
          .map((change) => ({ change, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        expect(stateAfter(start, shuffled)).toEqual(end);
      }),
      RUNS,
    );
  });

  test('CH-2: a change and its reverse are of the same row', () => {
    fc.assert(
      fc.property(history, ({ changes }) => {
        expect(changes.map((change) => rowKey(reverseChange(change)))).toEqual(changes.map(rowKey));
      }),
      RUNS,
    );
  });
});
