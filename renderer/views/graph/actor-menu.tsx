/** The menu of an actor in the graph: its line in the timeline, its neighbours; which of them are shown and hidden. */
import { useMemo, useRef, useState } from 'react';
import { type Neighbour, neighboursIn, strongestFirst } from '#shared/columns/neighbours.ts';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useActorName } from '../../app/use-actor-name.ts';
import { useShown } from '../../app/use-shown.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { togglePins } from '../../state/lines.ts';
import { hideActors, showNeighbours } from '../../state/neighbourhood.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import type { MenuPoint } from '../../ui/menu-point.ts';
import type { GraphView } from './graph-view.ts';
import { drawnBeside, onlyJoinedTo } from './hidden-actors.ts';
import { amountGroup, amountIn, hideGroup, kindGroup, kindIn, type NeighbourKind } from './neighbour-menu.ts';

/** An actor whose menu is open. */
export interface AskedActor {
  readonly actorId: ActorId;
  readonly at: MenuPoint;
}

interface ActorMenuProps {
  readonly asked: AskedActor;
  readonly view: GraphView | null;
  /** The actors that are drawn, and the lines between them as if no event were a node. */
  readonly graph: ActorGraph;
  readonly onClose: () => void;
}

export function ActorMenu({ asked: { actorId, at }, view, graph, onClose }: ActorMenuProps) {
  const { panels } = useWorkspace();
  const name = useActorName()(actorId) ?? '';
  const pinned = usePanels((state) => state.pinnedActors.includes(actorId));
  const missing = useMissing(actorId, graph);
  const lone = useMemo(() => onlyJoinedTo(graph, actorId), [graph, actorId]);
  const { kind, choose, close } = useKind(onClose);
  const act = (id: string) => {
    const asked = kindIn(id);
    const most = amountIn(id);
    if (asked !== undefined) choose(asked);
    else if (most !== null) showNeighbours(panels, actorId, strongest(missing, kind ?? null, most));
    else if (id === 'pin') togglePins(panels, [actorId]);
    else if (id === 'neighbours') view?.focusOn(nodeId(actorId));
    else hideActors(panels, id === 'hide' ? [actorId] : lone);
  };
  const first = [
    { id: 'pin', label: t(pinned ? 'graph.menu.unpin' : 'graph.menu.pin') },
    { id: 'neighbours', label: t('graph.menu.neighbours'), hint: 'Enter' },
  ];
  return (
    <ContextMenu
      step={String(kind)}
      label={t('graph.menu.label', { name })}
      at={at}
      groups={
        kind === undefined
          ? [{ items: first }, kindGroup(missing), hideGroup(lone.length)]
          : [amountGroup(missing, kind)]
      }
      onAction={act}
      onClose={close}
    />
  );
}

const strongest = (missing: readonly Neighbour[], kind: NeighbourKind, most: number): readonly ActorId[] =>
  strongestFirst(missing, kind)
    .slice(0, most)
    .map((each) => each.actorId);

/** The kind that was chosen, for the second step; a menu closes after each step, and the second one comes in its place. */
function useKind(onClose: () => void) {
  const [kind, setKind] = useState<NeighbourKind | undefined>(undefined);
  const goesOn = useRef(false);
  return {
    kind,
    choose(next: NeighbourKind): void {
      goesOn.current = true;
      setKind(next);
    },
    close(): void {
      if (!goesOn.current) onClose();
      goesOn.current = false;
    },
  };
}

/** Neighbours in the time window without a line to the actor in the picture. */
function useMissing(actorId: ActorId, graph: ActorGraph): readonly Neighbour[] {
  const known = useShown((shown) => shown.known);
  const filtered = useShown((shown) => shown.filtered);
  const now = useShown((shown) => shown.now);
  return useMemo(() => {
    if (!known || !filtered || !now) return [];
    const drawn = drawnBeside(graph, actorId);
    return neighboursIn(filtered.source, now, known.at.actor(actorId)).filter(
      (each) => !drawn.has(nodeId(each.actorId)),
    );
  }, [known, filtered, now, graph, actorId]);
}
