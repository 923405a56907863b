/** A canvas as large as the graph, in its units. */
import type cytoscape from 'cytoscape';
import type { Box } from '#shared/picture/box.ts';
import type { Context } from './edge-paint.ts';
import type { GraphTheme } from './graph-theme.ts';
import type { PictureMotion } from './picture-motion.ts';

/** What a canvas above or below cytoscape's is drawn with. */
export interface Drawing {
  readonly cy: cytoscape.Core;
  /** Around cytoscape's own container, whose attributes must not change. */
  readonly frame: HTMLElement;
  readonly theme: () => GraphTheme;
  readonly motion: PictureMotion;
}

export function createLayerCanvas(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.ariaHidden = 'true';
  return canvas;
}

/** The part of the graph that is in view, in its own units. */
export function sightOf(cy: cytoscape.Core): Box {
  const { x1, y1, x2, y2 } = cy.extent();
  return { left: x1, top: y1, right: x2, bottom: y2 };
}

/** Empty, with as many pixels as the screen has, to be drawn on in the graph's units. */
export function cleared(context: Context, cy: cytoscape.Core): void {
  fitCanvas(context.canvas, cy);
  const { x, y } = cy.pan();
  const scale = cy.zoom() * devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
}

function fitCanvas(canvas: HTMLCanvasElement, cy: cytoscape.Core): void {
  const [width, height] = [cy.width() * devicePixelRatio, cy.height() * devicePixelRatio];
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
}
