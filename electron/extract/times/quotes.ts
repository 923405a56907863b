/** Where an article quotes: ranges between double quotation marks, found in one pass (SPEC TM-9). */
import type { TextRange } from '#shared/lib/text-range.ts';

const MARK = /["“”„«»]|``|''|\n\s*\n/g;
const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»', "''"]);

/** Sorted, without overlaps. A quotation that is not closed ends with its paragraph. */
export function quotedRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) ranges.push({ start, end });
    start = -1;
  };
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    if (OPENING.has(mark)) start = start < 0 ? match.index : start;
    else if (CLOSING.has(mark) || mark.startsWith('\n') || start >= 0) close(match.index);
    else start = match.index;
  }
  close(text.length);
  return ranges;
}

/** Answers for offsets asked in ascending order. */
export function createQuoteTest(text: string): (offset: number) => boolean {
  const ranges = quotedRanges(text);
  let next = 0;
  return (offset) => {
    while ((ranges[next]?.end ?? Infinity) <= offset) next++;
    return (ranges[next]?.start ?? Infinity) <= offset;
  };
}
