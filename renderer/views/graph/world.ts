/**
 * Land and borders of the world to draw under a graph: Natural Earth at 1:50 million (public domain) out of `world-atlas`. Read
 * when it is first wanted.
 */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { onMap } from '#shared/layout/world.ts';
import { assert } from '#shared/lib/assert.ts';
import { type Box, boxOfPoints, type Point } from '#shared/picture/box.ts';

/** In widths of the world, as `onMap` gives them. */
export interface Outline {
  readonly box: Box;
  readonly path: Path2D;
}

export interface World {
  readonly land: readonly Outline[];
  readonly coasts: readonly Outline[];
  readonly borders: readonly Outline[];
}

type Ring = readonly (readonly number[])[];

type Atlas = Topology<{ readonly land: GeometryCollection; readonly countries: GeometryCollection }>;

/** Of JSON a compiler tells no more than that there are texts. */
const isAtlas = (value: { readonly type: string; readonly objects: object }): value is Atlas =>
  value.type === 'Topology' && 'land' in value.objects && 'countries' in value.objects;

let reading: Promise<World> | null = null;

export function readWorld(): Promise<World> {
  reading ??= import('world-atlas/countries-50m.json').then(({ default: atlas }) => {
    assert(isAtlas(atlas), 'an atlas of another form');
    return worldOf(atlas);
  });
  return reading;
}

/** ISO 3166-1 numbers, the ids of the atlas. */
const [RUSSIA, UKRAINE] = ['643', '804'];

function worldOf(atlas: Atlas): World {
  const { land, countries } = atlas.objects;
  const polygons = feature(atlas, land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  const between = (wanted: boolean): readonly Ring[] =>
    mesh(atlas, countries, (a, b) => a !== b && isOfBoth(a.id, b.id) === wanted).coordinates;
  return {
    land: polygons.map((rings) => outlineOf(rings, true)),
    coasts: mesh(atlas, countries, (a, b) => a === b).coordinates.map((line) => outlineOf([line], false)),
    borders: [...between(false), ...between(true).filter((line) => !isAtCrimea(line))].map((line) =>
      outlineOf([line], false),
    ),
  };
}

const isOfBoth = (a: unknown, b: unknown): boolean =>
  (a === RUSSIA && b === UKRAINE) || (a === UKRAINE && b === RUSSIA);

/**
 * The atlas draws who controls what. Crimea is Ukraine's here, as General Assembly resolution 68/262 has it, so no border runs
 * across its isthmus.
 */
const isAtCrimea = (line: Ring): boolean =>
  line.every(([east = 0, north = 0]) => east > 32.4 && east < 36.9 && north > 45.2 && north < 46.5);

function outlineOf(rings: readonly Ring[], filled: boolean): Outline {
  const path = new Path2D();
  const points: Point[] = [];
  for (const ring of rings) {
    const line = (filled ? aroundPole(inOne(ring)) : inOne(ring)).map(([east, north]) => onMap(east, north));
    line.forEach(({ x, y }, index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (filled) path.closePath();
    points.push(...line);
  }
  return { box: boxOfPoints(points), path };
}

type Degrees = readonly [east: number, north: number];

/** Goes on beyond 180 degrees instead of jumping to the other edge of the map: Chukotka hangs on Siberia. */
function inOne(ring: Ring): readonly Degrees[] {
  let turns = 0;
  let before: number | null = null;
  return ring.map(([east = 0, north = 0]) => {
    if (before !== null && Math.abs(east - before) > 180) turns += east < before ? 1 : -1;
    before = east;
    return [east + 360 * turns, north];
  });
}

/** A ring that does not come back to where it began goes around a pole: Antarctica's, which is filled down to it. */
function aroundPole(ring: readonly Degrees[]): readonly Degrees[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(first[0] - last[0]) < 180) return ring;
  return [...ring, [last[0], -90], [first[0], -90]];
}
