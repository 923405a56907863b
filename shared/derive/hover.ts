/** What a card beside the pointer says of an actor, or of a line between two actors. */
import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import { byNumber } from '../lib/compare.ts';
import type { DateFormat } from '../lib/date-format.ts';
import type { ActorId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import type { ActorEdge } from './actor-graph.ts';
import { counted } from './counted.ts';
import { timeText } from './date-text.ts';
import { type Line, lineOf, relationQuad } from './marks.ts';
import { actorKindWord, statusWord } from './words.ts';

export interface HoverLine {
  readonly key: string;
  readonly text: string;
  readonly time: string | null;
  readonly quad: Quad;
  readonly line: Line;
}

export interface HoverCard {
  readonly title: string;
  readonly facts: string;
  /** Of an event: who takes part as what. */
  readonly roles?: readonly string[];
  /** The sentence that says it. */
  readonly quote?: string | null;
  readonly lines: readonly HoverLine[];
  /** How many more there are than `lines`. */
  readonly more: number;
}

const MAX_LINES = 4;

type HoveredEdge = Pick<ActorEdge, 'source' | 'target' | 'eventIds' | 'relationIds'>;

type ViewEvent = WindowView['events'][number];

export const eventLine =
  (format: DateFormat) =>
  ({ id, title, time, type, status }: ViewEvent): HoverLine => ({
    key: `event:${id}`,
    text: title,
    time: `${timeText(time, format)}${status === 'occurred' ? '' : `, ${statusWord(status).toLowerCase()}`}`,
    quad: quadOf(type),
    line: lineOf(status),
  });

/** Newest first; events without a day last. */
const newestFirst = (events: readonly ViewEvent[]): readonly ViewEvent[] =>
  [...events].sort(byNumber(({ time }) => -(time.latest ?? time.earliest ?? Number.NEGATIVE_INFINITY)));

const cut = (lines: readonly HoverLine[], count: number): Pick<HoverCard, 'lines' | 'more'> => ({
  lines: lines.slice(0, MAX_LINES),
  more: Math.max(0, count - Math.min(lines.length, MAX_LINES)),
});

/** `count` is that of all its events, of which the view may have some. Null when the actor is not in the view. */
export function actorCard(
  view: WindowView,
  { actorId, count }: { readonly actorId: ActorId; readonly count: number },
  format: DateFormat,
): HoverCard | null {
  const actor = view.actors.find(({ id }) => id === actorId);
  if (!actor) return null;
  const events = view.events.filter(({ participants }) =>
    participants.some((part) => part.actorId === actorId),
  );
  const office = actor.attributes.office;
  return {
    title: actor.name,
    facts: [actorKindWord(actor.kind), ...(office ? [office] : []), counted(count, 'event')].join(' · '),
    ...cut(newestFirst(events).map(eventLine(format)), count),
  };
}

/** As many names as a line of a card takes. */
const MAX_NAMES = 4;

/** Who is in a group of a folded graph, and what to do with it. */
export function groupCard(
  { name, members }: { readonly name: string; readonly members: readonly ActorId[] },
  nameOf: (id: ActorId) => string | null,
): HoverCard {
  const names = members.slice(0, MAX_NAMES).flatMap((id) => nameOf(id) ?? []);
  const more = members.length - names.length;
  const all = [...names, ...(more > 0 ? [t('words.more', { count: more })] : [])];
  return { title: name, facts: t('words.groupFacts', { names: all.join(', ') }), lines: [], more: 0 };
}

export function edgeCard(view: WindowView, edge: HoveredEdge, format: DateFormat): HoverCard {
  const name = (node: string) => view.actors.find(({ id }) => `a${id}` === node)?.name ?? '';
  const eventIds = new Set(edge.eventIds);
  const eventCount = eventIds.size;
  const events = view.events.filter(({ id }) => eventIds.has(id));
  const names = new Map<ActorId, string>(view.actors.map((actor) => [actor.id, actor.name]));
  const relations = view.relations
    .filter(({ id }) => edge.relationIds.includes(id))
    .map(
      ({ id, subject, predicate, object, family, status }): HoverLine => ({
        key: `relation:${id}`,
        text: `${names.get(subject)} ${predicate} ${names.get(object)}`,
        time: status === 'current' || status === 'occurred' ? null : statusWord(status).toLowerCase(),
        quad: relationQuad(family),
        line: lineOf(status),
      }),
    );
  // A relation beside events says the same in other words.
  const lines = events.length > 0 ? newestFirst(events).map(eventLine(format)) : relations;
  return {
    title: `${name(edge.source)} – ${name(edge.target)}`,
    facts: eventCount > 0 ? counted(eventCount, 'event') : counted(edge.relationIds.length, 'relation'),
    ...cut(lines, eventCount > 0 ? eventCount : edge.relationIds.length),
  };
}
