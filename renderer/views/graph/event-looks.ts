/** How events that are nodes of the graph are drawn, and the lines to them. */
import type { EventEdge, EventGraph, EventNode } from '#shared/columns/event-graph.ts';
import type { EventStates } from '#shared/columns/event-states.ts';
import { type EventMark, eventIcon } from './event-icons.ts';
import type { GraphTheme } from './graph-theme.ts';
import { shortName } from './short-name.ts';

/** The events of a graph, and how they lie in the window at rest. */
export interface EventContents extends EventGraph {
  readonly states: EventStates;
}

const none: EventStates = { nodes: new Uint8Array(), edges: new Uint8Array() };
export const noEvents: EventContents = { nodes: [], edges: [], states: none };

/** Pixels across at zoom 1: smaller than any actor. */
const SIZE = 26;
/** Letters: there are many, and each is told in full by its card. */
const MAX_LABEL = 22;

/** Has what a node of an actor has, where both are asked for it. */
export function eventLook({ id, eventId, name, quad, line, day }: EventNode, theme: GraphTheme) {
  return {
    ...{ id, eventId, quad, line, day },
    label: shortName(name, MAX_LABEL),
    kind: 'event' as const,
    events: 0,
    folded: [] as const,
    size: SIZE,
    ...eventIcons({ quad, line }, theme),
  };
}

export const eventIcons = (mark: EventMark, theme: GraphTheme) => ({
  icon: eventIcon(mark, { stroke: theme.inks[mark.quad], fill: theme.panel }),
  iconSelected: eventIcon(mark, { stroke: theme.accent, fill: theme.panel }),
});

/** Links are drawn stronger than what joins an event to who takes part, and are worded before. */
export const eventEdgeLook = ({ link, ...edge }: EventEdge) => ({
  ...{ id: edge.id, source: edge.source, target: edge.target, label: edge.label, line: edge.line },
  ...{ toSource: edge.toSource, toTarget: edge.toTarget },
  ink: link === null ? edge.quad : ('link' as const),
  ...(link === null ? { width: 1.4, weight: 0 } : { width: 2.2, weight: 1000 }),
});
