/** A piece of a text around the first word that a search found, with the found words apart. */
import { folded, foldedWords, wordsIn } from '../lib/folded.ts';
import type { TextRange } from '../lib/text-range.ts';

export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/** Characters kept before the first found word. */
const LEAD = 24;
const LENGTH = 140;

/** At most `length` characters of the text, from shortly before the first word that begins with a word of the query. */
export function snippet(text: string, query: string, length = LENGTH): readonly SnippetPart[] {
  const wanted = wordsIn(query).map(folded);
  const found = foldedWords(text).filter((word) => wanted.some((want) => word.text.startsWith(want)));
  return snippetAround(text, found, length);
}

/** At most `length` characters of the text, from shortly before the first of `found`, which come in order. */
export function snippetAround(
  text: string,
  found: readonly TextRange[],
  length = LENGTH,
): readonly SnippetPart[] {
  const first = found[0]?.start ?? 0;
  const start =
    first <= LEAD ? 0 : (foldedWords(text).find((word) => word.start >= first - LEAD)?.start ?? first);
  const end = Math.min(text.length, start + length);
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const range of found.filter((each) => each.start >= start && each.end <= end)) {
    if (range.start > at) parts.push({ text: text.slice(at, range.start), found: false });
    parts.push({ text: text.slice(range.start, range.end), found: true });
    at = range.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), found: false });
  return parts;
}
