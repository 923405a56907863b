/** Keys pressed in an overlay are the overlay's: Delete in a dialog must not reach the item that is selected behind it. */
import type { KeyboardEvent } from 'react';

/** For `onKeyDown`; Escape and Tab go on to what closes the overlay and holds the focus in it. */
export function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
}
