/** A piece of a text around the first word that a search found, with the found words apart. */

export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Characters kept before the first found word. */
const LEAD = 24;

/** Folds case and accents as the search does (FTS5 unicode61, remove_diacritics 2). */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** At most `length` characters of the text, from shortly before the first word that begins with a word of the query. */
export function snippet(text: string, query: string, length = 140): readonly SnippetPart[] {
  const wanted = (query.match(WORD) ?? []).map(fold);
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: wanted.some((word) => fold(match[0]).startsWith(word)),
  }));
  const first = words.find((word) => word.found)?.start ?? 0;
  const start = first <= LEAD ? 0 : (words.find((word) => word.start >= first - LEAD)?.start ?? first);
  const end = Math.min(text.length, start + length);
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const word of words.filter((each) => each.found && each.start >= start && each.end <= end)) {
    if (word.start > at) parts.push({ text: text.slice(at, word.start), found: false });
    parts.push({ text: text.slice(word.start, word.end), found: true });
    at = word.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), found: false });
  return parts;
}
