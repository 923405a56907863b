/** Puts the window on the page over any transport; the returned function takes it down again. */
import { createRoot } from 'react-dom/client';
import { createClient } from '../api/client.ts';
import type { Transport } from '../api/transport.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import { App } from './app.tsx';
import { listenToFileDrops } from './file-drop.ts';
import { keptLayout } from './follow-settings.ts';
import { followNativeMenu } from './native-menu.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { listenToSideButtons } from './side-buttons.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export function mountWindow(transport: Transport): {
  readonly workspace: Workspace;
  readonly close: () => void;
} {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no element with the id root');
  const workspace = createWorkspace(createClient(transport));
  const stops = [
    listenToShortcuts(workspace),
    listenToSideButtons(workspace),
    followNativeMenu(workspace),
    listenToFileDrops(workspace),
  ];
  const root = createRoot(element);
  // Sizes of panels count from the first frame on.
  const ready = workspace.settings.load().then(() => {
    void workspace.graphPlaces.choose(keptLayout(workspace.settings.getState()));
    root.render(<App workspace={workspace} />);
  });
  void start(workspace, ready);
  const close = () => {
    for (const stop of stops) stop();
    root.unmount();
    workspace.close();
  };
  return { workspace, close };
}

async function start(workspace: Workspace, ready: Promise<void>): Promise<void> {
  const { client, data, loader } = workspace;
  // Before anything else, and before the first frame: a large case takes a while to come.
  const read = loader.refresh();
  const host = await client.call('host.info', {});
  if (host.ok) data.setState({ host: host.data });
  await Promise.all([read, ready]);
  offerTour(workspace);
}

/** Once, on the sample case. */
function offerTour({ data, settings, panels }: Workspace): void {
  const { host, articles } = data.getState();
  const isSample = host !== null && host.folders.case === host.folders.sample;
  if (isSample && articles.length > 0 && !settings.getState().tourSeen) panels.setState({ tourStep: 0 });
}
