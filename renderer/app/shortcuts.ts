/** Keyboard shortcuts from the command registry: the keys of each accelerator, and their names for people. */
import { commands, runCommand } from './commands.ts';
import type { Workspace } from './workspace.ts';

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** Keys that do the same as an accelerator: Ctrl+Y redoes on Windows and Linux, searching has several habits. */
const ALSO: Readonly<Record<string, string>> = {
  'CmdOrCtrl+Y': 'history.redo',
  'CmdOrCtrl+F': 'palette.open',
  'CmdOrCtrl+Shift+F': 'palette.open',
  'CmdOrCtrl+Shift+P': 'palette.open',
};

/** Keys that write nothing into a field. */
const NOT_TYPED = /^(?:CmdOrCtrl\+|(?:Shift\+)?F\d)/;

/** "CmdOrCtrl+Shift+Z" for an event with these keys. */
function acceleratorOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const main = event.ctrlKey || event.metaKey ? ['CmdOrCtrl'] : [];
  const shift = event.shiftKey && key !== '?' ? ['Shift'] : [];
  return [...main, ...shift, key].join('+');
}

/** "Ctrl+Shift+Z", or "⌘⇧Z" on a Mac. */
export function keysText(accelerator: string): string {
  if (!isMac()) return accelerator.replace('CmdOrCtrl', 'Ctrl');
  return accelerator.replace('CmdOrCtrl', '⌘').replace('Shift', '⇧').replaceAll('+', '');
}

/** Whether keys go into a text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'));

/**
 * Listens on the window until the returned function is called. In a text field plain keys and undo belong to the
 * field. Where the native menu has the accelerators, it gets them first and this never sees them.
 */
export function listenToShortcuts(workspace: Workspace): () => void {
  const onKey = (event: KeyboardEvent) => {
    const accelerator = acceleratorOf(event);
    const id = ALSO[accelerator] ?? commands.find((command) => command.accelerator === accelerator)?.id;
    if (id === undefined || event.defaultPrevented) return;
    const ofField = isTyping(event.target) && (!NOT_TYPED.test(accelerator) || id.startsWith('history.'));
    if (ofField || workspace.panels.getState().dialog !== 'none') return;
    event.preventDefault();
    runCommand(id, workspace);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
