/** Links between events as the inspector words them, seen from one of the two. */
import type { WindowView } from '#shared/contract/views.ts';
import { t } from '#shared/i18n/text.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';

export interface LinkFact {
  readonly key: string;
  readonly words: string;
  readonly other: Event;
}

export function linksOf(id: EventId, { links, events }: WindowView): readonly LinkFact[] {
  return links.flatMap((link) => {
    const side = link.from === id ? 'from' : link.to === id ? 'to' : null;
    const other = events.find((event) => event.id === (side === 'from' ? link.to : link.from));
    if (side === null || !other) return [];
    return [{ key: `${link.id}-${side}`, words: t(`inspector.links.${link.kind}.${side}`), other }];
  });
}
