/** The events of a graph as nodes of their own: joined to who takes part in them, and to the events that they are linked to. */

import { linkWord } from '../derive/link-words.ts';
import { isDoing, isReceiving } from '../derive/main-roles.ts';
import { type Line, lineOf } from '../derive/marks.ts';
import { eventNodeId } from '../derive/node-ids.ts';
import { roleWord, typeWord } from '../derive/words.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import { PloverType, type Quad, quadOf } from '../model/plover.ts';
import { LinkKind, RelationStatus, Role } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import { DAWN, DUSK } from './no-place.ts';

export interface EventNode {
  readonly id: string;
  readonly eventId: EventId;
  /** In the columns. */
  readonly place: number;
  readonly name: string;
  readonly quad: Quad;
  readonly line: Line;
  /** Null where the text gives none. */
  readonly day: number | null;
  /** Who of the graph takes part in it. */
  readonly actors: readonly ActorId[];
}

/** From or to whom takes part in an event, or from event to event. */
export interface EventEdge {
  readonly id: string;
  /** Ids of nodes. */
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly quad: Quad;
  readonly line: Line;
  readonly toSource: boolean;
  readonly toTarget: boolean;
  /** Null joins an event to who takes part in it. */
  readonly link: LinkKind | null;
  readonly eventIds: readonly EventId[];
  /** Places of those events. */
  readonly places: readonly number[];
}

export interface EventGraph {
  readonly nodes: readonly EventNode[];
  readonly edges: readonly EventEdge[];
}

interface Asked {
  /** Of the events, ascending. */
  readonly places: Int32Array;
  /** The node that an actor stands in, by place; null where it is not drawn. */
  readonly nodeOf: (actor: number) => string | null;
  /** Null where the words are not there yet. */
  readonly titleOf: (id: EventId) => string | null;
}

export function eventGraph(columns: CaseColumns, asked: Asked): EventGraph {
  const nodes: EventNode[] = [];
  const edges: EventEdge[] = [];
  for (const place of asked.places) {
    const parts = partsOf(columns, place, asked);
    const node = nodeOf(columns, place, { parts, asked });
    nodes.push(node);
    for (const part of parts) edges.push(partEdge(node, part));
  }
  return { nodes, edges: [...edges, ...linkEdges(columns, nodes)] };
}

interface Part {
  /** Id of a node. */
  readonly end: string;
  readonly actors: ActorId[];
  readonly roles: Role[];
}

/** Whoever stands in the same node has one line; its roles are told together. */
function partsOf({ events, actors }: CaseColumns, place: number, { nodeOf: endOf }: Asked): readonly Part[] {
  const { starts, items } = events.participants;
  const parts = new Map<string, Part>();
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
    const end = endOf(items[at]!);
    if (end === null) continue;
    const part = parts.get(end) ?? { end, actors: [], roles: [] };
    const role = Role.options[events.roles[at]!]!;
    if (!part.roles.includes(role)) part.roles.push(role);
    part.actors.push(actors.ids[items[at]!] as ActorId);
    parts.set(end, part);
  }
  return [...parts.values()];
}

interface Known {
  readonly parts: readonly Part[];
  readonly asked: Asked;
}

function nodeOf({ events }: CaseColumns, place: number, { parts, asked }: Known): EventNode {
  const eventId = events.ids[place] as EventId;
  const type = PloverType.options[events.types[place]!]!;
  return {
    ...{ id: eventNodeId(eventId), eventId, place },
    name: asked.titleOf(eventId) ?? typeWord(type),
    quad: quadOf(type),
    line: lineOf(RelationStatus.options[events.statuses[place]!]!),
    day: dayOf(events.first[place]!, events.last[place]!),
    actors: parts.flatMap((part) => part.actors),
  };
}

/** The first day that is known. */
function dayOf(first: number, last: number): number | null {
  if (first > last) return null;
  if (first !== DAWN) return first;
  return last === DUSK ? null : last;
}

/** Arrows go from who acts to the event, and from the event to whom it is done. */
function partEdge({ id, eventId, place, quad, line }: EventNode, { end, roles }: Part): EventEdge {
  const acts = roles.some((role) => isDoing(role) && !isReceiving(role));
  const bears = roles.some((role) => isReceiving(role) && !isDoing(role));
  return {
    ...{ id: `${id} ${end}`, quad, line, link: null, eventIds: [eventId], places: [place] },
    ...(acts ? { source: end, target: id } : { source: id, target: end }),
    label: roles.map((role) => roleWord(role).toLowerCase()).join(', '),
    toSource: acts && bears,
    toTarget: acts || bears,
  };
}

/** How the lines of links are told apart beside their words: causes and conditions are the strongest claims. */
const LINK_LINES: Readonly<Record<LinkKind, Line>> = {
  causes: 'solid',
  condition: 'dashed',
  before: 'dotted',
  during: 'dotted',
  'part-of': 'solid',
  'same-as': 'solid',
};

/** Those that hold both ways have no arrow. */
const BOTH_WAYS: ReadonlySet<LinkKind> = new Set(['during', 'same-as']);

/** The same for a sample of such a line. */
export const linkLine = (kind: LinkKind): Line => LINK_LINES[kind];

function linkEdges({ links }: CaseColumns, nodes: readonly EventNode[]): readonly EventEdge[] {
  const byPlace = new Map(nodes.map((node) => [node.place, node]));
  const edges = new Map<string, EventEdge>();
  for (let index = 0; index < links.kinds.length; index += 1) {
    const [from, to] = [byPlace.get(links.from[index]!), byPlace.get(links.to[index]!)];
    if (!from || !to || from === to) continue;
    const link = LinkKind.options[links.kinds[index]!]!;
    const id = `${from.id} ${to.id} ${link}`;
    edges.set(id, {
      ...{ id, source: from.id, target: to.id, link, label: linkWord(link).toLowerCase(), quad: 'other' },
      ...{ line: LINK_LINES[link], toSource: false, toTarget: !BOTH_WAYS.has(link) },
      eventIds: [from.eventId, to.eventId],
      places: [from.place, to.place],
    });
  }
  return [...edges.values()];
}
