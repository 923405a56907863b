/** Marks what is selected and dims what has nothing to do with it. */
import type cytoscape from 'cytoscape';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';

/** Ids of elements, as the derived graph names them. */
export interface GraphHighlight {
  readonly selected: ReadonlySet<string>;
  /** Null when nothing is selected; else everything outside is dimmed. */
  readonly related: ReadonlySet<string> | null;
}

export function applyHighlight(cy: cytoscape.Core, { selected, related }: GraphHighlight): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const id = element.id();
      set(element, 'selected', selected.has(id));
      set(element, 'dim', related !== null && !related.has(id) && !selected.has(id));
    }
  });
}

/** Touches only what changes: each touched element is styled anew. */
function set(element: cytoscape.SingularElementArgument, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

/**
 * What a selection means in the graph. Selected actors are marked, and so are the edges that stand for a selected
 * event or relation; the neighbours of a selected actor stay clear.
 */
export function highlightOf(graph: ActorGraph, echo: Echo): GraphHighlight {
  if (echo.selected.size === 0) return { selected: new Set(), related: null };
  const actors = new Set([...echo.actors].map(nodeId));
  const chosen = new Set([...echo.actors].filter((id) => echo.selected.has(`actor:${id}`)).map(nodeId));
  const selected = new Set<string>(chosen);
  const related = new Set<string>(actors);
  for (const edge of graph.edges) {
    const direct =
      edge.eventIds.some((id) => echo.selected.has(`event:${id}`)) ||
      edge.relationIds.some((id) => echo.selected.has(`relation:${id}`));
    if (direct) selected.add(edge.id);
    if (chosen.has(edge.source) || chosen.has(edge.target)) {
      for (const id of [edge.id, edge.source, edge.target]) related.add(id);
    }
  }
  return { selected, related };
}
