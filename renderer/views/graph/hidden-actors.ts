/** Actors that were taken out of the graph by hand. */
import { useMemo } from 'react';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { usePanels } from '../../app/workspace-context.ts';

/** Ids of their nodes. Whoever is selected shows all the same. */
export function useHidden({ selected }: Echo): ReadonlySet<string> {
  const hidden = usePanels((panels) => panels.hiddenActors);
  // A text, so that another selection of others draws nothing anew.
  const ids = [...hidden]
    .filter((id) => !selected.has(`actor:${id}`))
    .map(nodeId)
    .join(' ');
  return useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids]);
}

export const withoutHidden = ({ nodes, edges }: ActorGraph, hidden: ReadonlySet<string>): ActorGraph => ({
  nodes: nodes.filter(({ id }) => !hidden.has(id)),
  edges: edges.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
});

/** Whom only an actor joins to the drawn graph. */
export function onlyJoinedTo({ nodes, edges }: ActorGraph, actorId: ActorId): readonly ActorId[] {
  const id = nodeId(actorId);
  const joined = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { source, target } of edges) {
    if (source === id || target === id) joined.add(source === id ? target : source);
    else elsewhere.add(source).add(target);
  }
  return nodes.flatMap((node) =>
    node.folded.length === 0 && joined.has(node.id) && !elsewhere.has(node.id) ? [node.actorId] : [],
  );
}

/** Neighbours with a line to an actor that is drawn. */
export function drawnBeside({ edges }: ActorGraph, actorId: ActorId): ReadonlySet<string> {
  const id = nodeId(actorId);
  return new Set(
    edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  );
}
