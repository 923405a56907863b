/** Some of many, spread evenly over time, and the same ones while the view is panned. */
import { lies } from './presence.ts';

/** The lowest `bits` of a number in the other order (van der Corput 1935): the first of many ranks lie evenly. */
function reversedBits(value: number, bits = 32): number {
  let turned = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  turned = ((turned >>> 2) & 0x33333333) | ((turned & 0x33333333) << 2);
  turned = ((turned >>> 4) & 0x0f0f0f0f) | ((turned & 0x0f0f0f0f) << 4);
  turned = ((turned >>> 8) & 0x00ff00ff) | ((turned & 0x00ff00ff) << 8);
  turned = (turned >>> 16) | (turned << 16);
  return bits === 0 ? 0 : turned >>> (32 - bits);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Dated {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Places that `states` does not leave outside and that overlap the stretch, at most `most`, in the order of their ranks. Walks in
 * that order until there are enough, so that a full window costs least.
 */
export function spreadPlaces(
  { first, last }: Dated,
  states: Uint8Array,
  { most, stretch }: { readonly most: number; readonly stretch: Stretch | null },
): readonly number[] {
  const bits = Math.ceil(Math.log2(Math.max(1, states.length)));
  const places: number[] = [];
  for (let rank = 0; rank < 2 ** bits && places.length < most; rank += 1) {
    const place = reversedBits(rank, bits);
    if (place >= states.length || states[place] === lies.outside) continue;
    if (stretch && (first[place]! > stretch.last || last[place]! < stretch.first)) continue;
    places.push(place);
  }
  return places;
}
