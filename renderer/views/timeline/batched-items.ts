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
