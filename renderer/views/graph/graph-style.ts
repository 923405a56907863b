/**
 * How the graph is drawn: shape by kind, size by events, colour by quad, line by status. Written with selectors
 * instead of functions of an element wherever it can be: cytoscape works a function out anew at every change.
 */
import type cytoscape from 'cytoscape';
import type { Line } from '#shared/derive/marks.ts';
import { Quad } from '#shared/model/plover.ts';
import { hitShapes } from '#shared/picture/actor-icons.ts';
import type { GraphTheme } from './graph-theme.ts';

/** Labels keep these sizes on the screen at every zoom. */
export const LABEL_SIZE = 12;
export const EDGE_LABEL_SIZE = 11;

type Stylesheet = cytoscape.StylesheetJson;

export const graphStyle = (theme: GraphTheme, zoom: number): Stylesheet => [
  nodeStyle(theme, zoom),
  ...hitShapes.map(({ kinds, shape }) => ({
    selector: kinds.map((kind) => `node[kind = "${kind}"]`).join(', '),
    style: { shape },
  })),
  ...nodeStates(theme),
  edgeStyle(theme, zoom),
  ...edgeQuads(theme),
  ...edgeLines,
  ...edgeStates(theme),
];

const nodeStyle = (theme: GraphTheme, zoom: number): Stylesheet[number] => ({
  selector: 'node',
  style: {
    width: 'data(size)',
    height: 'data(size)',
    'background-opacity': 0,
    'background-image': 'data(icon)',
    'background-fit': 'contain',
    'background-clip': 'none',
    'border-width': 0,
    label: 'data(label)',
    color: theme.text,
    'font-family': theme.font,
    'font-size': LABEL_SIZE / zoom,
    'text-valign': 'bottom',
    'text-margin-y': 4,
    'text-outline-color': theme.panel,
    'text-outline-width': 2.5 / zoom,
    'text-opacity': 0,
    'overlay-opacity': 0,
  },
});

const nodeStates = (theme: GraphTheme): Stylesheet => [
  { selector: 'node.label-below', style: { 'text-opacity': 1 } },
  { selector: 'node.label-above', style: { 'text-opacity': 1, 'text-valign': 'top', 'text-margin-y': -4 } },
  { selector: 'node.dim', style: { opacity: 0.4 } },
  { selector: 'node.hover', style: { 'text-opacity': 1, opacity: 1, 'z-index': 20 } },
  {
    selector: 'node.selected',
    style: {
      'background-image': 'data(iconSelected)',
      'text-opacity': 1,
      'font-weight': 'bold',
      'underlay-color': theme.accent,
      'underlay-opacity': 0.16,
      'underlay-padding': 9,
      'underlay-shape': 'ellipse',
      'z-index': 15,
    },
  },
];

const edgeStyle = (theme: GraphTheme, zoom: number): Stylesheet[number] => ({
  selector: 'edge',
  style: {
    width: 'data(width)',
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'arrow-scale': 1,
    'source-distance-from-node': 3,
    'target-distance-from-node': 3,
    label: 'data(label)',
    color: theme.textSoft,
    'font-family': theme.font,
    'font-size': EDGE_LABEL_SIZE / zoom,
    'text-background-color': theme.panel,
    'text-background-opacity': 0,
    'text-background-padding': '2px',
    'text-opacity': 0,
    'overlay-opacity': 0,
  },
});

const edgeQuads = (theme: GraphTheme): Stylesheet =>
  Quad.options.map((quad) => ({
    selector: `edge[quad = "${quad}"]`,
    style: {
      'line-color': theme.quads[quad],
      'source-arrow-color': theme.quads[quad],
      'target-arrow-color': theme.quads[quad],
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

const edgeStates = (theme: GraphTheme): Stylesheet => [
  { selector: 'edge[?partly]', style: { 'line-opacity': 0.45 } },
  { selector: 'edge.labelled', style: { 'text-opacity': 1, 'text-background-opacity': 0.92, 'z-index': 5 } },
  { selector: 'edge.dim', style: { opacity: 0.22 } },
  {
    selector: 'edge.hover, edge.selected',
    style: { opacity: 1, color: theme.text, 'line-opacity': 1, 'z-index': 12 },
  },
  {
    selector: 'edge.hover',
    style: { 'text-opacity': 1, 'text-background-opacity': 0.95, 'z-index': 14 },
  },
  {
    selector: 'edge.selected',
    style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.2, 'underlay-padding': 4 },
  },
];
