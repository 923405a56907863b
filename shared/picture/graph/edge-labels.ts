/** Where lines' labels stand: on their line, moved along it or wrapped until they touch nothing. */
import { byNumber, byText, inOrder } from '../../lib/compare.ts';
import { type Box, isWithin, type Point, touch } from '../box.ts';
import { blockBox, blockHeight, type TextBlock } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText } from '../xml.ts';
import { pointAt } from './curve.ts';
import { marksOf, type RoutedEdge } from './edges.ts';
import { coverCost, type Surroundings } from './node-labels.ts';

const EDGE_FONT = { size: 10.5 } as const;
/** Where on the line, the middle first. */
const PARTS = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78] as const;
/** Of a label in several lines: the narrow one finds room where the wide one does not. */
const WRAPPED_WIDTHS = [84, 60] as const;
const PADDING = { x: 3, y: 1 } as const;

export interface EdgeLabels {
  readonly labels: ReadonlyMap<string, TextBlock>;
  /** Lines whose labels find no room. */
  readonly unlabelled: number;
}

/** `sources` is what stands behind a label, such as "[1, 3]"; it goes before the label is left out. */
export function placeEdgeLabels(
  edges: readonly RoutedEdge[],
  sources: (edge: RoutedEdge['edge']) => string,
  around: Surroundings,
): EdgeLabels {
  const labels = new Map<string, TextBlock>();
  const ranked = [...edges].sort(
    inOrder(
      byNumber(({ edge }) => -edge.count),
      byText(({ edge }) => edge.id),
    ),
  );
  let unlabelled = 0;
  for (const routed of ranked) {
    // Lines of groups stand for too much to be named.
    if (routed.edge.label === '') continue;
    const best = bestSpot(routed, sources(routed.edge), around);
    if (best === null) unlabelled += 1;
    else {
      labels.set(routed.edge.id, best);
      around.taken.add(padded(blockBox(best)), routed.edge.id);
    }
  }
  return { labels, unlabelled };
}

/** The box of the page's colour that a label stands on. */
export const padded = ({ left, top, right, bottom }: Box): Box => ({
  left: left - PADDING.x,
  top: top - PADDING.y,
  right: right + PADDING.x,
  bottom: bottom + PADDING.y,
});

function bestSpot(routed: RoutedEdge, source: string, around: Surroundings): TextBlock | null {
  const { area, taken, theme } = around;
  let best: TextBlock | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, lines] of wordings(cleanText(routed.edge.label), source).entries()) {
    for (const part of PARTS) {
      const away = rank * 2 + Math.abs(part - 0.5) * 4;
      if (away >= least) continue;
      const block = blockAt(pointAt(routed.curve, part), lines, theme);
      const box = padded(blockBox(block));
      if (!isWithin(box, area) || hidesAMark(routed, box) || !taken.isFree(box)) continue;
      const cost = away + coverCost(box, around, `${routed.edge.id} `);
      if (cost < least) [best, least] = [block, cost];
    }
  }
  return best;
}

/** In one line, then in several: with the sources first, then alone. */
const wordings = (label: string, source: string): readonly (readonly string[])[] =>
  (source === '' ? [label] : [`${label} ${source}`, label]).flatMap((text) => [
    [text],
    ...WRAPPED_WIDTHS.map((width) => wrapText(text, width, EDGE_FONT)).filter(({ length }) => length > 1),
  ]);

function blockAt({ x, y }: Point, lines: readonly string[], theme: PictureTheme): TextBlock {
  const top = y - blockHeight(lines.length, EDGE_FONT) / 2;
  return { ...EDGE_FONT, lines, x, top, anchor: 'middle', fill: theme.textSoft };
}

/** A label must not cover what its own line ends with: it says which way the line goes. */
const hidesAMark = (routed: RoutedEdge, box: Box): boolean =>
  marksOf(routed).some((mark) => touch(mark, box));
