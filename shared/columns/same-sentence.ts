/** Which articles say an item, and which relations an event says too: those of the same two actors in a sentence of both. */
import type { EventColumns, Lists, RelationColumns } from './case-columns.ts';
import { type Growing, growing, listsOf } from './lists.ts';
import { NOBODY } from './no-place.ts';
import { createPairs } from './pairs.ts';

export type SentenceRow = readonly [item: number, article: number, sentence: number];

interface Parts {
  readonly events: Omit<EventColumns, 'articles'>;
  readonly relations: Pick<RelationColumns, 'ids' | 'subjects' | 'objects'>;
}

export interface Sentences {
  /** The articles of each relation; before those of events. */
  ofRelations(rows: Iterable<SentenceRow>): Lists;
  ofEvents(rows: Iterable<SentenceRow>): Lists;
  /** Once both have been read. */
  saidBy(): Lists;
}

type PlacesOf = (ids: Int32Array) => (id: number) => number;

export function createSentences({ events, relations }: Parts, placesOf: PlacesOf): Sentences {
  const relationsOf = new Map<number, number[]>();
  const joins = createJoins(events);
  const found = { keys: growing(), items: growing() };
  const meet = (event: number, sentence: number) => {
    for (const relation of relationsOf.get(sentence) ?? []) {
      if (!joins(event, relations.subjects[relation]!, relations.objects[relation]!)) continue;
      found.keys.push(relation);
      found.items.push(event);
    }
  };
  const remember = (relation: number, sentence: number) => {
    const known = relationsOf.get(sentence);
    if (known) known.push(relation);
    else relationsOf.set(sentence, [relation]);
  };
  return {
    ofRelations: (rows) => articlesOf(rows, { ids: relations.ids, placesOf, meet: remember }),
    ofEvents: (rows) => articlesOf(rows, { ids: events.ids, placesOf, meet }),
    saidBy: () => distinct(relations.ids.length, found.keys.done(), found.items.done()),
  };
}

/** Whether an event joins two actors. */
function createJoins(events: Parts['events']): (event: number, a: number, b: number) => boolean {
  const pairs = createPairs(events);
  return (event, a, b) => {
    const count = pairs.read(event);
    for (let index = 0; index < count; index += 1) {
      const [from, to] = [pairs.from[index], pairs.to[index]];
      if ((from === a && to === b) || (from === b && to === a)) return true;
    }
    return false;
  };
}

interface Reading {
  readonly ids: Int32Array;
  readonly placesOf: PlacesOf;
  readonly meet: (place: number, sentence: number) => void;
}

function articlesOf(rows: Iterable<SentenceRow>, { ids, placesOf, meet }: Reading): Lists {
  const placeOf = placesOf(ids);
  const keys: Growing = growing();
  const items: Growing = growing();
  for (const [id, article, sentence] of rows) {
    const place = placeOf(id);
    if (place === NOBODY) continue;
    keys.push(place);
    items.push(article);
    meet(place, sentence);
  }
  return distinct(ids.length, keys.done(), items.done());
}

/** Lists in which no item stands twice; they are short. */
function distinct(records: number, keys: Int32Array, values: Int32Array): Lists {
  const { starts, items } = listsOf(records, keys, values);
  const kept = growing();
  const from = new Int32Array(records + 1);
  let length = 0;
  for (let record = 0; record < records; record += 1) {
    from[record] = length;
    for (let at = starts[record]!; at < starts[record + 1]!; at += 1) {
      if (items.indexOf(items[at]!, starts[record]) !== at) continue;
      kept.push(items[at]!);
      length += 1;
    }
  }
  from[records] = length;
  return { starts: from, items: kept.done() };
}
