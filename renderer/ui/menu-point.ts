/** Where a menu opens, and the keys that ask for it. */

/** Pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/** Keys that ask for the menu of what has the focus. */
export const asksForMenu = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);
