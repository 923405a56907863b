/** How an item is called in messages and menus. */
import type { WindowView } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';

export function itemName(item: ItemRef, whole: WindowView | null): string {
  switch (item.kind) {
    case 'actor':
      return whole?.actors.find(({ id }) => id === item.id)?.name ?? 'actor';
    case 'event':
      return whole?.events.find(({ id }) => id === item.id)?.title ?? 'event';
    case 'relation': {
      const relation = whole?.relations.find(({ id }) => id === item.id);
      if (!relation) return 'relation';
      const name = (id: number) => whole?.actors.find((actor) => actor.id === id)?.name ?? '';
      return `${name(relation.subject)} ${relation.predicate} ${name(relation.object)}`;
    }
  }
}
