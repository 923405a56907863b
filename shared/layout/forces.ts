/** The force-directed part of the layout: fcose on a graph that nobody sees. */
/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { FcoseLayoutOptions } from './fcose-options.ts';
import { withSeed } from './with-seed.ts';

cytoscape.use(fcose);

/** A node as the forces see it: a box at a place. */
export interface Body {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Above this many nodes the forces would take minutes: fcose then stops after its first, spectral step. */
const MAX_FORCED = 250;
/** Of more nodes the spectral step alone no longer shows who belongs together: see large-forces.ts. */
export const MOST_BY_SPRINGS = 300;
/** The spectral step begins with random numbers, which we give it. */
const SEED = 20_260_203;

/** New centres in the order of the bodies. */
export function runForces(
  bodies: readonly Body[],
  edges: readonly { readonly source: string; readonly target: string }[],
): readonly { readonly x: number; readonly y: number }[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: bodies.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
      edges: edges.map(({ source, target }) => ({ data: { source, target } })),
    },
  });
  withSeed(SEED, () => cy.layout(optionsFor(bodies.length)).run());
  const places = bodies.map(({ id }) => ({ ...cy.getElementById(id).position() }));
  cy.destroy();
  return places;
}

const optionsFor = (count: number): FcoseLayoutOptions => ({
  name: 'fcose',
  quality: count > MAX_FORCED ? 'draft' : 'default',
  randomize: count > MAX_FORCED,
  animate: false,
  fit: false,
  packComponents: false,
  nodeDimensionsIncludeLabels: false,
  nodeRepulsion: 9000,
  idealEdgeLength: 130,
  edgeElasticity: 0.35,
  gravity: 0.45,
  numIter: count > 120 ? 300 : 1500,
});
