/** Cuts raw article text into blocks: paragraphs or single lines, with hard-wrapped lines joined (SPEC.md TX-30). */
import type { TextRange } from '#shared/lib/text-range.ts';

/** Shortest and longest line of text that was wrapped at 65 to 80 columns or so. */
const WRAP_MIN = 50;
const WRAP_MAX = 92;
const LINE = /[^\r\n\u0085\u2028\u2029\f\v]+/g;
const ENDS = /[.!?:;…]["”’')\]]*$/;

/** Ranges without white space at either end, in order; a block never spans an empty line. */
export function splitBlocks(text: string): TextRange[] {
  const paragraphs = groupByEmptyLine(text, trimmedLines(text));
  const wrapped = isHardWrapped(paragraphs);
  const blocks: TextRange[] = [];
  for (const lines of paragraphs) {
    if (wrapped && lines.length > 1) blocks.push(...joinWrapped(text, lines));
    else blocks.push(...lines);
  }
  return blocks;
}

function trimmedLines(text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

/** An empty line, or one of white space only, stands between two groups. */
function groupByEmptyLine(text: string, lines: readonly TextRange[]): TextRange[][] {
  const groups: TextRange[][] = [];
  let previousEnd = -1;
  for (const line of lines) {
    const gap = previousEnd < 0 ? '\n\n' : text.slice(previousEnd, line.start);
    if (
      /(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\n\r]*(?:\r\n|[\n\r\u0085\u2028\u2029])/.test(gap) ||
      /\u2029/.test(gap)
    )
      groups.push([]);
    groups.at(-1)!.push(line);
    previousEnd = line.end;
  }
  return groups;
}

/** True when most inner lines have the length of wrapped text and break off in mid-sentence. */
function isHardWrapped(paragraphs: readonly (readonly TextRange[])[]): boolean {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  if (inner.length < 2) return false;
  const fitting = inner.filter((line) => fitsWrap(line)).length;
  return fitting >= inner.length * 0.6;
}

const fitsWrap = (line: TextRange): boolean =>
  line.end - line.start >= WRAP_MIN && line.end - line.start <= WRAP_MAX;

function joinWrapped(text: string, lines: readonly TextRange[]): TextRange[] {
  const blocks: TextRange[] = [];
  let current: TextRange | null = null;
  let previous: TextRange | null = null;
  for (const line of lines) {
    if (current && previous && continues(text, previous, line))
      current = { start: current.start, end: line.end };
    else {
      if (current) blocks.push(current);
      current = line;
    }
    previous = line;
  }
  if (current) blocks.push(current);
  return blocks;
}

/** A full-length line goes on in the next; so does a short one that the next line takes up in lower case. */
function continues(text: string, line: TextRange, next: TextRange): boolean {
  if (fitsWrap(line)) return true;
  const form = text.slice(line.start, line.end);
  return !ENDS.test(form) && /^[\p{Ll}\d]/u.test(text.slice(next.start, next.start + 2));
}
