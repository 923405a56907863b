/** What part of the graph is in sight: fit, zoom, reveal; it follows the panel's size until a person moves it. */
import type cytoscape from 'cytoscape';
import type { MenuPoint } from '../../ui/menu-point.ts';

export interface GraphCamera {
  fit(): void;
  /** Takes on the panel's size, and fits again unless a person has moved the picture. */
  follow(): void;
  show(elements: cytoscape.CollectionReturnValue): void;
  /** Moves only when none of the elements is in sight. */
  reveal(elements: cytoscape.CollectionReturnValue): void;
  zoomBy(factor: number): void;
  /** Where an actor stands, in pixels of the window and inside the panel; null where it is not drawn. */
  pointOf(id: string): MenuPoint | null;
}

/** Room for the labels of actors at the edge. */
const FIT_PADDING = 44;
const MAX_FIT_ZOOM = 1.25;

export function createCamera(cy: cytoscape.Core): GraphCamera {
  let moved = false;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    moved = true;
  });
  const centre = (elements: cytoscape.CollectionReturnValue) => {
    if (elements.empty()) return;
    cy.fit(elements, FIT_PADDING);
    if (cy.zoom() > MAX_FIT_ZOOM) {
      cy.zoom(MAX_FIT_ZOOM);
      cy.center(elements);
    }
  };
  const camera: GraphCamera = {
    fit() {
      moved = false;
      centre(cy.elements());
    },
    follow() {
      cy.resize();
      if (!moved) camera.fit();
    },
    show(elements) {
      moved = true;
      centre(elements);
    },
    reveal(elements) {
      if (elements.nodes().nonempty() && !isInSight(cy, elements)) cy.center(elements);
    },
    zoomBy(factor) {
      moved = true;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    pointOf: (id) => pointIn(cy, id),
  };
  return camera;
}

function isInSight(cy: cytoscape.Core, elements: cytoscape.CollectionReturnValue): boolean {
  const sight = cy.extent();
  const nodes = elements.nodes().toArray() as readonly cytoscape.NodeSingular[];
  return nodes.some((node) => {
    const { x, y } = node.position();
    return x > sight.x1 && x < sight.x2 && y > sight.y1 && y < sight.y2;
  });
}

function pointIn(cy: cytoscape.Core, id: string): MenuPoint | null {
  const node = cy.getElementById(id);
  const frame = cy.container()?.getBoundingClientRect();
  if (node.empty() || !frame) return null;
  const { x, y } = node.renderedPosition();
  const within = (value: number, size: number) => Math.max(0, Math.min(size, value));
  return { x: frame.left + within(x, frame.width), y: frame.top + within(y, frame.height) };
}
