/** The outline: graph and timeline as a tree of sentences, for reading, for screen readers and for the keyboard. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { isUndated } from '../model/time-span.ts';
import { counted } from './counted.ts';
import { timeText } from './date-text.ts';
import { placementOf } from './event-time.ts';
import { type ItemRef, itemKey } from './item-ref.ts';
import { ROLE_ORDER } from './role-order.ts';
import { undatedLane } from './undated-lane.ts';
import { actorKindWord, roleWord, statusWord, typeWord } from './words.ts';

export interface OutlineNode {
  /** Unlike any other of the tree; the same item may stand in several places. */
  readonly key: string;
  readonly text: string;
  /** Null for headings. */
  readonly item: ItemRef | null;
  readonly children: readonly OutlineNode[];
}

type ViewEvent = WindowView['events'][number];

/** Three headings: who is there, what happens when, and what has no date yet. Empty ones are left out. */
export function outline(view: WindowView, format: DateFormat = defaultDateFormat): readonly OutlineNode[] {
  const words = { names: new Map<ActorId, string>(view.actors.map(({ id, name }) => [id, name])), format };
  const frame = { first: 0, last: 0 };
  const dated = view.events.filter((event) => placementOf(event, frame) !== null).sort(byTime);
  const undated = view.events.filter((event) => placementOf(event, frame) === null);
  const headings = [
    heading(
      'actors',
      t(view.truncated ? 'words.outline.someActors' : 'words.outline.actors'),
      actorNodes(view, words),
    ),
    heading(
      'events',
      view.truncated
        ? t('words.outline.someEvents', { count: view.counts.inside + view.counts.partly })
        : t('words.outline.events'),
      dated.map((event) => eventNode('events', { event, words })),
    ),
    heading('undated', t('dates.none'), undatedNodes(undated, view, words)),
  ];
  return headings.filter(({ children }) => children.length > 0);
}

/** By the first possible day; what has none comes where it may end. */
const byTime = inOrder<ViewEvent>(
  byNumber(({ time }) => time.earliest ?? time.latest ?? 0),
  byNumber(({ time }) => time.latest ?? Number.MAX_SAFE_INTEGER),
  byNumber(({ id }) => id),
);

/** What is needed to put an item into words. */
interface Words {
  readonly names: ReadonlyMap<ActorId, string>;
  readonly format: DateFormat;
}

const heading = (key: string, title: string, children: readonly OutlineNode[]): OutlineNode => ({
  key,
  text: `${title}, ${children.length}`,
  item: null,
  children,
});

/** Busiest first. */
function actorNodes(view: WindowView, words: Words): readonly OutlineNode[] {
  const parts = new Map<ActorId, ViewEvent[]>();
  for (const event of view.events) {
    for (const id of new Set(event.participants.flatMap(({ actorId }) => actorId ?? []))) {
      parts.set(id, [...(parts.get(id) ?? []), event]);
    }
  }
  return [...view.actors]
    .sort(
      inOrder(
        byNumber(({ id }) => -(parts.get(id)?.length ?? 0)),
        byText(({ name }) => name),
      ),
    )
    .map((actor) => actorNode(actor, { events: parts.get(actor.id) ?? [], view, words }));
}

interface ActorParts {
  readonly events: readonly ViewEvent[];
  readonly view: WindowView;
  readonly words: Words;
}

function actorNode(actor: Actor, { events, view, words }: ActorParts): OutlineNode {
  const key = `actors/actor:${actor.id}`;
  const relations = view.relations.filter(
    ({ subject, object }) => subject === actor.id || object === actor.id,
  );
  const facts = [
    actorKindWord(actor.kind).toLowerCase(),
    ...(events.length > 0 ? [counted(events.length, 'event')] : []),
    ...(relations.length > 0 ? [counted(relations.length, 'relation')] : []),
  ];
  return {
    key,
    text: `${actor.name}, ${facts.join(', ')}`,
    item: { kind: 'actor', id: actor.id },
    children: [
      ...events.map((event) => eventNode(key, { event, words })),
      ...relations.map((relation) => relationNode(key, relation, words)),
    ],
  };
}

interface EventParts {
  readonly event: ViewEvent;
  readonly words: Words;
  /** Words before the title. */
  readonly before?: string;
}

/** "Attack: Ships were stopped, 27 Jan 2026, occurred, attacker Norway" */
function eventNode(parent: string, { event, words, before = '' }: EventParts): OutlineNode {
  const item: ItemRef = { kind: 'event', id: event.id };
  const who = ROLE_ORDER.flatMap((role) => {
    const members = event.participants
      .filter((part) => part.role === role)
      .flatMap(({ actorId }) => (actorId === null ? [] : (words.names.get(actorId) ?? [])));
    return members.length > 0 ? [`${roleWord(role).toLowerCase()} ${joined(members)}`] : [];
  });
  const what = `${before}${typeWord(event.type)}: ${event.title}`;
  const when = isUndated(event.time) ? [] : [timeText(event.time, words.format)];
  const facts = [what, ...when, statusWord(event.status).toLowerCase(), ...who];
  return { key: `${parent}/${itemKey(item)}`, text: facts.join(', '), item, children: [] };
}

function relationNode(parent: string, relation: Relation, { names }: Words): OutlineNode {
  const item: ItemRef = { kind: 'relation', id: relation.id };
  const name = (id: ActorId) => names.get(id) ?? t('words.somebody');
  const text = `${name(relation.subject)} ${relation.predicate} ${name(relation.object)}`;
  return { key: `${parent}/${itemKey(item)}`, text, item, children: [] };
}

const joined = (names: readonly string[]): string =>
  names.reduce((before, last) => t('words.listed', { before, last }));

/** A condition, and below it what happens only after it. */
function undatedNodes(undated: readonly ViewEvent[], view: WindowView, words: Words): readonly OutlineNode[] {
  const events = new Map(undated.map((event) => [event.id, event]));
  const { items, arrows } = undatedLane(undated, view);
  const isConsequence = new Set(arrows.map(({ to }) => to));
  const nodeOf = (parent: string, id: ViewEvent['id'], before: string): OutlineNode => {
    const node = eventNode(parent, { event: events.get(id)!, words, before });
    const later = arrows.filter(({ from }) => from === id);
    return {
      ...node,
      children: later.map(({ to }) => nodeOf(node.key, to, t('words.outline.onlyAfterThat'))),
    };
  };
  return items
    .filter(({ eventId }) => !isConsequence.has(eventId))
    .map(({ eventId, place, onlyAfter }) =>
      nodeOf(
        'undated',
        eventId,
        place === 'if'
          ? t('words.outline.if')
          : onlyAfter.map((title) => t('words.outline.onlyAfter', { title })).join(''),
      ),
    );
}
