/** Where the order that the text gives and the dates of two events cannot both be right. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import type { Day } from '../lib/day.ts';
import type { Event, EventLink } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { LinkKind } from '../model/vocabulary.ts';

export interface OrderConflict {
  /** The event that is said to come first. */
  readonly first: EventId;
  /** The event that is said to come after it, and is dated before it. */
  readonly second: EventId;
}

/** Links whose first event has to come before the second. */
const IN_ORDER: ReadonlySet<LinkKind> = new Set(['condition', 'before', 'causes']);

type Dated = Pick<Event, 'id' | 'time'>;

/**
 * Pairs of which the second ends, at the latest, on a day before the first begins at the earliest; each pair once. Days that
 * may fit, and events without the day that counts, are no contradiction.
 */
export function orderConflicts({
  events,
  links,
}: {
  readonly events: readonly Dated[];
  readonly links: readonly Pick<EventLink, 'from' | 'to' | 'kind'>[];
}): readonly OrderConflict[] {
  const inOrder = links.filter(({ kind }) => IN_ORDER.has(kind));
  if (inOrder.length === 0) return [];
  const times = new Map(events.map(({ id, time }) => [id, time]));
  const found = new Map<string, OrderConflict>();
  for (const { from, to } of inOrder) {
    if (isBefore(times.get(to)?.latest, times.get(from)?.earliest))
      found.set(`${from}-${to}`, { first: from, second: to });
  }
  return [...found.values()];
}

const isBefore = (end: Day | null | undefined, start: Day | null | undefined): boolean =>
  end != null && start != null && end < start;

/** Both events of every contradiction. */
export const contradicted = (view: Pick<WindowView, 'events' | 'links'>): ReadonlySet<EventId> =>
  new Set(orderConflicts(view).flatMap(({ first, second }) => [first, second]));

/** What is wrong with an event, a sentence for each contradiction: "Is said to come after “X”, but is dated before it". */
export function conflictSentences(
  id: EventId,
  view: Pick<WindowView, 'events' | 'links'>,
): readonly string[] {
  const titles = new Map(view.events.map((event) => [event.id, event.title]));
  return orderConflicts(view).flatMap(({ first, second }) => {
    if (second === id) return [t('words.conflicts.after', { title: titles.get(first) ?? '' })];
    if (first === id) return [t('words.conflicts.before', { title: titles.get(second) ?? '' })];
    return [];
  });
}
