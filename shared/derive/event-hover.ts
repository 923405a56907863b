/** What a card beside the pointer says of an event that is a node of the graph, or of a link between two. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import type { DateFormat } from '../lib/date-format.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { timeText } from './date-text.ts';
import { eventLine, type HoverCard } from './hover.ts';
import { linkWord } from './link-words.ts';
import { roleWord, statusWord, typeWord } from './words.ts';

/** Null while the view has not got the event. */
export function eventCard(
  { events, actors }: WindowView,
  { eventId, quote }: { readonly eventId: EventId; readonly quote: string | null },
  format: DateFormat,
): HoverCard | null {
  const event = events.find(({ id }) => id === eventId);
  if (!event) return null;
  const { title, type, status, time, participants } = event;
  const names = new Map<ActorId | null, string>(actors.map(({ id, name }) => [id, name]));
  return {
    title,
    facts: [typeWord(type), timeText(time, format), statusWord(status)].join(' · '),
    roles: participants.flatMap(({ actorId, role }) =>
      names.has(actorId) ? [`${roleWord(role)}: ${names.get(actorId)}`] : [],
    ),
    quote,
    ...{ lines: [], more: 0 },
  };
}

/** The events in the order in which the link is read. */
export function linkCard(
  { events }: WindowView,
  { link, eventIds }: { readonly link: LinkKind | null; readonly eventIds: readonly EventId[] },
  format: DateFormat,
): HoverCard {
  const ends = eventIds.flatMap((eventId) => events.find(({ id }) => id === eventId) ?? []);
  return {
    title: link === null ? '' : linkWord(link),
    facts: t('words.fromFirstToSecond'),
    ...{ lines: ends.map(eventLine(format)), more: 0 },
  };
}
