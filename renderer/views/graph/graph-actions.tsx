/** The buttons of the graph: what it shows and how it is laid out, zoom and fit. */
import { Maximize2, Minus, Plus, Waypoints } from 'lucide-react';
import { useStore } from 'zustand';
import { layouts } from '#shared/layout/layouts.ts';
import { chooseLayout } from '../../app/follow-settings.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { MeasureMenu } from '../measures/measure-menu.tsx';
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
}

export const GraphActions = (props: GraphActionsProps) => (
  <>
    <PathsButton />
    <MeasureMenu />
    <ViewMenu {...props} />
    <IconButton icon={Minus} label="Zoom out" onPress={() => props.view?.zoomBy(0.8)} />
    <IconButton icon={Plus} label="Zoom in" onPress={() => props.view?.zoomBy(1.25)} />
    <IconButton icon={Maximize2} label="Fit the graph" onPress={() => props.view?.fit()} />
  </>
);

function PathsButton() {
  const { paths } = useWorkspace();
  return <IconButton icon={Waypoints} label="Find paths between two actors" onPress={() => paths.ask()} />;
}

function ViewMenu({ view, unconnected }: GraphActionsProps) {
  const workspace = useWorkspace();
  const { panels } = workspace;
  const shown = usePanels((state) => state.showUnconnected);
  const outside = usePanels((state) => state.outside);
  const layout = useStore(workspace.graphPlaces)?.layout;
  const loose = {
    title: 'Show',
    chosen: shown ? ['unconnected'] : [],
    items: [{ id: 'unconnected', label: `Actors without a tie (${unconnected})` }],
  };
  const onAction = (id: string) => {
    const side = OUTSIDE.find((each) => each.id === id);
    const next = layouts.find(({ name }) => id === `layout:${name}`);
    if (side) panels.setState({ outside: side.id });
    else if (next) chooseLayout(workspace, next.name);
    else if (id === 'unconnected') panels.setState({ showUnconnected: !shown });
    else view?.layOutAgain();
  };
  return (
    <MenuButton
      label="View: what the graph shows"
      text="View"
      groups={[
        { title: 'Layout', chosen: `layout:${layout ?? ''}`, items: LAYOUTS },
        { items: [{ id: 'again', label: 'Arrange again' }] },
        { title: 'Outside the time window', chosen: outside, items: OUTSIDE },
        ...(unconnected > 0 ? [loose] : []),
      ]}
      onAction={onAction}
    />
  );
}
