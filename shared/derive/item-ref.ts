/** Which item of the case is meant: what selections, evidence and counts point at. */
import type { ActorId, EventId, RelationId } from '../model/ids.ts';

export type ItemRef =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'relation'; readonly id: RelationId };

/** A text that is equal for equal items, to key maps and lists by. */
export const itemKey = (item: ItemRef): string => `${item.kind}:${item.id}`;
