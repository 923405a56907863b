/** The buttons of the graph: what it shows and how it is laid out, zoom and fit. */
import { Diamond, Maximize2, Minus, Plus, Waypoints } from 'lucide-react';
import { useStore } from 'zustand';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { layouts } from '#shared/layout/layouts.ts';
import { runCommand } from '../../app/commands.ts';
import { chooseLayout } from '../../app/follow-settings.ts';
import { keysText } from '../../app/shortcuts.ts';
import type { Workspace } from '../../app/workspace.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { showHidden } from '../../state/neighbourhood.ts';
import type { Panels } from '../../state/panels.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { MeasureMenu } from '../measures/measure-menu.tsx';
import { openGroup } from './graph-listener.ts';
import type { GraphView } from './graph-view.ts';

const OUTSIDE = [
  { id: 'dim', label: 'Faint' },
  { id: 'hide', label: 'Hidden' },
] as const;
const LAYOUTS = layouts.map(({ name, label }) => ({ id: `layout:${name}`, label }));

interface GraphActionsProps {
  readonly view: GraphView | null;
  /** How many actors have no tie. */
  readonly unconnected: number;
  /** Groups that a large graph is folded to, the largest first. */
  readonly groups: ActorGraph['nodes'];
  /** Only the strongest lines are drawn. */
  readonly thinned: boolean;
}

/** As many groups as a menu can name. */
const MAX_NAMED = 8;

export const GraphActions = (props: GraphActionsProps) => (
  <>
    <PathsButton />
    <MeasureMenu />
    <EventNodesButton />
    <ViewMenu unconnected={props.unconnected} groups={props.groups} thinned={props.thinned} />
    <IconButton icon={Minus} label="Zoom out" onPress={() => props.view?.zoomBy(0.8)} />
    <IconButton icon={Plus} label="Zoom in" onPress={() => props.view?.zoomBy(1.25)} />
    <IconButton icon={Maximize2} label="Fit the graph" onPress={() => props.view?.fit()} />
  </>
);

function PathsButton() {
  const { paths } = useWorkspace();
  return <IconButton icon={Waypoints} label="Find paths between two actors" onPress={() => paths.ask()} />;
}

function EventNodesButton() {
  const { panels } = useWorkspace();
  const eventNodes = usePanels((state) => state.eventNodes);
  return (
    <IconButton
      icon={Diamond}
      label="Events as nodes"
      pressed={eventNodes}
      onPress={() => panels.setState({ eventNodes: !eventNodes })}
    />
  );
}

function ViewMenu({ unconnected, groups, thinned }: Omit<GraphActionsProps, 'view'>) {
  const workspace = useWorkspace();
  const panels = usePanels((state) => state);
  const layout = useStore(workspace.graphPlaces)?.layout;
  return (
    <MenuButton
      label="View: what the graph shows"
      text="View"
      groups={[
        { title: 'Layout', chosen: `layout:${layout ?? ''}`, items: LAYOUTS },
        {
          items: [
            { id: 'again', label: 'Arrange again' },
            { id: 'compare', label: 'Compare…', hint: keysText('CmdOrCtrl+Shift+D') },
          ],
        },
        { title: 'Outside the time window', chosen: panels.outside, items: OUTSIDE },
        ...[
          showMenu(panels, { unconnected, groups, thinned }),
          groupMenu(panels, groups),
          hiddenMenu(panels),
        ].filter(({ items }) => items.length > 0),
      ]}
      onAction={(id) => act(id, workspace, groups)}
    />
  );
}

function showMenu(
  { showUnconnected, showAllActors, eventNodes, openedActors }: Panels,
  { unconnected, groups, thinned }: Omit<GraphActionsProps, 'view'>,
) {
  const isLarge = groups.length > 0 || thinned || showAllActors || openedActors.size > 0;
  return {
    title: 'Show',
    chosen: [
      ...(eventNodes ? ['event-nodes'] : []),
      ...(showUnconnected ? ['unconnected'] : []),
      ...(showAllActors ? ['all-actors'] : []),
    ],
    items: [
      { id: 'event-nodes', label: 'Events as nodes', hint: keysText('CmdOrCtrl+Shift+E') },
      ...(unconnected > 0 ? [{ id: 'unconnected', label: `Actors without a tie (${unconnected})` }] : []),
      ...(isLarge ? [{ id: 'all-actors', label: 'Every actor and line, without groups' }] : []),
    ],
  };
}

const hiddenMenu = ({ hiddenActors }: Panels) => ({
  items: hiddenActors.size > 0 ? [{ id: 'unhide', label: `Show hidden actors (${hiddenActors.size})` }] : [],
});

const groupMenu = ({ openedActors }: Panels, groups: GraphActionsProps['groups']) => ({
  title: 'Open a group',
  items: [
    ...groups.slice(0, MAX_NAMED).map(({ id, name }) => ({ id: `group:${id}`, label: name })),
    ...(openedActors.size > 0 ? [{ id: 'fold', label: 'Close opened groups' }] : []),
  ],
});

function act(id: string, workspace: Workspace, groups: GraphActionsProps['groups']): void {
  const { panels } = workspace;
  const side = OUTSIDE.find((each) => each.id === id);
  const layout = layouts.find(({ name }) => id === `layout:${name}`);
  const group = groups.find((each) => id === `group:${each.id}`);
  if (side) panels.setState({ outside: side.id });
  else if (layout) chooseLayout(workspace, layout.name);
  else if (group) openGroup(panels, group.folded);
  else if (id === 'event-nodes') panels.setState(({ eventNodes }) => ({ eventNodes: !eventNodes }));
  else if (id === 'unconnected') panels.setState({ showUnconnected: !panels.getState().showUnconnected });
  else if (id === 'all-actors') panels.setState({ showAllActors: !panels.getState().showAllActors });
  else if (id === 'fold') panels.setState({ openedActors: new Set(), openedTies: [] });
  else if (id === 'unhide') showHidden(panels);
  else if (id === 'compare') runCommand('views.compare', workspace);
  else workspace.arranging.again();
}
