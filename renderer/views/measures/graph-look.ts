/** What measures do to the picture of the graph: how large actors are, how they are filled, what stands behind their names. */
import type { ActorId } from '#shared/model/ids.ts';
import type { FoundMeasures } from '../../state/measures.ts';
import type { Panels } from '../../state/panels.ts';
import { type GraphLook, plainLook } from '../graph/graph-looks.ts';
import type { Tint } from '../graph/graph-theme.ts';

/** Communities beyond these share one grey. */
const GROUPS = 8;
const SCALE = 5;

export function graphLook(
  found: FoundMeasures | null,
  { sizeBy, colourBy }: Pick<Panels, 'sizeBy' | 'colourBy'>,
): GraphLook {
  if (!found) return plainLook;
  const byActor = <T>(valueAt: (place: number) => T | null): ReadonlyMap<ActorId, T> =>
    new Map([...found.placeOf].flatMap(([actor, place]) => pairOf(actor, valueAt(place))));
  return {
    share: sizeBy === 'events' ? null : byActor(shareIn(found[sizeBy])),
    tint: colourBy === 'none' ? plainLook.tint : byActor(tintBy(found, colourBy)),
    // The second cue beside colour.
    tag:
      colourBy === 'community'
        ? byActor((place) => String(found.community[place] || '') || null)
        : plainLook.tag,
  };
}

const pairOf = <T>(actor: ActorId, value: T | null): readonly (readonly [ActorId, T])[] =>
  value === null ? [] : [[actor, value]];

/** Of the largest value, 0 to 1. */
function shareIn(values: ArrayLike<number>): (place: number) => number {
  const most = Array.from(values).reduce((max, value) => Math.max(max, value), 0);
  return (place) => (most === 0 ? 0 : values[place]! / most);
}

type Colouring = Exclude<Panels['colourBy'], 'none'>;

function tintBy(found: FoundMeasures, colourBy: Colouring): (place: number) => Tint | null {
  if (colourBy === 'community') return (place) => groupTint(found.community[place]!);
  const values = found[colourBy];
  const ascending = Float64Array.from(values).sort();
  // By fifths of the actors: a few large values would leave all others in the faintest colour.
  const step = (value: number): number =>
    Math.floor((countBelow(ascending, value) / ascending.length) * SCALE);
  return (place) => `scale-${1 + step(values[place]!)}` as Tint;
}

/** How many of the ascending values are less than one: a search by halves. */
function countBelow(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupTint(community: number): Tint | null {
  if (community === 0) return null;
  return (community <= GROUPS ? `group-${community}` : 'group-other') as Tint;
}
