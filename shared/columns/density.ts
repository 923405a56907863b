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

type Dated = Pick<EventColumns, 'first' | 'last' | 'types'>;

/** `bins` equal parts of the control's width; an event counts where its first possible day lies. `states` outside are not counted. */
export function density(
  { first, last, types }: Dated,
  states: Uint8Array,
  { scale, bins }: { readonly scale: TimeScale; readonly bins: number },
): readonly DensityBin[] {
  const counts = Array.from({ length: bins }, empty);
  // A million events lie on a few thousand days.
  const binOf = new Map<number, Record<Quad, number> | undefined>();
  for (let place = 0; place < states.length; place += 1) {
    const day = first[place] === DAWN ? last[place]! : first[place]!;
    if (states[place] === lies.outside || day === DUSK) continue;
    if (!binOf.has(day)) binOf.set(day, counts[Math.min(bins - 1, Math.floor(scale.toFraction(day) * bins))]);
    const bin = binOf.get(day);
    if (bin) bin[QUADS[types[place]!]!] += 1;
  }
  return counts.map((byQuad) => ({ byQuad, total: Object.values(byQuad).reduce((sum, n) => sum + n, 0) }));
}
