/** The graph by keyboard: arrows go from actor to actor and to events that are nodes (with Shift they select several), Enter shows the neighbourhood, + − 0 zoom, Escape stops an arrangement or clears, the menu key opens the actor's menu. */
import { itemOfNode, nodeOfItem } from '#shared/derive/node-ids.ts';
import type { ArrangingStore } from '../../../state/arranging.ts';
import { type SelectionStore, shownItem } from '../../../state/selection.ts';
import { asksForMenu } from '../../../ui/menu-point.ts';
import type { GraphCallbacks } from '../graph-events.ts';
import type { Direction } from '../graph-neighbour.ts';
import type { GraphView } from '../graph-view.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const MENU = 'menu';
const keyOf = (event: KeyboardEvent): string => (asksForMenu(event) ? MENU : event.key);

interface Parts extends Pick<GraphCallbacks, 'onMenu'> {
  readonly view: GraphView;
  readonly selection: SelectionStore;
  readonly arranging: ArrangingStore;
}

/** Listens on the graph's container until the returned function is called. */
export function controlByKeys(container: HTMLElement, parts: Parts): () => void {
  const { view, selection } = parts;
  const current = () => {
    const item = shownItem(selection.getState());
    return item && nodeOfItem(item);
  };
  const actions = actionsOf(parts, current);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const next = arrow && view.neighbourOf(current(), arrow);
    if (next) {
      const item = itemOfNode(next);
      if (event.shiftKey) selection.toggle('graph', item);
      else selection.select('graph', [item]);
      view.reveal(new Set([next]));
    } else if (!arrow) actions.get(keyOf(event))?.();
    if (arrow || actions.has(keyOf(event))) event.preventDefault();
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}

/** What keys other than arrows do. */
function actionsOf(
  { view, selection, arranging, onMenu }: Parts,
  current: () => string | null,
): ReadonlyMap<string, () => unknown> {
  const focusOnCurrent = () => {
    const id = current();
    if (id && view.pointOf(id)) view.focusOn(id);
  };
  const askForMenu = () => {
    const id = current();
    const item = id === null ? null : itemOfNode(id);
    const at = id && view.pointOf(id);
    if (item?.kind === 'actor' && at) onMenu(item.id, at);
  };
  return new Map<string, () => unknown>([
    ['Enter', focusOnCurrent],
    ['Escape', () => arranging.stop() || selection.clear()],
    ['+', () => view.zoomBy(1.25)],
    ['=', () => view.zoomBy(1.25)],
    ['-', () => view.zoomBy(0.8)],
    ['0', () => view.fit()],
    [MENU, askForMenu],
  ]);
}
