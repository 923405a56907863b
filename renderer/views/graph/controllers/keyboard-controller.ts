/** The graph by keyboard: arrows go from actor to actor and to events that are nodes (with Shift they select several, with Ctrl or Command they move what is selected), Enter shows the neighbourhood, + − 0 zoom, Escape stops an arrangement or clears, the menu key opens the actor's menu. */
import { itemOfNode, nodeOfItem } from '#shared/derive/node-ids.ts';
import type { ArrangingStore } from '../../../state/arranging.ts';
import { type SelectionStore, shownItem } from '../../../state/selection.ts';
import { asksForMenu, type MenuPoint } from '../../../ui/menu-point.ts';
import type { GraphCallbacks } from '../graph-events.ts';
import type { Direction } from '../graph-neighbour.ts';
import type { GraphView } from '../graph-view.ts';

/** Pixels of the screen that one press moves what is selected; with Shift it is more. */
const [STEP, LONG_STEP] = [12, 60];
const TOWARDS: Readonly<Record<Direction, MenuPoint>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

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
  const { view } = parts;
  const current = () => {
    const item = shownItem(parts.selection.getState());
    return item && nodeOfItem(item);
  };
  const actions = actionsOf(parts, current);
  const onKey = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey || (isCommand && !arrow)) return;
    if (!arrow) actions.get(keyOf(event))?.();
    else if (isCommand) nudgeSelected(parts, TOWARDS[arrow], event.shiftKey ? LONG_STEP : STEP);
    else goTo(parts, view.neighbourOf(current(), arrow), event.shiftKey);
    if (arrow || actions.has(keyOf(event))) event.preventDefault();
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}

function goTo({ view, selection }: Parts, next: string | null, adds: boolean): void {
  if (next === null) return;
  const item = itemOfNode(next);
  if (adds) selection.toggle('graph', item);
  else selection.select('graph', [item]);
  view.reveal(new Set([next]));
}

/** What is drawn of the selection; it stays where it was put. */
function nudgeSelected({ view, selection }: Parts, { x, y }: MenuPoint, step: number): void {
  const ids = selection.getState().items.flatMap((item) => nodeOfItem(item) ?? []);
  const nodes = new Set(ids.filter((id) => view.pointOf(id)));
  if (nodes.size === 0) return;
  view.nudge(nodes, { x: x * step, y: y * step });
  view.reveal(nodes);
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
