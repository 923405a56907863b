/** The panel "Actor graph": who is joined to whom in the chosen window of time. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { tieCounts } from '#shared/columns/joined.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { actorsIn } from '#shared/derive/grouped.ts';
import { actorCountText, groupedText } from '#shared/derive/summary.ts';
import { t } from '#shared/i18n/text.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useKnownNote } from '../../app/use-known-note.ts';
import { useMoving, useShown } from '../../app/use-shown.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { MeasuresPanel } from '../measures/panel.tsx';
import { useGraphLook } from '../measures/use-graph-look.ts';
import { PathsPanel } from '../paths/panel.tsx';
import { useDrawnPaths } from '../paths/use-drawn-paths.ts';
import { ActorMenu } from './actor-menu.tsx';
import { ArrangingNote } from './arranging-note.tsx';
import { EventsNote } from './events-note.tsx';
import { GraphActions } from './graph-actions.tsx';
import type { GraphContents } from './graph-elements.ts';
import type { GraphView } from './graph-view.ts';
import { useHidden, withoutHidden } from './hidden-actors.ts';
import { HoverCard } from './hover-card.tsx';
import { Legend } from './legend.tsx';
import { useEventNodes } from './use-event-nodes.ts';
import { type FoldedGraph, useFold } from './use-fold.ts';
import { drawnLoose, useGraphView, visibleContents } from './use-graph-view.ts';
import './graph.css';

/** A canvas with its own keys: one widget that arrow keys move through. */
const widget = (withEvents: boolean) =>
  ({
    role: 'application',
    tabIndex: 0,
    'aria-label': t(withEvents ? 'graph.widgetWithEvents' : 'graph.widget'),
  }) as const;

export function GraphPanel() {
  const data = useShown((state) => state.view);
  const { contents, groups, thinned, statesOf, left, actors } = useContents();
  const { echo, selection } = useEcho();
  const outside = usePanels((panels) => panels.outside);
  const paths = useDrawnPaths();
  const { container, view, asked, closeMenu } = useGraphView({
    ...{ contents, statesOf, outside, echo, paths },
    origin: selection.origin,
  });
  useDrawn(view, groups, thinned);
  const graph = contents.within;
  return (
    <Panel
      title={t('graph.title')}
      note={data ? <ActorCount settled={actorsIn(graph)} groups={groups} thinned={thinned} /> : undefined}
      actions={<GraphActions view={view} unconnected={looseCount(contents)} groups={groups} />}
    >
      <div className="graph-with-side">
        <div className="graph-layout">
          <div
            className="graph-canvas"
            ref={container}
            data-outside={outside}
            {...widget(contents.events.nodes.length > 0)}
          />
          <EventsNote drawn={contents.events.nodes.length} left={left} />
          {graph.nodes.length > 0 ? <Legend graph={graph} events={contents.events} /> : null}
          {asked ? <ActorMenu {...{ asked, view }} graph={actors} onClose={closeMenu} /> : null}
          <ArrangingNote />
          <HoverCard view={view} frame={container} graph={contents.everybody} />
        </div>
        <Side />
      </div>
      {data === null ? <Skeleton label={t('graph.reading')} /> : null}
      {data && graph.nodes.length === 0 ? <NothingHere empty={data.total === 0} /> : null}
    </Panel>
  );
}

const looseCount = ({ everybody }: GraphContents): number =>
  everybody.nodes.filter((node) => node.unconnected).length;

/** Tells the window how the graph is drawn. */
function useDrawn(view: GraphView | null, groups: ActorGraph['nodes'], thinned: boolean): void {
  const { drawnGraph } = useWorkspace();
  useEffect(() => {
    if (view) drawnGraph.setState({ groups, thinned, placeOf: view.placeOf });
  }, [drawnGraph, view, groups, thinned]);
  useEffect(() => drawnGraph.clear, [drawnGraph]);
}

interface Contents extends Pick<FoldedGraph, 'groups' | 'thinned' | 'statesOf'> {
  readonly contents: GraphContents;
  /** Events of the window for which there is no room. */
  readonly left: number;
  /** The actors that are drawn, with their lines as if no event were a node. */
  readonly actors: ActorGraph;
}

/** What is drawn, folded where it is large, with events on demand, and how measures make it look. */
function useContents(): Contents {
  const showUnconnected = usePanels((panels) => panels.showUnconnected);
  const { echo } = useEcho();
  const fold = useFold({ echo, paths: useDrawnPaths() });
  const drawn = drawnLoose(fold.everybody, showUnconnected, echo);
  const hidden = useHidden(echo);
  const actors = useMemo(
    () => withoutHidden(visibleContents(fold.everybody, fold.within, drawn).all, hidden),
    [fold, drawn, hidden],
  );
  const { everybody, within, statesOf, events, left } = useEventNodes({ fold, nodes: actors.nodes, echo });
  const look = useGraphLook();
  const visible = useMemo(() => {
    const { all, ...others } = visibleContents(everybody, within, drawn);
    return { ...others, all: withoutHidden(all, hidden), within: withoutHidden(others.within, hidden) };
  }, [everybody, within, drawn, hidden]);
  const contents = useMemo(() => ({ ...visible, look, events }), [visible, look, events]);
  const { groups, thinned } = fold;
  return { contents, groups, thinned, statesOf, left, actors };
}

function Side() {
  const side = usePanels((panels) => panels.graphSide);
  if (side === 'paths') return <PathsPanel />;
  return side === 'measures' ? <MeasuresPanel /> : null;
}

interface ActorCountProps {
  readonly settled: number;
  readonly groups: ActorGraph['nodes'];
  readonly thinned: boolean;
}

/** While the window moves, who is in it at this moment; and how many of the case's actors are folded into groups. */
function ActorCount({ settled, groups, thinned }: ActorCountProps) {
  const total = useShown(({ known }) => known?.columns.actors.ids.length ?? 0);
  const showUnconnected = usePanels((panels) => panels.showUnconnected);
  const filtered = useShown((state) => state.filtered);
  const ties = useMemo(() => filtered && tieCounts(filtered.source, filtered.all), [filtered]);
  const moving = useMoving();
  const known = useKnownNote();
  const hidden = usePanels((panels) => panels.hiddenActors.size);
  const live = useStore(useWorkspace().shown.live);
  const grouped = `${groupedText(groups)}${thinned ? ` · ${t('graph.strongestTies')}` : ''}${hidden > 0 ? ` · ${t('graph.hidden', { count: hidden })}` : ''}${known}`;
  if (!moving || !live) return `${actorCountText(settled, total)}${grouped}`;
  return `${actorCountText(countInside(live.actors, showUnconnected ? null : ties), total)}${grouped}`;
}

/** Actors of a window; `ties` leaves out those that nothing of the case joins to another. */
function countInside(actors: Uint8Array, ties: Int32Array | null): number {
  let count = 0;
  for (let place = 0; place < actors.length; place += 1)
    if (actors[place] === 1 && ties?.[place] !== 0) count += 1;
  return count;
}

const NothingHere = ({ empty }: { readonly empty: boolean }) => (
  <div className="graph-empty">
    {empty ? (
      <EmptyState title={t('graph.noActors')}>{t('graph.noActorsAdvice')}</EmptyState>
    ) : (
      <EmptyState title={t('graph.nobody')}>{t('graph.nobodyAdvice')}</EmptyState>
    )}
  </div>
);
