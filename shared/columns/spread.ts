/** Some of many, spread evenly over time, and the same ones while the view is panned. */
import { lies } from './presence.ts';

/** The 32 bits of a number in the other order, as an unsigned number (van der Corput 1935): the first of many ranks lie evenly. */
export function reversedBits(value: number): number {
  let [rest, result] = [value, 0];
  for (let bit = 0; bit < 32; bit += 1) {
    result = (result << 1) | (rest & 1);
    rest >>>= 1;
  }
  return result >>> 0;
}

/** Places are lower; with 24 bits of a rank above them they fit into a number. */
const PLACES = 2 ** 28;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Dated {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Places that `states` does not leave outside and that overlap the stretch, at most `most`, those of the lowest ranks. */
export function spreadPlaces(
  { first, last }: Dated,
  states: Uint8Array,
  { most, stretch }: { readonly most: number; readonly stretch: Stretch | null },
): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < states.length; place += 1) {
    if (states[place] === lies.outside) continue;
    if (stretch && (first[place]! > stretch.last || last[place]! < stretch.first)) continue;
    places.push(place);
  }
  if (places.length <= most) return places;
  // The place below its rank, so that plain numbers can be sorted: a million comparisons by a function take too long.
  const ranked = Float64Array.from(places, (place) => (reversedBits(place) >>> 8) * PLACES + place).sort();
  return Array.from(ranked.subarray(0, most), (rank) => rank % PLACES);
}
