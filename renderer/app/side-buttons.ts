/** The side buttons of a mouse go back and forward through views, as they do through pages. */
import { runCommand } from './commands.ts';
import type { Workspace } from './workspace.ts';

const COMMANDS: Readonly<Record<number, string>> = { 3: 'view.back', 4: 'view.forward' };

/** Listens on the window until the returned function is called. A browser would leave the page. */
export function listenToSideButtons(workspace: Workspace): () => void {
  const onRelease = (event: MouseEvent) => {
    const id = COMMANDS[event.button];
    if (id === undefined) return;
    event.preventDefault();
    if (workspace.panels.getState().dialog === 'none') runCommand(id, workspace);
  };
  window.addEventListener('mouseup', onRelease, true);
  return () => window.removeEventListener('mouseup', onRelease, true);
}
