/** What takes a change back (SPEC.md, CH-2). */
import { unreachable } from '../lib/assert.ts';
import type { Change } from './change.ts';

export function reverseChange(change: Change): Change {
  switch (change.kind) {
    case 'insert':
      return { ...change, kind: 'delete' };
    case 'delete':
      return { ...change, kind: 'insert' };
    case 'update':
      return { ...change, before: change.after, after: change.before };
    default:
      return unreachable(change);
  }
}

/** The changes that take a whole list back, last one first. */
export const reverse = (changes: readonly Change[]): readonly Change[] =>
  changes.map(reverseChange).reverse();
