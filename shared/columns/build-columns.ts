/** Makes columns of rows, wherever the rows come from: the case file reads them as tuples, a view holds them as objects. */
import { CONFIDENCE_LEVELS, confidenceLevel } from '../derive/confidence.ts';
import { PloverType } from '../model/plover.ts';
import { ReviewState } from '../model/review.ts';
import { ActorKind, LinkKind, RelationStatus, Role } from '../model/vocabulary.ts';
import type {
  ActorColumns,
  CaseColumns,
  EventColumns,
  ItemColumns,
  RelationColumns,
} from './case-columns.ts';
import { type Growing, growing, listsOf } from './lists.ts';
import { DAWN, DUSK, NOBODY, SOMEBODY } from './no-place.ts';
import { firstPlaces, placeColumns } from './place-columns.ts';
import { createSentences, type SentenceRow } from './same-sentence.ts';
import { pushSpot, type SpotsOfNames } from './spots.ts';

type Day = number | null;
/** id, first and last possible day, status, review, confidence from 0 to 1 */
type ItemRow = readonly [
  id: number,
  earliest: Day,
  latest: Day,
  status: string,
  review: string,
  confidence: number,
];
export type EventRow = readonly [...ItemRow, type: string, claimant: number | null];
export type RelationRow = readonly [
  ...ItemRow,
  subject: number,
  object: number,
  directed: number,
  family: string,
  predicate: string,
];

type LinkRow = readonly [from: number, to: number, kind: string];

export interface CaseRows {
  readonly changeSetId: number;
  /** By what lies where; without it nothing has a known spot. */
  readonly spots?: SpotsOfNames;
  /** By id. */
  readonly actors: Iterable<readonly [id: number, name: string, kind: string]>;
  /** By id. */
  readonly places: Iterable<readonly [id: number, name: string]>;
  /** In the order of the columns. Participants and ends that are no actor of the list are left out. */
  readonly events: Iterable<EventRow>;
  readonly participants: Iterable<readonly [event: number, actor: number, role: string]>;
  /** The first of an event's is the one that counts. */
  readonly eventPlaces: Iterable<readonly [event: number, place: number]>;
  readonly relations: Iterable<RelationRow>;
  /** Read once each, relations first. */
  readonly relationSentences: Iterable<SentenceRow>;
  readonly eventSentences: Iterable<SentenceRow>;
  /** Those of events that are no event of the list are left out. */
  readonly links: Iterable<LinkRow>;
}

export function buildColumns(rows: CaseRows): CaseColumns {
  const actors = actorColumns(rows);
  const actorAt = placesOf(actors.ids);
  const places = placeColumns(rows);
  const families = words();
  const predicates = words();
  const ends = relationColumns(rows, { actorAt, families, predicates });
  const parts = eventColumns(rows, { actorAt, whereAt: placesOf(places.ids) });
  const sentences = createSentences({ events: parts, relations: ends }, placesOf);
  const relationArticles = sentences.ofRelations(rows.relationSentences);
  const eventArticles = sentences.ofEvents(rows.eventSentences);
  return {
    changeSetId: rows.changeSetId,
    actors,
    places,
    events: { ...parts, articles: eventArticles },
    relations: { ...ends, articles: relationArticles, saidBy: sentences.saidBy() },
    links: linkColumns(rows.links, parts.ids),
    families: families.list,
    predicates: predicates.list,
  };
}

/** The place of each id, NOBODY for ids that there are none of. Ids are given in order, so the column is about as long as the list. */
export function placesOf(ids: Int32Array): (id: number | null) => number {
  // Loops, not callbacks: of a million ids this is felt.
  let highest = 0;
  for (let place = 0; place < ids.length; place += 1) highest = Math.max(highest, ids[place]!);
  const places = new Int32Array(highest + 1).fill(NOBODY);
  for (let place = 0; place < ids.length; place += 1) places[ids[place]!] = place;
  return (id) => (id === null ? NOBODY : (places[id] ?? NOBODY));
}

/** Texts by number, each once. */
function words() {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    numberOf(word: string): number {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, list.length);
      return list.push(word) - 1;
    },
  };
}

const codes = (options: readonly string[]): ((word: string) => number) => {
  const numbers = new Map(options.map((option, index) => [option, index]));
  return (word) => numbers.get(word) ?? 0;
};
const kindCode = codes(ActorKind.options);
const statusCode = codes(RelationStatus.options);
const reviewCode = codes(ReviewState.options);
const typeCode = codes(PloverType.options);
const roleCode = codes(Role.options);
const linkCode = codes(LinkKind.options);
const levelCode = codes(CONFIDENCE_LEVELS);

function actorColumns({ actors, spots }: CaseRows): ActorColumns {
  const ids = growing();
  const kinds = growing();
  const where = growing();
  const names: string[] = [];
  for (const [id, name, kind] of actors) {
    ids.push(id);
    kinds.push(kindCode(kind));
    names.push(name);
    pushSpot(where, spots?.ofActor(name, kind as ActorKind));
  }
  return { ids: ids.done(), kinds: Uint8Array.from(kinds.done()), names, spots: where.done() };
}

function createItems() {
  const [ids, first, last] = [growing(), growing(), growing()];
  const [statuses, reviews, levels] = [growing(), growing(), growing()];
  return {
    push(row: readonly [...ItemRow, ...unknown[]]): void {
      const [id, earliest, latest, status, review, confidence] = row;
      const dated = earliest !== null || latest !== null;
      ids.push(id);
      first.push(earliest ?? (dated ? DAWN : DUSK));
      last.push(latest ?? (dated ? DUSK : DAWN));
      statuses.push(statusCode(status));
      reviews.push(reviewCode(review));
      levels.push(levelCode(confidenceLevel(confidence)));
    },
    done: (): Omit<ItemColumns, 'articles'> => ({
      ...{ ids: ids.done(), first: first.done(), last: last.done() },
      statuses: bytes(statuses),
      reviews: bytes(reviews),
      levels: bytes(levels),
    }),
  };
}

const bytes = (column: Growing): Uint8Array => Uint8Array.from(column.done());

type ActorAt = (id: number | null) => number;

interface EventParts {
  readonly actorAt: ActorAt;
  readonly whereAt: (id: number) => number;
}

function eventColumns(rows: CaseRows, { actorAt, whereAt }: EventParts): Omit<EventColumns, 'articles'> {
  const items = createItems();
  const types = growing();
  const claimants = growing();
  for (const row of rows.events) {
    items.push(row);
    types.push(typeCode(row[6]));
    claimants.push(row[7] !== null && actorAt(row[7]) === NOBODY ? SOMEBODY : actorAt(row[7]));
  }
  const done = items.done();
  const taking = participantColumns(rows.participants, { actorAt, ids: done.ids });
  const where = firstPlaces(rows.eventPlaces, {
    whereAt,
    eventAt: placesOf(done.ids),
    events: done.ids.length,
  });
  return { ...done, types: bytes(types), claimants: claimants.done(), ...taking, where };
}

function participantColumns(
  rows: CaseRows['participants'],
  { actorAt, ids }: { readonly actorAt: ActorAt; readonly ids: Int32Array },
): Pick<EventColumns, 'participants' | 'roles'> {
  const eventAt = placesOf(ids);
  const [keys, actors, roles] = [growing(), growing(), growing()];
  for (const [event, actor, role] of rows) {
    const [key, place] = [eventAt(event), actorAt(actor)];
    if (key === NOBODY || place === NOBODY) continue;
    keys.push(key);
    actors.push(place);
    roles.push(roleCode(role));
  }
  const codesOf = roles.done();
  const { starts, items, order } = listsOf(ids.length, keys.done(), actors.done());
  return { participants: { starts, items }, roles: Uint8Array.from(order, (entry) => codesOf[entry]!) };
}

function linkColumns(rows: CaseRows['links'], eventIds: Int32Array): CaseColumns['links'] {
  const eventAt = placesOf(eventIds);
  const [from, to, kinds] = [growing(), growing(), growing()];
  for (const [first, second, kind] of rows) {
    const [a, b] = [eventAt(first), eventAt(second)];
    if (a === NOBODY || b === NOBODY) continue;
    from.push(a);
    to.push(b);
    kinds.push(linkCode(kind));
  }
  return { from: from.done(), to: to.done(), kinds: bytes(kinds) };
}

interface RelationParts {
  readonly actorAt: ActorAt;
  readonly families: ReturnType<typeof words>;
  readonly predicates: ReturnType<typeof words>;
}

function relationColumns(
  rows: CaseRows,
  { actorAt, families, predicates }: RelationParts,
): Omit<RelationColumns, 'articles' | 'saidBy'> {
  const items = createItems();
  const [subjects, objects, directed] = [growing(), growing(), growing()];
  const [family, predicate] = [growing(), growing()];
  for (const row of rows.relations) {
    const [subject, object] = [actorAt(row[6]), actorAt(row[7])];
    if (subject === NOBODY || object === NOBODY) continue;
    items.push(row);
    subjects.push(subject);
    objects.push(object);
    directed.push(row[8]);
    family.push(families.numberOf(row[9]));
    predicate.push(predicates.numberOf(row[10]));
  }
  return {
    ...{ ...items.done(), subjects: subjects.done(), objects: objects.done(), directed: bytes(directed) },
    ...{ family: family.done(), predicate: predicate.done() },
  };
}
