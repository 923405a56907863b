/** The menu of an actor in the graph: its line in the timeline, its neighbours. */
import { nodeId } from '#shared/derive/actor-graph.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useActorName } from '../../app/use-actor-name.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { togglePins } from '../../state/lines.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import type { MenuPoint } from '../../ui/menu-point.ts';
import type { GraphView } from './graph-view.ts';

/** An actor whose menu is open. */
export interface AskedActor {
  readonly actorId: ActorId;
  readonly at: MenuPoint;
}

interface ActorMenuProps {
  readonly asked: AskedActor;
  readonly view: GraphView | null;
  readonly onClose: () => void;
}

export function ActorMenu({ asked: { actorId, at }, view, onClose }: ActorMenuProps) {
  const { panels } = useWorkspace();
  const name = useActorName()(actorId) ?? '';
  const pinned = usePanels((state) => state.pinnedActors.includes(actorId));
  return (
    <ContextMenu
      label={`Actor ${name}`}
      at={at}
      groups={[
        {
          items: [
            { id: 'pin', label: pinned ? 'Unpin from the timeline' : 'Pin as a line of the timeline' },
            { id: 'neighbours', label: 'Show with its neighbours', hint: 'Enter' },
          ],
        },
      ]}
      onAction={(id) => (id === 'pin' ? togglePins(panels, [actorId]) : view?.focusOn(nodeId(actorId)))}
      onClose={onClose}
    />
  );
}
