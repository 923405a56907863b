/** What is left of a view in the case as it is now: items that are gone are dropped, the rest stays as it was. */
import type { ActorId, ArticleId } from '../model/ids.ts';
import type { ViewSnapshot } from '../model/view-snapshot.ts';
import type { ItemRef } from './item-ref.ts';

/** What the case has. */
export interface Present {
  readonly item: (item: ItemRef) => boolean;
  readonly article: (id: ArticleId) => boolean;
}

export function viewLeft(view: ViewSnapshot, has: Present): ViewSnapshot {
  const actor = (id: ActorId | null) => (id !== null && has.item({ kind: 'actor', id }) ? id : null);
  const isThere = (id: ActorId): boolean => actor(id) !== null;
  const { selection, graph, paths, pages, lines } = view;
  const shown = selection.items[selection.shown];
  const items = selection.items.filter(has.item);
  return {
    ...view,
    selection: { ...selection, items, shown: Math.max(0, shown ? items.indexOf(shown) : 0) },
    graph: {
      ...graph,
      openedActors: graph.openedActors.filter(isThere),
      openedTies: graph.openedTies.filter((ends) => ends.every(isThere)),
      hiddenActors: graph.hiddenActors.filter(isThere),
    },
    lines: { ...lines, pinned: lines.pinned.filter(isThere) },
    paths: { ...paths, from: actor(paths.from), to: actor(paths.to) },
    pages: { ...pages, article: pages.article !== null && has.article(pages.article) ? pages.article : null },
  };
}
