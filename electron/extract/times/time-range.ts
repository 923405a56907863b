/** Two dates that bound one stretch: "from 2009 to 2011", "between Monday and Friday", "1914–1918" (SPEC TM-55). */

import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { Lexeme } from './lexeme.ts';
import { noBounds } from './make-resolved.ts';
import type { Bounds } from './resolved.ts';

/** One end of a possible range: where it stands and its days. */
export interface RangeEnd {
  readonly from: number;
  readonly to: number;
  readonly bounds: Bounds;
}

const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  from: new Set(['to', 'until', 'till', 'through', '-', '–']),
  between: new Set(['and', '-', '–']),
};
const DASHES = new Set(['-', '–', '—', 'to', 'through', 'until']);

type Extent = Pick<RangeEnd, 'from' | 'to'>;

/** "from A to B", "between A and B", "A–B" and nothing else between the two. */
export function isRangeLink(a: Extent, b: Extent, pieces: readonly Lexeme[]): boolean {
  const opener = pieces[a.from - 1]?.word ?? '';
  const gap = pieces.slice(a.to, b.from);
  const link = gap[0]?.word ?? '';
  const linked = gap.length === 1 || (gap.length === 2 && gap[1]?.word === 'the');
  return linked && (OPENERS[opener]?.has(link) === true || DASHES.has(link));
}

/** The joint stretch of two neighbours, or `null` when they are two dates of their own. */
export function rangeOf(a: RangeEnd, b: RangeEnd, pieces: readonly Lexeme[]): Bounds | null {
  if (!isRangeLink(a, b, pieces)) return null;
  const [first, last] = [a.bounds.first, b.bounds.last];
  if (
    first === null ||
    last === null ||
    a.bounds.shape === 'none' ||
    b.bounds.shape === 'none' ||
    last <= first
  )
    return null;
  const edtf = `${endEdtf(a.bounds, first)}/${endEdtf(b.bounds, last)}`;
  return {
    ...noBounds,
    shape: 'interval',
    first,
    last,
    approximate: a.bounds.approximate || b.bounds.approximate,
    edtf,
  };
}

const endEdtf = ({ edtf }: Bounds, day: number): string =>
  edtf !== null && /^[\dX-]+[~?]?$/.test(edtf) ? edtf : formatIsoDay(day);
