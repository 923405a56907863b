/** Half-open ranges of UTF-16 code units in one text: `text.slice(start, end)`. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const rangesOverlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
