/** How large the graph is drawn, on the screen and in exported pictures alike. */

/** Pixels across at zoom 1: 30 for a single event up to 56 for the busiest actor. */
export const nodeSize = (events: number, most: number): number =>
  Math.round(30 + 26 * Math.sqrt(events / Math.max(1, most)));

/** Of any node; groups are larger than actors, so that they are found at once. */
export const drawnSize = (
  { events, folded }: { readonly events: number; readonly folded: readonly unknown[] },
  most: number,
): number =>
  folded.length > 0 ? Math.round(Math.min(96, 52 + 6 * Math.log2(folded.length))) : nodeSize(events, most);

/** Pixels of a line at zoom 1: 1.7 for one event or relation, up to 4. */
export const edgeWidth = (count: number): number => Math.min(4, 1 + Math.log2(count + 1) * 0.7);

/** Between the control points of neighbouring lines of the same two actors, in pixels at zoom 1. */
export const LINE_BOW = 34;
/** Between an icon and the tip of a line. */
export const LINE_GAP = 3;
