/**
 * The whole case as typed arrays, a place (an index) for each record: what windows, filters and the graph are worked out from at
 * any size. Words for people (titles, evidence) are not in it: they are asked for where they are shown.
 */

/** What record `n` has lies in `items` from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** By place; sorted by id. */
export interface ActorColumns {
  readonly ids: Int32Array;
  /** Index into ActorKind.options. */
  readonly kinds: Uint8Array;
  readonly names: readonly string[];
  /** East and north of each in turn, as far as its name says where it lies: else NOWHERE twice. */
  readonly spots: Int32Array;
}

/** By place in the columns; sorted by id. */
interface PlaceColumns {
  readonly ids: Int32Array;
  readonly names: readonly string[];
  /** As of actors. */
  readonly spots: Int32Array;
}

/** What events and relations have in common. */
export interface ItemColumns {
  readonly ids: Int32Array;
  /** First and last possible day; an open side is DAWN or DUSK, and what has no date begins at DUSK and ends at DAWN. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index into RelationStatus.options. */
  readonly statuses: Uint8Array;
  /** Index into ReviewState.options. */
  readonly reviews: Uint8Array;
  /** Index into CONFIDENCE_LEVELS. */
  readonly levels: Uint8Array;
  /** Ids of the articles that say it. */
  readonly articles: Lists;
}

/** Dated events by first and last day, then undated ones. */
export interface EventColumns extends ItemColumns {
  /** Index into PloverType.options. */
  readonly types: Uint8Array;
  /** Place of the actor whose word it is; NOBODY is the article itself, SOMEBODY an actor that is not shown. */
  readonly claimants: Int32Array;
  /** Places of actors, as often as they have a role. */
  readonly participants: Lists;
  /** Index into Role.options, beside `participants.items`. */
  readonly roles: Uint8Array;
  /** Index into the case's `places` of the first place of each; NOBODY where none is named. */
  readonly where: Int32Array;
}

/** Dated relations by first and last day, then undated ones. */
export interface RelationColumns extends ItemColumns {
  /** Places of actors. */
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  /** 0 for what holds both ways. */
  readonly directed: Uint8Array;
  /** Index into `families` and `predicates` of the case. */
  readonly family: Int32Array;
  readonly predicate: Int32Array;
  /** Places of events that join the same two in a sentence that says the relation too. */
  readonly saidBy: Lists;
}

/** Links between events, in the order in which they were found. */
interface LinkColumns {
  /** Places of events. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into LinkKind.options. */
  readonly kinds: Uint8Array;
}

export interface CaseColumns {
  /** The newest change-set that they hold; 0 in a case without history. */
  readonly changeSetId: number;
  readonly actors: ActorColumns;
  readonly places: PlaceColumns;
  readonly events: EventColumns;
  readonly relations: RelationColumns;
  readonly links: LinkColumns;
  readonly families: readonly string[];
  readonly predicates: readonly string[];
}
