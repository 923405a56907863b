/** CH-3 and CH-5 by example. */
import { describe, expect, test } from 'vitest';
import { apply } from '#shared/changes/apply.ts';
import type { Change } from '#shared/changes/change.ts';
import { squash } from '#shared/changes/squash.ts';

const at = { table: 'actor', id: 1 } as const;
const insert: Change = { kind: 'insert', ...at, row: { name: 'a', kind: 'x' } };
const rename: Change = { kind: 'update', ...at, before: { name: 'a' }, after: { name: 'b' } };
const renameBack: Change = { kind: 'update', ...at, before: { name: 'b' }, after: { name: 'a' } };
const remove: Change = { kind: 'delete', ...at, row: { name: 'b', kind: 'x' } };

describe('squash', () => {
  test.each<[string, readonly Change[], readonly Change[]]>([
    ['insert + update', [insert, rename], [{ ...insert, row: { name: 'b', kind: 'x' } }]],
    ['insert + update + delete', [insert, rename, remove], []],
    ['update + update back', [rename, renameBack], []],
    ['update + delete', [rename, remove], [{ ...remove, row: { name: 'a', kind: 'x' } }]],
    ['delete + insert of the same', [remove, { ...insert, row: remove.row }], []],
    ['delete + insert of another', [remove, insert], [{ ...renameBack }]],
  ])('CH-5: %s', (_name, changes, expected) => {
    expect(squash(changes)).toEqual(expected);
  });

  test('CH-5: rows keep the order of their first touch', () => {
    const other: Change = { ...insert, id: 2 };
    expect(squash([insert, other, rename]).map((change) => change.id)).toEqual([1, 2]);
  });

  test('an insert after an insert is a bug', () => {
    expect(() => squash([insert, insert])).toThrow('assertion failed');
  });
});

describe('apply', () => {
  test('CH-3: a delete of a row that has changed since is refused without effect', () => {
    const state = new Map([['actor:1', { name: 'c', kind: 'x' }]]);
    expect(apply(state, [{ ...insert, id: 2 }, remove])).toEqual({
      ok: false,
      error: { table: 'actor', id: 1, kind: 'delete' },
    });
    expect(state.size).toBe(1);
  });

  test('CH-3: an update looks at the changed columns only', () => {
    const result = apply(new Map([['actor:1', { name: 'a', kind: 'y' }]]), [rename]);
    expect(result).toEqual({ ok: true, value: new Map([['actor:1', { name: 'b', kind: 'y' }]]) });
  });
});
