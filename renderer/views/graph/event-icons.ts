/** Icons of events as images for the canvas: a diamond whose outline tells the status, with the sign of its quad in it. */
import type { Line } from '#shared/derive/marks.ts';
import type { Quad } from '#shared/model/plover.ts';
import { svgUri } from './actor-icons.ts';

interface EventColours {
  /** Of the outline and the sign. */
  readonly stroke: string;
  readonly fill: string;
}

export interface EventMark {
  readonly quad: Quad;
  readonly line: Line;
}

const DIAMOND = 'M24 2 46 24 24 46 2 24Z';

/** What happened is solid, what goes on has an open end, plans are dashed, conditions dotted, what did not happen is crossed out. */
const OUTLINES: Readonly<Record<Line, string>> = {
  solid: `<path d="${DIAMOND}" OUTLINE/>`,
  open: `<path d="${DIAMOND}" PLAIN/><path d="M36 14 24 2 2 24 24 46 36 34" LINE/><path d="m36 17 7 7-7 7" LINE/>`,
  dashed: `<path d="${DIAMOND}" OUTLINE stroke-dasharray="8 5"/>`,
  dotted: `<path d="${DIAMOND}" OUTLINE stroke-dasharray="0.1 6.4"/>`,
  struck: `<path d="${DIAMOND}" OUTLINE/><path d="M8 40 40 8" LINE/>`,
};

/** As the glyphs of quads are: hollow is verbal, filled material; round cooperation, pointed conflict. */
const SIGNS: Readonly<Record<Quad, string>> = {
  'verbal-cooperation': '<circle cx="24" cy="24" r="6.5" LINE/>',
  'material-cooperation': '<circle cx="24" cy="24" r="8" FILLED/>',
  'verbal-conflict': '<path d="m24 15 9 9-9 9-9-9Z" LINE/>',
  'material-conflict': '<path d="m24 14 10 10-10 10-10-10Z" FILLED/>',
  other: '<circle cx="24" cy="24" r="3" FILLED/>',
};

const icons = new Map<string, string>();

/** A data URI; the same one again for the same mark and colours. */
export function eventIcon({ quad, line }: EventMark, { stroke, fill }: EventColours): string {
  const key = `${quad} ${line} ${stroke} ${fill}`;
  const known = icons.get(key);
  if (known !== undefined) return known;
  const pen = `stroke="${stroke}" stroke-width="3.4" stroke-linejoin="round" stroke-linecap="round"`;
  const parts = `${OUTLINES[line]}${SIGNS[quad]}`
    .replaceAll('OUTLINE', `fill="${fill}" ${pen}`)
    .replaceAll('PLAIN', `fill="${fill}"`)
    .replaceAll('LINE', `fill="none" ${pen}`)
    .replaceAll('FILLED', `fill="${stroke}"`);
  const uri = svgUri(parts);
  icons.set(key, uri);
  return uri;
}
