/** Links between events as the inspector words them, seen from one of the two. */
import type { WindowView } from '#shared/contract/views.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { LinkKind } from '#shared/model/vocabulary.ts';

/** Seen from the first event, and seen from the second. */
const WORDS: Readonly<Record<LinkKind, readonly [string, string]>> = {
  condition: ['Must come before', 'Only after'],
  before: ['Before', 'After'],
  during: ['During', 'Meanwhile'],
  causes: ['Leads to', 'Because of'],
  'part-of': ['Part of', 'Includes'],
  'same-as': ['Same as', 'Same as'],
};

export interface LinkFact {
  readonly key: string;
  readonly words: string;
  readonly other: Event;
}

export function linksOf(id: EventId, { links, events }: WindowView): readonly LinkFact[] {
  return links.flatMap((link) => {
    const side = link.from === id ? 0 : link.to === id ? 1 : null;
    const other = events.find((event) => event.id === (side === 0 ? link.to : link.from));
    if (side === null || !other) return [];
    return [{ key: `${link.id}-${side}`, words: WORDS[link.kind][side], other }];
  });
}
