/** Keeps the desktop's menu equal to the command registry, and runs what is chosen in it. */
import { menuEntries, runCommand } from './commands.ts';
import { isTyping } from './shortcuts.ts';
import type { Workspace } from './workspace.ts';

/** On a Mac the menu takes the keys before the field does; undo while typing is still the field's. */
function undoInField(id: string): void {
  if (id === 'history.undo' || id === 'history.redo') document.execCommand(id.slice('history.'.length));
}

export function followNativeMenu(workspace: Workspace): () => void {
  const { client, data, panels, settings } = workspace;
  let sent = '';
  const send = () => {
    const state = data.getState();
    const entries = menuEntries(state);
    const text = JSON.stringify(entries);
    if (!state.host?.hasNativeMenu || text === sent) return;
    sent = text;
    void client.call('host.setMenu', { entries: [...entries] });
  };
  const stopData = data.subscribe(send);
  // Another language has other words.
  const stopSettings = settings.subscribe(send);
  const stopMenu = client.onMenu((id) => {
    // What a dialog holds must not be lost to another one.
    if (panels.getState().dialog !== 'none') return;
    if (id.startsWith('history.') && isTyping(document.activeElement)) undoInField(id);
    else runCommand(id, workspace);
  });
  return () => {
    stopData();
    stopSettings();
    stopMenu();
  };
}
