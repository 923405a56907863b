/** How an item is called in messages and menus. */
import type { WindowView } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';

/** Null for an item whose record the window has not been given yet. */
export function knownName(item: ItemRef, whole: WindowView | null): string | null {
  switch (item.kind) {
    case 'actor':
      return whole?.actors.find(({ id }) => id === item.id)?.name ?? null;
    case 'event':
      return whole?.events.find(({ id }) => id === item.id)?.title ?? null;
    case 'relation': {
      const relation = whole?.relations.find(({ id }) => id === item.id);
      if (!relation) return null;
      const name = (id: number) => whole?.actors.find((actor) => actor.id === id)?.name ?? '';
      return `${name(relation.subject)} ${relation.predicate} ${name(relation.object)}`;
    }
  }
}

export const itemName = (item: ItemRef, whole: WindowView | null): string =>
  knownName(item, whole) ?? t(`app.kinds.${item.kind}`);
