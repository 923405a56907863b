/** What a node of the graph stands for where it stands for one item, by its id. */
import type { ActorId, EventId } from '../model/ids.ts';
import { nodeId } from './actor-graph.ts';
import type { ItemRef } from './item-ref.ts';

export const eventNodeId = (id: EventId): string => `e${id}`;

export const itemOfNode = (id: string): ItemRef =>
  id.startsWith('e')
    ? { kind: 'event', id: Number(id.slice(1)) as EventId }
    : { kind: 'actor', id: Number(id.slice(1)) as ActorId };

/** Null for a relation: it is no node. */
export function nodeOfItem(item: ItemRef): string | null {
  if (item.kind === 'event') return eventNodeId(item.id);
  return item.kind === 'actor' ? nodeId(item.id) : null;
}
