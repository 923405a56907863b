/**
 * Lets vis-timeline show added items together. Its `Group.add` draws and measures every item by itself as soon as it is added,
 * which makes the browser lay out the page once an item (220 ms for 150 items); the redraw that follows anyway would
 * show them all in one pass (vis-timeline 8.5.4, `Group._updateItemsInRange`).
 */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import { assert } from '#shared/lib/assert.ts';

const METHOD = '_checkIfVisible';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Throws where the widget is built otherwise than the version that this was written for. */
export function showItemsTogether(vis: VisTimeline): void {
  const itemSet: unknown = Reflect.get(vis, 'itemSet');
  const groups: unknown = isObject(itemSet) ? Reflect.get(itemSet, 'groups') : null;
  const [group] = isObject(groups) ? Object.values(groups) : [];
  assert(isObject(group) && METHOD in group, 'vis-timeline has no groups that show items one by one');
  Reflect.set(ownerOf(group), METHOD, () => {});
}

/** The prototype that all groups have the method from. */
function ownerOf(group: object): object {
  let owner = group;
  while (!Object.hasOwn(owner, METHOD)) owner = Object.getPrototypeOf(owner);
  return owner;
}

/**
 * Rows and lines that change in one go are drawn once: the widget's set of items draws itself after each kind of change, and asks
 * the widget, which draws all of it in the next frame, to do so too (vis-timeline 8.5.4, `ItemSet.itemListeners`).
 */
export function changeTogether(vis: VisTimeline, change: () => void): void {
  const itemSet: unknown = Reflect.get(vis, 'itemSet');
  assert(isObject(itemSet) && 'redraw' in itemSet, 'vis-timeline has no items that draw themselves');
  Reflect.set(itemSet, 'redraw', () => false);
  try {
    change();
  } finally {
    // The one of its class comes back.
    Reflect.deleteProperty(itemSet, 'redraw');
  }
}
