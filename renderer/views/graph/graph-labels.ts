/** Which labels are shown: the more important first, and none that would touch another or a node. */
import type cytoscape from 'cytoscape';
import { byNumber, byText, inOrder } from '#shared/lib/compare.ts';
import { EDGE_LABEL_SIZE, LABEL_SIZE } from './graph-style.ts';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const touch = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Below this zoom only the labels of what is selected or under the pointer are shown. */
const MIN_ZOOM = 0.25;

export interface LabelPlacer {
  place(): void;
}

export function createLabelPlacer(cy: cytoscape.Core, font: string): LabelPlacer {
  const width = createTextMeasure(font);
  return {
    place() {
      const chosen = new Map<string, LabelClass>();
      if (cy.zoom() >= MIN_ZOOM) {
        const taken = cy.nodes().map((node) => bodyOf(node));
        placeNodeLabels(cy, { taken, chosen, width });
        placeEdgeLabels(cy, { taken, chosen, width });
      }
      applyLabels(cy, chosen);
    },
  };
}

type TextWidth = (text: string, size: number) => number;
type LabelClass = 'label-below' | 'label-above' | 'labelled';
const LABEL_CLASSES: readonly LabelClass[] = ['label-below', 'label-above', 'labelled'];

interface Placing {
  readonly taken: Rect[];
  readonly chosen: Map<string, LabelClass>;
  readonly width: TextWidth;
}

const isFree = (rect: Rect, taken: readonly Rect[]): boolean => taken.every((other) => !touch(rect, other));

function placeNodeLabels(cy: cytoscape.Core, { taken, chosen, width }: Placing): void {
  for (const node of byImportance(cy.nodes())) {
    const spots = nodeSpots(node, width(String(node.data('label')), LABEL_SIZE));
    const found = spots.find((spot) => isFree(spot.rect, taken));
    if (!found) continue;
    taken.push(found.rect);
    chosen.set(node.id(), found.name);
  }
}

function placeEdgeLabels(cy: cytoscape.Core, { taken, chosen, width }: Placing): void {
  for (const edge of byWeight(cy.edges().not('.dim'))) {
    const rect = edgeSpot(edge, width(String(edge.data('label')), EDGE_LABEL_SIZE));
    if (!isFree(rect, taken)) continue;
    taken.push(rect);
    chosen.set(edge.id(), 'labelled');
  }
}

/** Touches only elements whose label changes: each touched one is styled anew. */
function applyLabels(cy: cytoscape.Core, chosen: ReadonlyMap<string, LabelClass>): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const wanted = chosen.get(element.id());
      for (const name of LABEL_CLASSES) {
        if (element.hasClass(name) !== (name === wanted)) element.toggleClass(name, name === wanted);
      }
    }
  });
}

/** Widths in pixels, kept because the same labels come again at every zoom. */
function createTextMeasure(font: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${size}px ${font}`;
    const measured = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, measured);
    return measured;
  };
}

/** Highest first; the key is worked out once for each element. */
function ranked<T extends { id(): string }>(
  elements: readonly T[],
  key: (element: T) => number,
): readonly T[] {
  return elements
    .map((element) => ({ element, rank: key(element), id: element.id() }))
    .sort(
      inOrder(
        byNumber((each) => -each.rank),
        byText((each) => each.id),
      ),
    )
    .map((each) => each.element);
}

const importance = (node: cytoscape.NodeSingular): number =>
  (node.hasClass('selected') ? 10_000 : 0) + Number(node.data('events')) * 10 + node.degree(false);

const byImportance = (nodes: cytoscape.NodeCollection): readonly cytoscape.NodeSingular[] =>
  ranked(nodes.toArray(), importance);

const weight = (edge: cytoscape.EdgeSingular): number =>
  (edge.hasClass('selected') ? 10_000 : 0) + Number(edge.data('count'));

const byWeight = (edges: cytoscape.EdgeCollection): readonly cytoscape.EdgeSingular[] =>
  ranked(edges.toArray(), weight);

function bodyOf(node: cytoscape.NodeSingular): Rect {
  const { x, y } = node.renderedPosition();
  const half = (Number(node.data('size')) * node.cy().zoom()) / 2;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

interface Spot {
  readonly name: 'label-below' | 'label-above';
  readonly rect: Rect;
}

function nodeSpots(node: cytoscape.NodeSingular, width: number): readonly Spot[] {
  const body = bodyOf(node);
  const middle = (body.left + body.right) / 2;
  const [left, right] = [middle - width / 2 - 3, middle + width / 2 + 3];
  const height = LABEL_SIZE * 1.25;
  const gap = Math.max(2, 4 * node.cy().zoom());
  return [
    {
      name: 'label-below',
      rect: { left, right, top: body.bottom + gap - 2, bottom: body.bottom + gap + height },
    },
    { name: 'label-above', rect: { left, right, top: body.top - gap - height, bottom: body.top - gap + 2 } },
  ];
}

function edgeSpot(edge: cytoscape.EdgeSingular, width: number): Rect {
  const { x, y } = edge.renderedMidpoint();
  const half = EDGE_LABEL_SIZE * 0.75;
  return { left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - half, bottom: y + half };
}
