/** A picture of the actor graph. */
import { actorGraph } from '../columns/graph-of-view.ts';
import type { PictureRequest } from '../contract/pictures.ts';
import type { ActorEdge, ActorGraph } from '../derive/actor-graph.ts';
import { actorsIn, groupsIn } from '../derive/grouped.ts';
import { actorCountText, groupedText } from '../derive/summary.ts';
import { t } from '../i18n/text.ts';
import { composePicture, type Picture } from './compose.ts';
import { frameOf } from './frame-words.ts';
import type { NodePlaces } from './graph/fit.ts';
import { graphBody } from './graph/graph-body.ts';
import { graphLegend } from './graph/graph-legend.ts';
import type { PictureData } from './picture-data.ts';
import { type SourceList, sourceList } from './sources.ts';
import { pictureThemes } from './theme.ts';

/** The graph of what is shown, folded as `foldingFor` says, without hidden actors. */
export function graphToDraw(
  { view }: PictureData,
  { hiddenActors }: PictureRequest,
  foldingFor?: Parameters<typeof actorGraph>[1],
): ActorGraph {
  const graph = actorGraph(view, foldingFor);
  const hidden = new Set(hiddenActors);
  const nodes = graph.nodes.filter(({ folded, actorId }) => folded.length > 0 || !hidden.has(actorId));
  const ids = new Set(nodes.map((node) => node.id));
  return { nodes, edges: graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)) };
}

interface GraphToDraw {
  readonly graph: ActorGraph;
  /** Every node of the graph has one. */
  readonly places: NodePlaces;
  /** Only the strongest lines are in it; the picture says so. */
  readonly thinned?: boolean;
}

export function graphPicture(
  data: PictureData,
  request: PictureRequest,
  { graph, places, thinned = false }: GraphToDraw,
): Picture {
  const theme = pictureThemes[request.theme];
  const { view, articles } = data;
  const list = sourceList(
    articles,
    [...view.events, ...view.relations].flatMap((item) => item.evidence),
  );
  const frame = frameOf(data, request, {
    counts: `${actorCountText(actorsIn(graph), data.actorTotal)}${groupedText(groupsIn(graph))}${thinned ? ` · ${t('graph.strongestTies')}` : ''}`,
    legend: graphLegend(graph, theme),
    sources: list.sources,
  });
  const scene = { graph, places, sources: edgeMarks(data, list), theme };
  return composePicture(frame, { size: request.size, theme }, graphBody(scene));
}

function edgeMarks({ view }: PictureData, { mark }: SourceList): (edge: ActorEdge) => string {
  const events = new Map(view.events.map((event) => [event.id, event.evidence]));
  const relations = new Map(view.relations.map((relation) => [relation.id, relation.evidence]));
  return (edge) =>
    mark([
      ...edge.eventIds.flatMap((id) => events.get(id) ?? []),
      ...edge.relationIds.flatMap((id) => relations.get(id) ?? []),
    ]);
}
