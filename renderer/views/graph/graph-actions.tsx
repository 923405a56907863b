/** The buttons of the graph: what it shows and how it is laid out, zoom and fit. */
import { Diamond, Maximize2, Minus, Plus, Waypoints } from 'lucide-react';
import { useStore } from 'zustand';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { t } from '#shared/i18n/text.ts';
import { type LayoutName, layouts } from '#shared/layout/layouts.ts';
import { Grouping } from '#shared/model/view-snapshot.ts';
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

const OUTSIDE = ['dim', 'hide'] as const satisfies readonly Panels['outside'][];

interface GraphActionsProps {
  readonly view: GraphView | null;
  /** How many actors have no tie. */
  readonly unconnected: number;
  /** Groups that the graph is folded to, the largest first. */
  readonly groups: ActorGraph['nodes'];
}

/** As many groups as a menu can name. */
const MAX_NAMED = 8;

export const GraphActions = (props: GraphActionsProps) => (
  <>
    <PathsButton />
    <MeasureMenu />
    <EventNodesButton />
    <ViewMenu unconnected={props.unconnected} groups={props.groups} />
    <IconButton icon={Minus} label={t('graph.zoomOut')} onPress={() => props.view?.zoomBy(0.8)} />
    <IconButton icon={Plus} label={t('graph.zoomIn')} onPress={() => props.view?.zoomBy(1.25)} />
    <IconButton icon={Maximize2} label={t('graph.fit')} onPress={() => props.view?.fit()} />
  </>
);

function PathsButton() {
  const { paths } = useWorkspace();
  return <IconButton icon={Waypoints} label={t('graph.findPaths')} onPress={() => paths.ask()} />;
}

function EventNodesButton() {
  const { panels } = useWorkspace();
  const eventNodes = usePanels((state) => state.eventNodes);
  return (
    <IconButton
      icon={Diamond}
      label={t('graph.eventNodes')}
      pressed={eventNodes}
      onPress={() => panels.setState({ eventNodes: !eventNodes })}
    />
  );
}

function ViewMenu({ unconnected, groups }: Omit<GraphActionsProps, 'view'>) {
  const workspace = useWorkspace();
  const panels = usePanels((state) => state);
  const layout = useStore(workspace.graphPlaces)?.layout;
  return (
    <MenuButton
      label={t('graph.viewMenu')}
      text={t('graph.view')}
      groups={[
        layoutMenu(layout),
        {
          items: [
            { id: 'again', label: t('graph.again') },
            { id: 'compare', label: t('graph.compare'), hint: keysText('CmdOrCtrl+Shift+D') },
          ],
        },
        outsideMenu(panels),
        groupingMenu(panels),
        ...[showMenu(panels, unconnected), groupMenu(panels, groups), hiddenMenu(panels)].filter(
          ({ items }) => items.length > 0,
        ),
      ]}
      onAction={(id) => act(id, workspace, groups)}
    />
  );
}

const layoutMenu = (chosen: LayoutName | undefined) => ({
  title: t('graph.layout'),
  chosen: `layout:${chosen ?? ''}`,
  items: layouts.map(({ name }) => ({ id: `layout:${name}`, label: t(`words.layouts.${name}`) })),
});

const outsideMenu = ({ outside }: Panels) => ({
  title: t('graph.outsideTitle'),
  chosen: outside,
  items: OUTSIDE.map((side) => ({ id: side, label: t(`graph.outside.${side}`) })),
});

const groupingMenu = ({ grouping }: Panels) => ({
  title: t('graph.groupingTitle'),
  chosen: `grouping:${grouping}`,
  items: Grouping.options.map((each) => ({ id: `grouping:${each}`, label: t(`graph.grouping.${each}`) })),
});

function showMenu({ showUnconnected, eventNodes }: Panels, unconnected: number) {
  return {
    title: t('graph.show'),
    chosen: [...(eventNodes ? ['event-nodes'] : []), ...(showUnconnected ? ['unconnected'] : [])],
    items: [
      { id: 'event-nodes', label: t('graph.eventNodes'), hint: keysText('CmdOrCtrl+Shift+E') },
      ...(unconnected > 0
        ? [{ id: 'unconnected', label: t('graph.unconnected', { count: unconnected }) }]
        : []),
    ],
  };
}

const hiddenMenu = ({ hiddenActors }: Panels) => ({
  items:
    hiddenActors.size > 0
      ? [{ id: 'unhide', label: t('graph.showHidden', { count: hiddenActors.size }) }]
      : [],
});

const groupMenu = ({ openedActors }: Panels, groups: GraphActionsProps['groups']) => ({
  title: t('graph.openGroup'),
  items: [
    ...groups.slice(0, MAX_NAMED).map(({ id, name }) => ({ id: `group:${id}`, label: name })),
    ...(openedActors.size > 0 ? [{ id: 'fold', label: t('graph.closeGroups') }] : []),
  ],
});

function act(id: string, workspace: Workspace, groups: GraphActionsProps['groups']): void {
  const { panels } = workspace;
  const side = OUTSIDE.find((each) => each === id);
  const layout = layouts.find(({ name }) => id === `layout:${name}`);
  const grouping = Grouping.options.find((each) => id === `grouping:${each}`);
  const group = groups.find((each) => id === `group:${each.id}`);
  if (side) panels.setState({ outside: side });
  else if (grouping) panels.setState({ grouping });
  else if (layout) chooseLayout(workspace, layout.name);
  else if (group) openGroup(panels, group.folded);
  else if (id === 'event-nodes') panels.setState(({ eventNodes }) => ({ eventNodes: !eventNodes }));
  else if (id === 'unconnected') panels.setState({ showUnconnected: !panels.getState().showUnconnected });
  else if (id === 'fold') panels.setState({ openedActors: new Set(), openedTies: [] });
  else if (id === 'unhide') showHidden(panels);
  else if (id === 'compare') runCommand('views.compare', workspace);
  else workspace.arranging.again();
}
