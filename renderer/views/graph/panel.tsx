/** The panel "Actor graph": who is joined to whom in the chosen window of time. */
import { Maximize2, Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { actorGraph } from '#shared/derive/actor-graph.ts';
import { actorCountText } from '#shared/derive/summary.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useCase, usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import type { GraphView } from './graph-view.ts';
import { Legend } from './legend.tsx';
import { useGraphView, visibleGraph } from './use-graph-view.ts';
import './graph.css';

export function GraphPanel() {
  const data = useCase((state) => state.view);
  const total = useCase((state) => state.summary?.counts.actors ?? 0);
  const showUnconnected = usePanels((panels) => panels.showUnconnected);
  const { echo, selection } = useEcho();
  const whole = useMemo(() => (data ? actorGraph(data) : { nodes: [], edges: [] }), [data]);
  const graph = useMemo(() => visibleGraph(whole, showUnconnected, echo), [whole, showUnconnected, echo]);
  const { container, view } = useGraphView({ graph, echo, origin: selection.origin });
  const hidden = whole.nodes.filter((node) => node.unconnected).length;
  return (
    <Panel
      title="Actor graph"
      note={data ? actorCountText(graph.nodes.length, total) : undefined}
      actions={<GraphActions view={view} unconnected={hidden} />}
    >
      <div className="graph-layout">
        {/* A canvas with its own keys: one widget that arrow keys move through. */}
        <div
          className="graph-canvas"
          ref={container}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: role application takes the keyboard
          tabIndex={0}
          aria-label="Actors and what joins them. Arrow keys go from actor to actor, Enter shows its neighbours."
        />
        {graph.nodes.length > 0 ? <Legend graph={graph} /> : null}
      </div>
      {data === null ? <Skeleton label="Reading the case" /> : null}
      {data && graph.nodes.length === 0 ? <NothingHere empty={data.total === 0} /> : null}
    </Panel>
  );
}

const NothingHere = ({ empty }: { readonly empty: boolean }) => (
  <div className="graph-empty">
    {empty ? (
      <EmptyState title="No actors yet">
        Import an article, and the people, states and groups in it appear here.
      </EmptyState>
    ) : (
      <EmptyState title="Nobody acts in this stretch of time">
        Widen the time window below the timeline.
      </EmptyState>
    )}
  </div>
);

interface GraphActionsProps {
  readonly view: GraphView | null;
  readonly unconnected: number;
}

function GraphActions({ view, unconnected }: GraphActionsProps) {
  const { panels } = useWorkspace();
  const shown = usePanels((state) => state.showUnconnected);
  return (
    <>
      {unconnected > 0 ? (
        <Button pressed={shown} onPress={() => panels.setState({ showUnconnected: !shown })}>
          Show unconnected ({unconnected})
        </Button>
      ) : null}
      <IconButton icon={Minus} label="Zoom out" onPress={() => view?.zoomBy(0.8)} />
      <IconButton icon={Plus} label="Zoom in" onPress={() => view?.zoomBy(1.25)} />
      <IconButton icon={Maximize2} label="Fit the graph" onPress={() => view?.fit()} />
    </>
  );
}
