/** The map of the world: Mercator's projection, since shapes and directions stay as people know them. */
import type { Point } from './layout-graph.ts';

/** Degrees north and south where the map ends: the poles would be infinitely far. */
const MOST_NORTH = 84;

/**
 * `east` and `north` in degrees; as widths of the world from where the Greenwich meridian crosses the equator, y to the south.
 * Snyder, Map Projections: A Working Manual (USGS 1395), equations 7-1 and 7-2 for the sphere.
 */
export function onMap(east: number, north: number): Point {
  const latitude = (Math.max(-MOST_NORTH, Math.min(MOST_NORTH, north)) * Math.PI) / 180;
  return { x: east / 360, y: -Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / (2 * Math.PI) };
}
