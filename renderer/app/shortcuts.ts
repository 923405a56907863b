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
  'CmdOrCtrl+[': 'view.back',
  'CmdOrCtrl+]': 'view.forward',
};

/** Keys that write nothing into a field. */
const NOT_TYPED = /^(?:CmdOrCtrl\+|(?:Shift\+)?F\d)/;

/** "CmdOrCtrl+Shift+Z" for an event with these keys. */
function acceleratorOf(event: KeyboardEvent): string {
  const main = event.ctrlKey || event.metaKey ? ['CmdOrCtrl'] : [];
  const alt = event.altKey ? ['Alt'] : [];
  const shift = event.shiftKey && event.key !== '?' ? ['Shift'] : [];
  return [...main, ...alt, ...shift, keyName(event.key)].join('+');
}

const keyName = (key: string): string =>
  key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key.replace(/^Arrow/, '');

const MAC: Readonly<Record<string, string>> = {
  ...{ CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Left: '←', Right: '→' },
};

/** "Ctrl+Shift+Z", or "⌘⇧Z" on a Mac. */
export function keysText(accelerator: string): string {
  if (!isMac()) return accelerator.replace('CmdOrCtrl', 'Ctrl');
  return accelerator
    .split('+')
    .map((key) => MAC[key] ?? key)
    .join('');
}

/** Whether keys go into a text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'));

/** Escape that has nothing to close, stop or drop. */
function selectNothing(event: KeyboardEvent, { selection, panels, arranging }: Workspace): void {
  const { dialog, tourStep } = panels.getState();
  if (event.defaultPrevented || isTyping(event.target) || dialog !== 'none' || tourStep !== null) return;
  if (!arranging.stop()) selection.clear();
}

/**
 * Listens on the window until the returned function is called. In a text field plain keys and undo belong to the
 * field. Where the native menu has the accelerators, it gets them first and this never sees them.
 */
export function listenToShortcuts(workspace: Workspace): () => void {
  const run = (event: KeyboardEvent, accelerator: string): boolean => {
    const id = ALSO[accelerator] ?? commands.find((command) => command.accelerator === accelerator)?.id;
    if (id === undefined || event.defaultPrevented) return false;
    const ofField = isTyping(event.target) && (!NOT_TYPED.test(accelerator) || id.startsWith('history.'));
    if (ofField || workspace.panels.getState().dialog !== 'none') return false;
    event.preventDefault();
    runCommand(id, workspace);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') selectNothing(event, workspace);
    else run(event, acceleratorOf(event));
  };
  // Sliders and lists take arrow keys whether Alt is down or not: those with Alt are the window's.
  const onAltKey = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    if (run(event, acceleratorOf(event))) event.stopPropagation();
    // In a field of a Mac they go from word to word; elsewhere a browser would leave the page.
    else if (/^Arrow(?:Left|Right)$/.test(event.key) && !isMac()) event.preventDefault();
  };
  window.addEventListener('keydown', onAltKey, true);
  window.addEventListener('keydown', onKey);
  return () => {
    window.removeEventListener('keydown', onAltKey, true);
    window.removeEventListener('keydown', onKey);
  };
}
