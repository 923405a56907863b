/** What a selection means among events that are nodes of the graph. */
import type { EventGraph } from '#shared/columns/event-graph.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { GraphHighlight, PathHighlight } from './graph-highlight.ts';

interface Parts {
  readonly graph: ActorGraph;
  readonly events: EventGraph;
  readonly echo: Echo;
  readonly paths: PathHighlight | null;
}

/**
 * A selected event stands out with who takes part in it, its links and the events at their other ends; a selected actor with all
 * of its events, and with who else takes part in them. On paths it is the events that two actors of a step share.
 */
export function withEvents(highlight: GraphHighlight, parts: Parts): GraphHighlight {
  const { graph, events, echo } = parts;
  if (events.nodes.length === 0) return highlight;
  const { nodes, edges } = graph;
  const selected = new Set(events.nodes.flatMap((node) => (isSelected(echo, node) ? [node.id] : [])));
  const own = new Set([...selected, ...relatedEvents(parts)]);
  const related = new Set(own);
  const relatedEdges = new Set(highlight.chosen.relatedEdges);
  const ids = new Set(highlight.ids);
  events.edges.forEach(({ id, source, target, link }, index) => {
    const among = link === null ? own : selected;
    const isBetween = own.has(source) && own.has(target);
    if (!isBetween && !among.has(source) && !among.has(target)) return;
    relatedEdges.add(edges.length + index);
    for (const end of [source, target]) related.add(end);
    ids.add(id);
  });
  const placesOf = (wanted: ReadonlySet<string>) =>
    [...nodes, ...events.nodes].flatMap(({ id }, place) => (wanted.has(id) ? [place] : []));
  return {
    ids: new Set([...ids, ...related]),
    chosen: {
      ...highlight.chosen,
      relatedEdges,
      selectedNodes: new Set([...highlight.chosen.selectedNodes, ...placesOf(selected)]),
      relatedNodes: new Set([...highlight.chosen.relatedNodes, ...placesOf(related)]),
    },
  };
}

const isSelected = ({ selected }: Echo, { eventId }: EventGraph['nodes'][number]): boolean =>
  selected.has(`event:${eventId}`);

function relatedEvents({ events, echo, paths }: Parts): readonly string[] {
  const isStep = ({ actors }: EventGraph['nodes'][number]): boolean =>
    paths?.steps.some(([a, b]) => actors.includes(a) && actors.includes(b)) ?? false;
  const isOfSelected = ({ actors }: EventGraph['nodes'][number]): boolean =>
    actors.some((id) => echo.selected.has(`actor:${id}`));
  return events.nodes.filter(paths ? isStep : isOfSelected).map(({ id }) => id);
}
