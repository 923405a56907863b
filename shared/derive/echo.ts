/** One shared selection: what the other panels light up when something is selected in one of them. */
import type { ArticleContent } from '../contract/articles.ts';
import type { WindowView } from '../contract/views.ts';
import type { ActorId, EventId, RelationId, SentenceId } from '../model/ids.ts';
import { type ItemRef, itemKey } from './item-ref.ts';

export interface Echo {
  /** Selected themselves. */
  readonly selected: ReadonlySet<string>;
  /** Selected or joined to what is selected. */
  readonly actors: ReadonlySet<ActorId>;
  readonly events: ReadonlySet<EventId>;
  readonly relations: ReadonlySet<RelationId>;
  /** Sentences of the open article that say what is selected. */
  readonly sentences: ReadonlySet<SentenceId>;
}

export const silence: Echo = {
  selected: new Set(),
  actors: new Set(),
  events: new Set(),
  relations: new Set(),
  sentences: new Set(),
};

/** What of the case is in reach: the window's items, and the open article if there is one. */
export interface EchoSources {
  readonly view: Pick<WindowView, 'events' | 'relations'>;
  readonly article: ArticleContent | null;
}

export function echoOf(items: readonly ItemRef[], sources: EchoSources): Echo {
  if (items.length === 0) return silence;
  const selected = new Set(items.map(itemKey));
  const actors = new Set(items.flatMap((item) => (item.kind === 'actor' ? [item.id] : [])));
  const events = new Set(items.flatMap((item) => (item.kind === 'event' ? [item.id] : [])));
  const relations = new Set(items.flatMap((item) => (item.kind === 'relation' ? [item.id] : [])));
  const chosen = new Set(actors);
  for (const event of sources.view.events) {
    const parts = event.participants.flatMap((part) => part.actorId ?? []);
    if (events.has(event.id)) for (const actor of parts) actors.add(actor);
    else if (parts.some((actor) => chosen.has(actor))) events.add(event.id);
  }
  for (const { id, subject, object } of sources.view.relations) {
    if (relations.has(id)) actors.add(subject).add(object);
    else if (chosen.has(subject) || chosen.has(object)) relations.add(id);
  }
  return { selected, actors, events, relations, sentences: sentencesOf(items, sources.article) };
}

/** Sentences that are evidence for events and relations; an actor's words are marked one by one instead. */
function sentencesOf(items: readonly ItemRef[], article: ArticleContent | null): ReadonlySet<SentenceId> {
  const keys = new Set(items.filter((item) => item.kind !== 'actor').map(itemKey));
  const evidence = article?.evidence ?? [];
  return new Set(
    evidence.filter((piece) => keys.has(`${piece.item}:${piece.itemId}`)).map((piece) => piece.sentenceId),
  );
}

/** What is drawn from a sentence: its events, else its relations, else the actors that it names. */
export function itemsOfSentence(article: ArticleContent, sentenceId: SentenceId): readonly ItemRef[] {
  const evidence = article.evidence.filter((piece) => piece.sentenceId === sentenceId);
  const events = evidence.filter((piece) => piece.item === 'event');
  if (events.length > 0)
    return unique(events.map((piece) => ({ kind: 'event', id: piece.itemId as EventId })));
  const relations = evidence.filter((piece) => piece.item === 'relation');
  if (relations.length > 0) {
    return unique(relations.map((piece) => ({ kind: 'relation', id: piece.itemId as RelationId })));
  }
  const mentions = article.mentions.filter((mention) => mention.sentenceId === sentenceId);
  return unique(
    mentions.flatMap(({ actorId }) => (actorId === null ? [] : [{ kind: 'actor' as const, id: actorId }])),
  );
}

const unique = (items: readonly ItemRef[]): readonly ItemRef[] => [
  ...new Map(items.map((item) => [itemKey(item), item])).values(),
];
