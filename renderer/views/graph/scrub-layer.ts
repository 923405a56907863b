/**
 * A canvas above the graph for the time in which the window moves: the graph below stands still and faint, and what the
 * window holds is drawn here. Cytoscape styles anew whatever changes, which is too slow for every frame
 * (design/performance.md, section 1); it gets the final state when the hand rests.
 */
import type cytoscape from 'cytoscape';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { ScrubState } from '#shared/derive/scrub.ts';
import type { GraphTheme } from './graph-theme.ts';
import { type GraphGeometry, geometryOf } from './scrub-geometry.ts';
import { paint } from './scrub-paint.ts';

export interface ScrubLayer {
  /** Shows a step of the movement; the first one covers the graph below. */
  show(state: ScrubState, graph: ActorGraph): void;
  /** Takes the layer away once cytoscape has drawn what it was given. */
  end(): void;
  destroy(): void;
}

interface Parts {
  readonly cy: cytoscape.Core;
  readonly container: HTMLElement;
  readonly theme: () => GraphTheme;
}

const MOVING = 'is-scrubbing';

export function createScrubLayer({ cy, container, theme }: Parts): ScrubLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'scrub-layer';
  canvas.ariaHidden = 'true';
  container.append(canvas);
  const context = canvas.getContext('2d');
  const icons = createIcons();
  let geometry: GraphGeometry | null = null;
  const off = () => {
    geometry = null;
    container.classList.remove(MOVING);
  };
  return {
    show(state, graph) {
      if (!context) return;
      geometry ??= geometryOf(cy, graph);
      for (const node of geometry.nodes) if (node) icons.load(node.icon);
      container.classList.add(MOVING);
      fitCanvas(canvas, cy);
      toGraphUnits(context, cy);
      paint(context, { geometry, theme: theme(), zoom: cy.zoom(), icons: icons.images }, state);
    },
    end() {
      if (geometry) cy.one('render', off);
    },
    destroy: () => canvas.remove(),
  };
}

/** As many pixels as the screen has. */
function fitCanvas(canvas: HTMLCanvasElement, cy: cytoscape.Core): void {
  const [width, height] = [cy.width() * devicePixelRatio, cy.height() * devicePixelRatio];
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
}

function toGraphUnits(context: CanvasRenderingContext2D, cy: cytoscape.Core): void {
  const { x, y } = cy.pan();
  const scale = cy.zoom() * devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
}

interface Icons {
  readonly images: ReadonlyMap<string, HTMLImageElement>;
  load(address: string): void;
}

/** Decoded once; there are a few dozen at most. */
function createIcons(): Icons {
  const images = new Map<string, HTMLImageElement>();
  return {
    images,
    load(address) {
      if (images.has(address)) return;
      const image = new Image();
      image.src = address;
      images.set(address, image);
    },
  };
}
