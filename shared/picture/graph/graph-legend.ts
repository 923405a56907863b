/** What the legend of an actor graph says: kinds of actor, lines and colours that are in the graph. */

import type { ActorGraph } from '../../derive/actor-graph.ts';
import type { Line } from '../../derive/marks.ts';
import { actorKindWord } from '../../derive/words.ts';
import { t } from '../../i18n/text.ts';
import { ActorKind } from '../../model/vocabulary.ts';
import { ICON_SIDE, iconElements } from '../actor-icons.ts';
import type { LegendEntry } from '../legend.ts';
import { lineWord } from '../line-words.ts';
import { quadEntries } from '../quad-entries.ts';
import type { PictureTheme } from '../theme.ts';
import { element } from '../xml.ts';
import { cross, DASHES, head } from './draw-edge.ts';

const ICON = 15;
const LINE_LENGTH = 30;

export function graphLegend(graph: ActorGraph, theme: PictureTheme): readonly LegendEntry[] {
  const kinds = new Set(graph.nodes.map((node) => node.kind));
  const lines = new Set(graph.edges.map((edge) => edge.line));
  const quads = new Set(graph.edges.map((edge) => edge.quad));
  return [
    ...ActorKind.options
      .filter((kind) => kinds.has(kind))
      .map((kind) => iconEntry(kind, { tentative: false, words: actorKindWord(kind).toLowerCase() }, theme)),
    ...(graph.nodes.some((node) => node.tentative)
      ? [iconEntry('other', { tentative: true, words: t('picture.legend.tentative') }, theme)]
      : []),
    ...(Object.keys(DASHES) as Line[])
      .filter((line) => lines.has(line))
      .map((line) => lineEntry(line, theme)),
    ...(graph.edges.some((edge) => edge.partly) ? [partlyEntry(theme)] : []),
    ...quadEntries(quads, theme),
    ...(graph.nodes.length > 1
      ? [{ words: t('picture.legend.larger'), sample: sizes(theme), width: 24 }]
      : []),
  ];
}

function iconEntry(
  kind: ActorKind,
  { tentative, words }: { readonly tentative: boolean; readonly words: string },
  theme: PictureTheme,
): LegendEntry {
  const place = `translate(${-ICON / 2} ${-ICON / 2}) scale(${ICON / ICON_SIDE})`;
  const drawing = iconElements(kind, tentative, { stroke: theme.text, fill: theme.page });
  return { words, sample: element('g', { transform: place }, [drawing]), width: ICON };
}

function lineEntry(line: Line, theme: PictureTheme): LegendEntry {
  const [from, to] = [-LINE_LENGTH / 2, LINE_LENGTH / 2];
  const pen = { colour: theme.textSoft, width: 1.8, page: theme.page };
  const tip = { tip: { x: to, y: 0 }, base: { x: to - 8, y: 0 } };
  return {
    words: lineWord(line),
    sample: [
      element('path', {
        d: `M${from} 0H${line === 'open' ? to - 8 : to}`,
        stroke: theme.textSoft,
        'stroke-width': pen.width,
        'stroke-dasharray': DASHES[line],
        'stroke-linecap': line === 'dotted' ? 'round' : null,
      }),
      line === 'open' ? head(tip, { ...pen, hollow: true }) : '',
      line === 'struck' ? cross({ x: 0, y: 0 }, pen) : '',
    ].join(''),
    width: LINE_LENGTH,
  };
}

const partlyEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.partly'),
  sample: element('path', { d: 'M-12 0H12', stroke: theme.textSoft, 'stroke-width': 2, opacity: 0.45 }),
  width: 24,
});

const sizes = (theme: PictureTheme): string =>
  [
    [-8, 3],
    [4, 6],
  ]
    .map(([x, r]) => element('circle', { cx: x!, cy: 0, r: r!, fill: 'none', stroke: theme.textSoft }))
    .join('');
