/**
 * How the graph is drawn: shape by kind, size by events, colour by quad, line by status. Written with selectors
 * instead of functions of an element wherever it can be: cytoscape works a function out anew at every change.
 */
import type cytoscape from 'cytoscape';
import { LINE_BOW, LINE_GAP } from '#shared/derive/graph-measures.ts';
import type { Line } from '#shared/derive/marks.ts';
import { hitShapes } from '#shared/picture/actor-icons.ts';
import type { GraphTheme, Ink } from './graph-theme.ts';

/** How what lies outside the time window is drawn: faintly, or not at all. */
export type Outside = 'dim' | 'hide';

type Stylesheet = cytoscape.StylesheetJson;

/** Labels and what stands out are not here: the layer above draws them (graph-layer.ts). */
export const graphStyle = (theme: GraphTheme): Stylesheet => [
  nodeStyle,
  ...hitShapes.map(({ kinds, shape }) => ({
    selector: kinds.map((kind) => `node[kind = "${kind}"]`).join(', '),
    style: { shape },
  })),
  { selector: 'node[kind = "event"]', style: { shape: 'diamond' } },
  edgeStyle,
  ...edgeInks(theme),
  ...edgeLines,
  { selector: '.outside', style: { visibility: 'hidden' } },
];

const nodeStyle: Stylesheet[number] = {
  selector: 'node',
  style: {
    width: 'data(size)',
    height: 'data(size)',
    'background-opacity': 0,
    'background-image': 'data(icon)',
    'background-fit': 'contain',
    'background-clip': 'none',
    'border-width': 0,
    'overlay-opacity': 0,
  },
};

const edgeStyle: Stylesheet[number] = {
  selector: 'edge',
  style: {
    width: 'data(width)',
    'curve-style': 'bezier',
    'control-point-step-size': LINE_BOW,
    'arrow-scale': 1,
    'source-distance-from-node': LINE_GAP,
    'target-distance-from-node': LINE_GAP,
    'overlay-opacity': 0,
  },
};

const edgeInks = ({ inks }: GraphTheme): Stylesheet =>
  (Object.keys(inks) as readonly Ink[]).map((ink) => ({
    selector: `edge[ink = "${ink}"]`,
    style: {
      'line-color': inks[ink],
      'source-arrow-color': inks[ink],
      'target-arrow-color': inks[ink],
    },
  }));

/** Cytoscape's own dots melt into a line at most zooms: dots are very short dashes with round ends. */
const DASHES: Readonly<Record<Line, Readonly<cytoscape.Css.Edge>>> = {
  solid: { 'line-style': 'solid' },
  open: { 'line-style': 'solid' },
  dashed: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
  dotted: { 'line-style': 'dashed', 'line-dash-pattern': [0.5, 5], 'line-cap': 'round' },
  struck: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
};

const edgeLines: Stylesheet = [
  ...Object.entries(DASHES).map(([line, style]) => ({ selector: `edge[line = "${line}"]`, style })),
  { selector: 'edge[?toSource]', style: { 'source-arrow-shape': 'triangle' } },
  { selector: 'edge[?toTarget]', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[?toSource][line = "struck"]', style: { 'source-arrow-shape': 'tee' } },
  { selector: 'edge[?toTarget][line = "struck"]', style: { 'target-arrow-shape': 'tee' } },
];
