/** Bars that show where events begin, one colour a quad. */
import { memo } from 'react';
import type { DensityBin } from '#shared/columns/density.ts';
import type { Quad } from '#shared/model/plover.ts';

const QUADS: readonly Quad[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  'other',
];
const HEIGHT = 26;

export const DensityStrip = memo(({ bins }: { readonly bins: readonly DensityBin[] }) => {
  const most = Math.max(1, ...bins.map((bin) => bin.total));
  return (
    <svg
      className="density"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.flatMap((bin, index) => bars(bin, index, HEIGHT / Math.sqrt(most)))}
    </svg>
  );
});

/** Heights grow with the root of the count, so that one event beside fifty is still seen. */
function bars(bin: DensityBin, index: number, unit: number) {
  const height = Math.sqrt(bin.total) * unit;
  let top = HEIGHT - height;
  return QUADS.filter((quad) => bin.byQuad[quad] > 0).map((quad) => {
    const part = (height * bin.byQuad[quad]) / bin.total;
    const y = top;
    top += part;
    return (
      <rect
        key={`${index}-${quad}`}
        className={`quad-${quad}`}
        x={index + 0.12}
        y={y}
        width={0.76}
        height={part}
      />
    );
  });
}
