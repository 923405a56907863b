/** Applies the difference between what the graph shows and what it should show; nothing is rebuilt. */
import type cytoscape from 'cytoscape';
import { lies } from '#shared/columns/presence.ts';
import type { ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import type { EventMark } from './event-icons.ts';
import { type EventContents, eventEdgeLook, eventIcons, eventLook } from './event-looks.ts';
import { edgeLook, type GraphLook, iconsOf, mostEvents, nodeLook } from './graph-looks.ts';
import type { GraphTheme, Tint } from './graph-theme.ts';

/** Everything that has a place in the picture, and the part of it that lies in the time window. */
export interface GraphContents {
  /** The whole graph that states of a moving window and selections speak of by place. */
  readonly everybody: ActorGraph;
  /** Of everybody, those that are drawn. */
  readonly all: ActorGraph;
  /** Nodes and edges of `all`, with the counts and labels of the window. */
  readonly within: ActorGraph;
  readonly look: GraphLook;
  /** Events that are nodes too; they come after the actors in all that speaks by place. */
  readonly events: EventContents;
}

/**
 * Nodes that are new have no place yet; all others keep theirs. Cytoscape has everybody as they are in all time: what lies in
 * the window is drawn by the layer above it, since a change of an element costs far more than to draw it. Elements
 * that are not to be seen at all (`hidden`) get the class `outside`, so that the pointer does not meet them.
 */
export function applyGraph(cy: cytoscape.Core, { contents, hidden, theme }: Applied): void {
  const { all, look, events } = contents;
  const wanted = new Set(elementsOf(contents).map(({ id }) => id));
  const most = mostEvents(all);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of all.nodes)
      put(cy, {
        group: 'nodes',
        data: nodeLook(node, { most, theme, look }),
        isOutside: hidden.has(node.id),
      });
    for (const node of events.nodes)
      put(cy, { group: 'nodes', data: eventLook(node, theme), isOutside: hidden.has(node.id) });
    for (const edge of all.edges)
      put(cy, { group: 'edges', data: edgeLook(edge), isOutside: hidden.has(edge.id) });
    for (const edge of events.edges)
      put(cy, { group: 'edges', data: eventEdgeLook(edge), isOutside: hidden.has(edge.id) });
  });
}

interface Applied {
  readonly contents: GraphContents;
  readonly hidden: ReadonlySet<string>;
  readonly theme: GraphTheme;
}

/** Of everything that is drawn, what lies outside the window. */
export function outsideOf(contents: GraphContents): ReadonlySet<string> {
  const { within, events } = contents;
  const isThere = (states: Uint8Array) => (_: unknown, index: number) => states[index] !== lies.outside;
  const inside = new Set(
    [
      ...[...within.nodes, ...within.edges],
      ...events.nodes.filter(isThere(events.states.nodes)),
      ...events.edges.filter(isThere(events.states.edges)),
    ].map(({ id }) => id),
  );
  return new Set(elementsOf(contents).flatMap(({ id }) => (inside.has(id) ? [] : [id])));
}

const elementsOf = ({ all, events }: GraphContents): readonly { readonly id: string }[] => [
  ...[...all.nodes, ...all.edges],
  ...[...events.nodes, ...events.edges],
];

interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string; readonly source?: string; readonly target?: string };
  readonly isOutside: boolean;
}

/** An edge that turned round is replaced: its ends cannot be changed. */
function put(cy: cytoscape.Core, { group, data, isOutside }: Element): void {
  const existing = cy.getElementById(data.id);
  const turned = existing.nonempty() && existing.data('source') !== data.source;
  if (turned) existing.remove();
  if (existing.nonempty() && !turned) {
    if (!sameData(existing.data(), data)) existing.data({ ...data });
    if (existing.hasClass('outside') !== isOutside) existing.toggleClass('outside', isOutside);
    return;
  }
  cy.add({ group, data: { ...data }, classes: isOutside ? 'outside' : '' });
}

function sameData(before: Readonly<Record<string, unknown>>, after: object): boolean {
  return Object.entries(after).every(([key, value]) => {
    const old = before[key];
    if (!Array.isArray(value)) return old === value;
    return (
      Array.isArray(old) && old.length === value.length && value.every((each, index) => each === old[index])
    );
  });
}

type DrawnActor = Pick<ActorNode, 'kind' | 'tentative'> & { readonly tint: Tint | null };
type DrawnEvent = EventMark & { readonly kind: 'event' };

/** Draws the icons in the colours of another theme. */
export function recolour(cy: cytoscape.Core, theme: GraphTheme): void {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const drawn = node.data() as DrawnActor | DrawnEvent;
      node.data(drawn.kind === 'event' ? eventIcons(drawn, theme) : iconsOf(drawn, drawn.tint, theme));
    }
  });
}
