/**
 * "As of": only what was published up to a day counts. It is held as a stretch of publication days without a beginning, so
 * that it moves, rests and is played as the time window does; `to` null lets everything count.
 */

import { byNumber } from '#shared/lib/compare.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { createTimeWindowStore, type TimeWindowStore } from './time-window.ts';

export type AsOfStore = TimeWindowStore;

export const createAsOfStore = (): AsOfStore => createTimeWindowStore();

export const setAsOf = (asOf: AsOfStore, day: Day | null): void =>
  asOf.setState({ from: null, to: day }, true);

type Articles = readonly Pick<ArticleSummary, 'published'>[];

/** Of one list of articles they are found once: menus and presets ask at every change. */
const found = new WeakMap<Articles, readonly Day[]>();

/** Each day on which something was published, once, ascending. */
export function publicationDays(articles: Articles): readonly Day[] {
  const known = found.get(articles);
  if (known) return known;
  const days = [...new Set(articles.flatMap(({ published }) => published ?? []))].sort(
    byNumber((day) => day),
  );
  found.set(articles, days);
  return days;
}

/** Switches it on at the newest publication day, or off; nothing without any such day. */
export function toggleAsOf(asOf: AsOfStore, articles: Articles): void {
  const isOn = asOf.getState().to !== null;
  setAsOf(asOf, isOn ? null : (publicationDays(articles).at(-1) ?? null));
}
