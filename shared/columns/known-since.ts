/** "As of": since when each event and relation has been known, by the publication days of the articles that say it. */
import type { Day } from '../lib/day.ts';
import type { ArticleSummary } from '../model/article.ts';
import type { CaseColumns, ItemColumns } from './case-columns.ts';
import { DAWN } from './no-place.ts';
import type { Masks } from './presence.ts';
import { tableById } from './table-by-id.ts';

/** First publication days by place; DAWN for what has always been known. */
export interface KnownSince {
  readonly events: Int32Array;
  readonly relations: Int32Array;
}

/** What an article without a day says, and what no article says (an analyst wrote it), has always been known. */
export function knownSince(
  { events, relations }: CaseColumns,
  articles: readonly Pick<ArticleSummary, 'id' | 'published'>[],
): KnownSince {
  const table = tableById(articles, ({ published }) => published ?? DAWN, DAWN);
  return { events: firstDays(events, table), relations: firstDays(relations, table) };
}

/** `published` by id of article. */
function firstDays({ ids, articles: { starts, items } }: ItemColumns, published: Int32Array): Int32Array {
  const days = new Int32Array(ids.length);
  let start = starts[0]!;
  for (let place = 0; place < days.length; place += 1) {
    const end = starts[place + 1]!;
    let first: Day = start === end ? DAWN : (published[items[start]!] ?? DAWN);
    for (let at = start + 1; at < end; at += 1) first = Math.min(first, published[items[at]!] ?? DAWN);
    days[place] = first;
    start = end;
  }
  return days;
}

/** What had been said by the end of a day. */
export function knownMasks(columns: CaseColumns, since: KnownSince, day: Day): Masks {
  const said = (days: Int32Array) => Uint8Array.from(days, (first) => (first <= day ? 1 : 0));
  const [events, relations] = [said(since.events), said(since.relations)];
  return {
    events,
    relations,
    actors: new Uint8Array(columns.actors.ids.length).fill(1),
  };
}

/** What both leave; null where neither hides anything. */
export function bothMasks(a: Masks | null, b: Masks | null): Masks | null {
  if (a === null || b === null) return a ?? b;
  const [events, relations] = [both(a.events, b.events), both(a.relations, b.relations)];
  return {
    events,
    relations,
    actors: both(a.actors, b.actors),
  };
}

const both = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((shown, place) => shown & b[place]!);
