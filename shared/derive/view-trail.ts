/** The way through views, as a browser has one through pages: back, forward, and a new branch from where one stands. */
import type { ViewSnapshot } from '../model/view-snapshot.ts';
import { itemKey } from './item-ref.ts';

export interface ViewTrail {
  readonly views: readonly ViewSnapshot[];
  /** Where one stands, an index into `views`. */
  readonly at: number;
}

/** The oldest make room. */
const MOST_VIEWS = 100;

/** A view as far as the case still has what it names. */
type Left = (view: ViewSnapshot) => ViewSnapshot;

export const trailFrom = (view: ViewSnapshot): ViewTrail => ({ views: [view], at: 0 });

/**
 * The trail after the window has come to look like `now`. Another stretch of time, another filter, another selection or
 * another comparison is a step; anything else is remembered with the place where one stands. Items that are gone are no step.
 */
export function visited(trail: ViewTrail, now: ViewSnapshot, left: Left): ViewTrail {
  const here = trail.views[trail.at]!;
  if (isSamePlace(left(here), now)) {
    const views = trail.views.with(trail.at, { ...now, selection: here.selection });
    return { ...trail, views };
  }
  const views = [...trail.views.slice(0, trail.at + 1), sharing(now, here)].slice(-MOST_VIEWS);
  return { views, at: views.length - 1 };
}

/** With the very parts of another view where they are the same: a hundred views would hold thousands of actors a hundred times. */
const sharing = (view: ViewSnapshot, other: ViewSnapshot): ViewSnapshot =>
  Object.fromEntries(
    Object.entries(view).map(([part, value]) => {
      const before = other[part as keyof ViewSnapshot];
      return [part, JSON.stringify(value) === JSON.stringify(before) ? before : value];
    }),
  ) as ViewSnapshot;

/** The next place back or forward that looks different from `now`; null when there is none. */
export function placeFrom(
  { views, at }: ViewTrail,
  step: 1 | -1,
  { now, left }: { readonly now: ViewSnapshot; readonly left: Left },
): number | null {
  for (let place = at + step; place >= 0 && place < views.length; place += step)
    if (!isSamePlace(left(views[place]!), now)) return place;
  return null;
}

const isSamePlace = (a: ViewSnapshot, b: ViewSnapshot): boolean => placeKey(a) === placeKey(b);

const placeKey = ({ window, asOf, filters, selection, comparison }: ViewSnapshot): string =>
  JSON.stringify([
    ...[window.from, window.to, asOf],
    Object.entries(filters)
      .map(([facet, off]) => [facet, [...off].sort()])
      .sort(),
    ...[selection.items.map(itemKey), selection.sentenceId, comparison],
  ]);
