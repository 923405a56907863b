/** The actor graph as the body of a picture: lines, icons, labels, and a key for names without room. */

import type { ActorEdge, ActorGraph } from '../../derive/actor-graph.ts';
import { counted } from '../../derive/counted.ts';
import { actorKindWord } from '../../derive/words.ts';
import { t } from '../../i18n/text.ts';
import { ICON_SIDE, iconElements } from '../actor-icons.ts';
import type { BodyDrawing, DrawBody, Size } from '../body.ts';
import { type Box, boxAround } from '../box.ts';
import { createBoxIndex } from '../box-index.ts';
import { blockBox, drawText, type TextBlock } from '../text.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element, escapeText, short } from '../xml.ts';
import { piecesOf } from './curve-walk.ts';
import { drawEdge } from './draw-edge.ts';
import { type EdgeLabels, padded, placeEdgeLabels } from './edge-labels.ts';
import { marksOf, type PlacedNode, type RoutedEdge, routeEdges } from './edges.ts';
import { type FittedNodes, fitNodes, type NodePlaces } from './fit.ts';
import { drawBadge, drawKey, keyHeight } from './name-key.ts';
import { type NodeLabels, placeNodeLabels, type Surroundings } from './node-labels.ts';

export interface GraphScene {
  readonly graph: ActorGraph;
  readonly places: NodePlaces;
  /** What stands behind a line, such as "[1, 3]"; empty where there is nothing to tell apart. */
  readonly sources: (edge: ActorEdge) => string;
  readonly theme: PictureTheme;
}

/** A key may have so many names, of all, and take this part of the height, before the picture has to grow. */
const MAX_KEY = { names: 12, ofNames: 0.04, ofHeight: 0.2 } as const;
const KEY_GROWTH = 1.1;
const KEY_ROUNDS = 5;

export const graphBody =
  (scene: GraphScene): DrawBody =>
  (area) => {
    const { lack } = fitNodes(scene.graph, scene.places, boxOf(area, 0));
    // Where even the icons have no room, lines and names need not be tried.
    return lack > 1
      ? { lack, draw: () => arrangeAll(scene, area).draw(), notes: [] }
      : arrangeAll(scene, area);
  };

function arrangeAll(scene: GraphScene, area: Size): BodyDrawing {
  let arranged = arrange(scene, area, 0);
  let key = 0;
  // A key takes room from the graph, which may cost it more names: until both agree.
  for (let round = 0; round < KEY_ROUNDS && arranged.lack === 1; round += 1) {
    const needed = keyHeight(arranged.names.unplaced, area.width);
    if (needed <= key) break;
    key = needed;
    arranged = arrange(scene, area, key);
  }
  return finished(scene, arranged, area);
}

/** Labels of lines are placed once all else has its room. */
function finished(scene: GraphScene, arranged: Arranged, area: Size): BodyDrawing {
  const { lack } = arranged;
  if (lack > 1) return { lack, draw: () => svgOf(scene, labelled(scene, arranged), area), notes: [] };
  const done = labelled(scene, arranged);
  return { lack, draw: () => svgOf(scene, done, area), notes: notesOf(done) };
}

const boxOf = (area: Size, key: number): Box => ({
  left: 0,
  top: 0,
  right: area.width,
  bottom: area.height - key,
});

interface Arranged {
  readonly fitted: FittedNodes;
  readonly edges: readonly RoutedEdge[];
  readonly names: NodeLabels;
  readonly around: Surroundings;
  /** How many times as large the area has to be, at least. */
  readonly lack: number;
}

interface Labelled extends Arranged {
  readonly labels: EdgeLabels;
}

function arrange({ graph, places, theme }: GraphScene, area: Size, key: number): Arranged {
  const box = boxOf(area, key);
  const fitted = fitNodes(graph, places, box);
  const byId = new Map(fitted.nodes.map((placed) => [placed.node.id, placed]));
  const edges = routeEdges(graph.edges, byId, fitted.scale);
  const around = { ...surroundings(fitted, edges), area: box, theme };
  const names = placeNodeLabels(fitted.nodes, around);
  return { ...{ fitted, edges, names, around }, lack: Math.max(fitted.lack, lackOf(names, graph, area)) };
}

function surroundings(
  { nodes }: FittedNodes,
  edges: readonly RoutedEdge[],
): Pick<Surroundings, 'taken' | 'lines' | 'marks'> {
  const [taken, lines, marks] = [
    createBoxIndex<string>(),
    createBoxIndex<string>(),
    createBoxIndex<string>(),
  ];
  for (const { node, centre, size } of nodes) taken.add(boxAround(centre, size, size), node.id);
  for (const routed of edges) {
    const { edge, curve } = routed;
    for (const [index, piece] of [...piecesOf(curve)].entries()) lines.add(piece, `${edge.id} ${index}`);
    for (const [index, mark] of marksOf(routed).entries()) marks.add(mark, `${edge.id} ${index}`);
  }
  return { taken, lines, marks };
}

/** 1 when the names without room make a key that is short enough; the more there are, the more room is missing. */
function lackOf({ unplaced }: NodeLabels, { nodes }: ActorGraph, area: Size): number {
  const isShort = unplaced.length <= Math.max(MAX_KEY.names, nodes.length * MAX_KEY.ofNames);
  if (isShort && keyHeight(unplaced, area.width) <= area.height * MAX_KEY.ofHeight) return 1;
  return KEY_GROWTH + Math.min(0.3, unplaced.length / nodes.length);
}

const labelled = ({ sources }: GraphScene, arranged: Arranged): Labelled => ({
  ...arranged,
  labels: placeEdgeLabels(arranged.edges, sources, arranged.around),
});

function notesOf({ labels }: Labelled): BodyDrawing['notes'] {
  const { unlabelled } = labels;
  if (unlabelled === 0) return [];
  return [t('picture.unlabelled', { count: unlabelled })];
}

function svgOf({ theme }: GraphScene, { fitted, edges, names, labels }: Labelled, area: Size): string {
  const nameOf = new Map(fitted.nodes.map(({ node }) => [node.id, node.name]));
  const numbers = new Map(names.unplaced.map(({ node }, index) => [node.id, index + 1]));
  const drawn = [...edges].sort((a, b) => a.edge.count - b.edge.count);
  return [
    ...drawn.map((routed) =>
      drawEdge(
        routed,
        { source: nameOf.get(routed.edge.source) ?? '', target: nameOf.get(routed.edge.target) ?? '' },
        theme,
      ),
    ),
    ...fitted.nodes.map((placed) => drawNode(placed, numbers.get(placed.node.id), theme)),
    ...[...labels.labels.values()].map((block) => drawEdgeLabel(block, theme)),
    ...[...names.labels.values()].map(drawText),
    drawKey(names.unplaced, area, theme),
  ].join('');
}

function drawNode(placed: PlacedNode, number: number | undefined, theme: PictureTheme): string {
  const { node, centre, size } = placed;
  const scale = size / ICON_SIDE;
  const events = counted(node.events, 'event');
  const words = `${cleanText(node.name)}, ${actorKindWord(node.kind).toLowerCase()}, ${events}`;
  const place = `translate(${short(centre.x - size / 2)} ${short(centre.y - size / 2)}) scale(${scale.toFixed(4)})`;
  return element('g', { class: 'node', 'data-actor': node.folded.length > 0 ? null : node.actorId }, [
    element('title', {}, [escapeText(words)]),
    element('g', { transform: place }, [
      iconElements(node.kind, node.tentative, { stroke: theme.text, fill: theme.page }),
    ]),
    ...(number === undefined ? [] : [drawBadge(placed, number, theme)]),
  ]);
}

function drawEdgeLabel(block: TextBlock, theme: PictureTheme): string {
  const { left, top, right, bottom } = padded(blockBox(block));
  const ground = { x: left, y: top, width: right - left, height: bottom - top, rx: 3 };
  return element('rect', { ...ground, fill: theme.page }) + drawText(block);
}
