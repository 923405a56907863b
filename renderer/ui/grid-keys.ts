/** Where a key leads in a grid of rows. */
import type { KeyboardEvent } from 'react';

interface Place {
  readonly active: number;
  readonly rowCount: number;
  /** Rows in sight. */
  readonly page: number;
}

/** Null for keys that do not move. */
export function stepOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { active, rowCount, page }: Place,
): number | null {
  if (rowCount === 0 || altKey) return null;
  const last = rowCount - 1;
  const within = (index: number): number => Math.max(0, Math.min(last, index));
  switch (key) {
    case 'ArrowDown':
      return ctrlKey || metaKey ? last : within(active + 1);
    case 'ArrowUp':
      return ctrlKey || metaKey ? 0 : within(active - 1);
    case 'PageDown':
      return within(active + page);
    case 'PageUp':
      return within(active - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
