/**
 * What a moving time window holds, fast enough for every frame: times as columns, worked out once for a case, scanned
 * for each window. Gives the same answer as `windowView` and `actorGraph` for what they draw (a test holds them equal).
 */
import type { TimeWindow, WindowView } from '../contract/views.ts';
import { isUndated, type TimeSpan } from '../model/time-span.ts';
import type { ActorGraph } from './actor-graph.ts';
import { bondKey, bondsOf } from './bonds.ts';

/** How an item lies in the window. */
export const lies = { outside: 0, partly: 1, inside: 2, undated: 3 } as const;

export interface ScrubState {
  readonly window: TimeWindow;
  readonly counts: WindowView['counts'];
  /** Of the events of the case, in its order. */
  readonly events: Uint8Array;
  /** Of the graph's nodes: `inside` or `outside`. */
  readonly nodes: Uint8Array;
  /** Of the graph's edges: `inside`, `partly` or `outside`. */
  readonly edges: Uint8Array;
}

export type ScrubIndex = (window: TimeWindow) => ScrubState;

const MIN_DAY = -2147483648;
const MAX_DAY = 2147483647;

/** First and last possible day of each item; undated ones have their first day after their last. */
interface Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** `graph` is made from `whole`, which is the view of all time. */
export function createScrubIndex(whole: WindowView, graph: ActorGraph): ScrubIndex {
  const events = spansOf(whole.events);
  const relations = spansOf(whole.relations);
  const columns = columnsOf(whole, graph);
  return (window) => {
    const eventStates = statesOf(events, window);
    const relationStates = statesOf(relations, window);
    const nodes = nodeStates(columns, { eventStates, relationStates });
    return {
      window,
      counts: countsOf(eventStates),
      events: eventStates,
      nodes,
      edges: edgeStates(columns, { eventStates, relationStates, nodes }),
    };
  };
}

function spansOf(items: readonly { readonly time: Pick<TimeSpan, 'earliest' | 'latest'> }[]): Spans {
  const first = new Int32Array(items.length);
  const last = new Int32Array(items.length);
  items.forEach(({ time }, index) => {
    first[index] = isUndated(time) ? MAX_DAY : (time.earliest ?? MIN_DAY);
    last[index] = isUndated(time) ? MIN_DAY : (time.latest ?? MAX_DAY);
  });
  return { first, last };
}

function statesOf({ first, last }: Spans, { from, to }: TimeWindow): Uint8Array {
  const start = from ?? MIN_DAY;
  const end = to ?? MAX_DAY;
  const states = new Uint8Array(first.length);
  for (let index = 0; index < states.length; index += 1) {
    const a = first[index]!;
    const b = last[index]!;
    if (a > b) states[index] = lies.undated;
    else if (a <= end && b >= start) states[index] = a >= start && b <= end ? lies.inside : lies.partly;
  }
  return states;
}

function countsOf(states: Uint8Array): WindowView['counts'] {
  const counts = { inside: 0, partly: 0, undated: 0 };
  for (const state of states) {
    if (state === lies.inside) counts.inside += 1;
    else if (state === lies.partly) counts.partly += 1;
    else if (state === lies.undated) counts.undated += 1;
  }
  return counts;
}

/** Items by their index in the view, nodes by theirs in the graph. */
interface Columns {
  readonly nodeCount: number;
  /** Nodes that take part in each event, or whose word it is. */
  readonly nodesOfEvent: readonly (readonly number[])[];
  /** The two nodes of each relation. */
  readonly nodesOfRelation: readonly (readonly number[])[];
  readonly edges: readonly EdgeItems[];
}

/** What an edge stands for: events, and relations that no event says. */
interface EdgeItems {
  readonly events: number[];
  readonly relations: number[];
}

function columnsOf(whole: WindowView, { nodes, edges }: ActorGraph): Columns {
  const { events, relations } = whole;
  const nodeIndex = new Map<number, number>(nodes.map(({ actorId }, index) => [actorId, index]));
  const items = edgeItems(whole);
  const indexesIn = (map: ReadonlyMap<number, number>, ids: readonly (number | null)[]): readonly number[] =>
    ids.flatMap((id) => (id === null ? [] : (map.get(id) ?? [])));
  return {
    nodeCount: nodes.length,
    nodesOfEvent: events.map(({ participants, claimant }) =>
      indexesIn(nodeIndex, [claimant, ...participants.map(({ actorId }) => actorId)]),
    ),
    nodesOfRelation: relations.map(({ subject, object }) => indexesIn(nodeIndex, [subject, object])),
    edges: edges.map(({ id }) => items.get(id) ?? { events: [], relations: [] }),
  };
}

function edgeItems(whole: WindowView): ReadonlyMap<string, EdgeItems> {
  const eventIndex = new Map<number, number>(whole.events.map(({ id }, index) => [id, index]));
  const relationIndex = new Map<number, number>(whole.relations.map(({ id }, index) => [id, index]));
  const byEdge = new Map<string, EdgeItems>();
  for (const bond of bondsOf(whole)) {
    const key = bondKey(bond);
    const items = byEdge.get(key) ?? { events: [], relations: [] };
    byEdge.set(key, items);
    // An event comes first, with the relations that say the same.
    const [first] = bond.items;
    if (first?.kind === 'event') items.events.push(eventIndex.get(first.id)!);
    else if (first?.kind === 'relation') items.relations.push(relationIndex.get(first.id)!);
  }
  return byEdge;
}

interface ItemStates {
  readonly eventStates: Uint8Array;
  readonly relationStates: Uint8Array;
}

/** Whoever takes part in an event of the window, or stands in a dated relation of it. */
function nodeStates({ nodeCount, nodesOfEvent, nodesOfRelation }: Columns, states: ItemStates): Uint8Array {
  const nodes = new Uint8Array(nodeCount);
  const { eventStates, relationStates } = states;
  nodesOfEvent.forEach((members, index) => {
    if (eventStates[index] !== lies.outside) for (const node of members) nodes[node] = lies.inside;
  });
  nodesOfRelation.forEach((members, index) => {
    const state = relationStates[index];
    if (state === lies.inside || state === lies.partly) for (const node of members) nodes[node] = lies.inside;
  });
  return nodes;
}

/** An edge is in the window when anything that it stands for is; undated relations when both of its ends are. */
function edgeStates(
  { edges, nodesOfRelation }: Columns,
  { eventStates, relationStates, nodes }: ItemStates & { readonly nodes: Uint8Array },
): Uint8Array {
  const holds = (relation: number): boolean => {
    const state = relationStates[relation];
    if (state !== lies.undated) return state !== lies.outside;
    return nodesOfRelation[relation]!.every((node) => nodes[node] === lies.inside);
  };
  return Uint8Array.from(edges, ({ events, relations }) => {
    let partly = false;
    for (const event of events) {
      const state = eventStates[event]!;
      if (state === lies.inside || state === lies.undated) return lies.inside;
      if (state === lies.partly) partly = true;
    }
    if (relations.some(holds)) return lies.inside;
    return partly ? lies.partly : lies.outside;
  });
}
