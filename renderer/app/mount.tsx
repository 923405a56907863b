/** Puts the window on the page over any transport; the returned function takes it down again. */
import { createRoot } from 'react-dom/client';
import { createClient } from '../api/client.ts';
import type { Transport } from '../api/transport.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import { App } from './app.tsx';
import { listenToFileDrops } from './file-drop.ts';
import { followNativeMenu } from './native-menu.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export function mountWindow(transport: Transport): {
  readonly workspace: Workspace;
  readonly close: () => void;
} {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no element with the id root');
  const workspace = createWorkspace(createClient(transport));
  const stops = [listenToShortcuts(workspace), followNativeMenu(workspace), listenToFileDrops(workspace)];
  const root = createRoot(element);
  root.render(<App workspace={workspace} />);
  void start(workspace);
  const close = () => {
    for (const stop of stops) stop();
    root.unmount();
    workspace.close();
  };
  return { workspace, close };
}

async function start({ client, data, loader }: Workspace): Promise<void> {
  const host = await client.call('host.info', {});
  if (host.ok) data.setState({ host: host.data });
  await loader.refresh();
}
