/** Many changes to a row made one (SPEC.md, CH-5). */
import { assert } from '../lib/assert.ts';
import { rowKey } from './apply.ts';
import type { Change, Delete, Insert, Update } from './change.ts';
import { difference } from './rows.ts';

/** The same effect with at most one change a row, in order of first touch. */
export function squash(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change | null>();
  for (const change of changes) {
    const key = rowKey(change);
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? join(earlier, change) : change);
  }
  return [...byRow.values()].filter((change) => change !== null);
}

/** One change for two of the same row, or null when they cancel out. */
function join(first: Change, second: Change): Change | null {
  if (first.kind === 'delete') {
    assert(second.kind === 'insert', 'only an insert follows a delete');
    return asUpdate(first, first.row, second.row);
  }
  assert(second.kind !== 'insert', 'no insert follows a row that is there');
  return second.kind === 'delete' ? joinDelete(first, second) : joinUpdate(first, second);
}

const joinDelete = (first: Insert | Update, second: Delete): Change | null =>
  first.kind === 'insert' ? null : { ...second, row: { ...second.row, ...first.before } };

function joinUpdate(first: Insert | Update, second: Update): Change | null {
  if (first.kind === 'insert') return { ...first, row: { ...first.row, ...second.after } };
  return asUpdate(first, { ...second.before, ...first.before }, { ...first.after, ...second.after });
}

function asUpdate(target: Change, before: Update['before'], after: Update['after']): Update | null {
  const changed = difference(before, after);
  return changed && { kind: 'update', table: target.table, id: target.id, ...changed };
}
