/** How many events begin where along the time window control, by quad. */

import type { TimeScale } from '../derive/time-scale.ts';
import { PloverType, type Quad, quadOf } from '../model/plover.ts';
import type { EventColumns } from './case-columns.ts';
import { DAWN, DUSK } from './no-place.ts';
import { lies } from './presence.ts';

export interface DensityBin {
  readonly total: number;
  readonly byQuad: Readonly<Record<Quad, number>>;
}

const empty = (): Record<Quad, number> => ({
  'verbal-cooperation': 0,
  'material-cooperation': 0,
  'verbal-conflict': 0,
  'material-conflict': 0,
  other: 0,
});

const QUADS = PloverType.options.map(quadOf);
const TYPES = QUADS.length;

type Dated = Pick<EventColumns, 'first' | 'last' | 'types'>;

/** `bins` equal parts of the control's width; an event counts where its first possible day lies. `states` outside are not counted. */
export function density(
  { first, last, types }: Dated,
  states: Uint8Array,
  { scale, bins }: { readonly scale: TimeScale; readonly bins: number },
): readonly DensityBin[] {
  const binOf = (day: number): number => Math.min(bins - 1, Math.floor(scale.toFraction(day) * bins));
  const byType = new Int32Array(bins * TYPES);
  // Neighbours in the columns begin on the same day: it is placed once for all of them.
  let [today, bin] = [DUSK, NaN];
  for (let place = 0; place < states.length; place += 1) {
    const day = first[place] === DAWN ? last[place]! : first[place]!;
    if (states[place] === lies.outside || day === DUSK) continue;
    if (day !== today) {
      today = day;
      bin = binOf(day);
    }
    if (bin >= 0) byType[bin * TYPES + types[place]!]! += 1;
  }
  return Array.from({ length: bins }, (_, at) => binOfTypes(byType.subarray(at * TYPES, (at + 1) * TYPES)));
}

function binOfTypes(counts: Int32Array): DensityBin {
  const byQuad = empty();
  counts.forEach((count, type) => {
    byQuad[QUADS[type]!] += count;
  });
  return { byQuad, total: counts.reduce((sum, count) => sum + count, 0) };
}
