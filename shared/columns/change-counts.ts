/** How many things are added, removed and changed from one view of a case to another. */
import { change } from './change.ts';

export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export function countChanges(changes: Uint8Array): ChangeCounts {
  const counts = [0, 0, 0, 0, 0];
  for (let place = 0; place < changes.length; place += 1) counts[changes[place]!]! += 1;
  return {
    added: counts[change.added]!,
    removed: counts[change.removed]!,
    changed: counts[change.changed]!,
  };
}
