/** Where actors' names stand: near their icons, and apart from everything else. */
import { byNumber, byText, inOrder } from '../../lib/compare.ts';
import { type Box, boxAround, isWithin } from '../box.ts';
import type { BoxIndex } from '../box-index.ts';
import { blockBox, blockHeight, type TextBlock } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText } from '../xml.ts';
import type { PlacedNode } from './edges.ts';

const NAME_FONT = { size: 12 } as const;
/** Pixels that a name may take in one line. */
const WIDTHS = [136, 92] as const;
/** Between an icon and its name. */
const GAP = 3;
/** Around a name. */
const CLEAR = { x: 3, y: 1.5 } as const;

/** For each piece of a line under a label, and for each head: against one for a spot less usual. */
const COST = { piece: 0.4, mark: 1.6 } as const;

export interface NodeLabels {
  readonly labels: ReadonlyMap<string, TextBlock>;
  /** Actors whose names find no room, groups and then the busiest first. */
  readonly unplaced: readonly PlacedNode[];
}

export interface Surroundings {
  readonly area: Box;
  /** Boxes of icons and labels; names are added. */
  readonly taken: BoxIndex<string>;
  /** Boxes along the lines, piece by piece. */
  readonly lines: BoxIndex<string>;
  /** Boxes of heads and crosses. */
  readonly marks: BoxIndex<string>;
  readonly theme: PictureTheme;
}

export function placeNodeLabels(nodes: readonly PlacedNode[], around: Surroundings): NodeLabels {
  const labels = new Map<string, TextBlock>();
  const unplaced: PlacedNode[] = [];
  const ranked = [...nodes].sort(
    inOrder(
      byNumber(({ node }) => -node.folded.length),
      byNumber(({ node }) => -node.events),
      byText(({ node }) => node.id),
    ),
  );
  for (const placed of ranked) {
    const best = bestSpot(placed, around);
    if (best === null) unplaced.push(placed);
    else {
      labels.set(placed.node.id, best);
      around.taken.add(withMargin(blockBox(best)), placed.node.id);
    }
  }
  return { labels, unplaced };
}

/** The free spot that is nearest to the usual one and runs over the fewest lines. */
function bestSpot(placed: PlacedNode, around: Surroundings): TextBlock | null {
  const { area, taken, theme } = around;
  let best: TextBlock | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { block, rank } of spotsOf(placed, theme)) {
    if (rank >= least) continue;
    const box = withMargin(blockBox(block));
    if (!isWithin(box, area) || !taken.isFree(box)) continue;
    const cost = rank + coverCost(box, around, '');
    if (cost < least) [best, least] = [block, cost];
  }
  return best;
}

/** What a label in a box would hide of lines, but for those whose ids begin with `own`. */
export function coverCost(
  box: Box,
  { lines, marks }: Pick<Surroundings, 'lines' | 'marks'>,
  own: string,
): number {
  const others = (index: BoxIndex<string>): number => {
    const found = new Set<string>();
    index.eachTouching(box, (id) => {
      if (own === '' || !id.startsWith(own)) found.add(id);
    });
    return found.size;
  };
  return COST.piece * others(lines) + COST.mark * others(marks);
}

const withMargin = ({ left, top, right, bottom }: Box): Box => ({
  left: left - CLEAR.x,
  top: top - CLEAR.y,
  right: right + CLEAR.x,
  bottom: bottom + CLEAR.y,
});

interface RankedSpot {
  readonly block: TextBlock;
  readonly rank: number;
}

function* spotsOf(placed: PlacedNode, theme: PictureTheme): Generator<RankedSpot> {
  const name = cleanText(placed.node.name);
  const [wide, narrow] = WIDTHS.map((width) => wrapText(name, width, NAME_FONT));
  const wrappings = wide!.length === narrow!.length ? [wide!] : [wide!, narrow!];
  for (const [index, lines] of wrappings.entries()) {
    for (const [place, spot] of spotsAround(placed, lines, theme).entries()) {
      yield { block: spot, rank: place * 0.9 + index * 0.5 };
    }
  }
}

/** Below, above, beside, and at the corners. */
function spotsAround(
  { centre, size }: PlacedNode,
  lines: readonly string[],
  theme: PictureTheme,
): readonly TextBlock[] {
  const height = blockHeight(lines.length, NAME_FONT);
  const icon = boxAround(centre, size, size);
  const [below, above] = [icon.bottom + GAP, icon.top - GAP - height];
  const [right, left] = [icon.right + GAP + 2, icon.left - GAP - 2];
  const middle = centre.y - height / 2;
  const inset = size * 0.2;
  const at = (x: number, top: number, anchor: 'start' | 'middle' | 'end'): TextBlock => ({
    ...NAME_FONT,
    ...{ lines, x, top, anchor },
    fill: theme.text,
    halo: theme.page,
  });
  return [
    at(centre.x, below, 'middle'),
    at(centre.x, above, 'middle'),
    at(right, middle, 'start'),
    at(left, middle, 'end'),
    at(right - inset, below - inset, 'start'),
    at(left + inset, below - inset, 'end'),
    at(right - inset, above + inset, 'start'),
    at(left + inset, above + inset, 'end'),
  ];
}
