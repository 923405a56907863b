/** Whether a text fits a query of the search, and which of its words do, as the core's full-text search has it. */
import { byNumber } from '../lib/compare.ts';
import { type FoldedWord, folded, foldedWords } from '../lib/folded.ts';
import type { TextRange } from '../lib/text-range.ts';
import { queryFor } from './search-kinds.ts';
import type { SearchField, SearchQuery, SearchTerm } from './search-query.ts';

/** The query made ready for many texts of a kind; null for a kind that it does not look in. */
export function searchTester(query: SearchQuery, field: SearchField): ((text: string) => boolean) | null {
  const asked = queryFor(query, field);
  if (asked === null) return null;
  return (text) => {
    const words = foldedWords(text);
    const has = (term: SearchTerm) => foundOf(term, words).length > 0;
    return asked.groups.every((group) => group.some(has)) && !asked.excluded.some(has);
  };
}

/** Where the words of a text stand that the query looks for, in order and without overlap. */
export function foundRanges(text: string, query: SearchQuery, field: SearchField): readonly TextRange[] {
  const words = foldedWords(text);
  const terms = (queryFor(query, field)?.groups ?? []).flat();
  const places = new Set(terms.flatMap((term) => foundOf(term, words)));
  return [...places]
    .sort(byNumber((place) => place))
    .map((place) => ({ start: words[place]!.start, end: words[place]!.end }));
}

/** Places of the words that a term found. */
function foundOf(term: SearchTerm, words: readonly FoldedWord[]): readonly number[] {
  const places = term.words.map((wanted) => {
    const want = folded(wanted.text);
    const fits = ({ text }: FoldedWord) => (wanted.isPrefix ? text.startsWith(want) : text === want);
    return words.flatMap((word, place) => (fits(word) ? [place] : []));
  });
  return term.near === null ? inARow(places) : nearEachOther(places, term.near);
}

function inARow([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  const starts = first.filter((place) => others.every((each, index) => each.includes(place + index + 1)));
  return starts.flatMap((place) => [place, ...others.map((_, index) => place + index + 1)]);
}

/** Words of every way to take one place of each list with at most `between` words between the first and the last. */
function nearEachOther(places: readonly (readonly number[])[], between: number): readonly number[] {
  return places.flat().flatMap((last) => {
    const close = places.map((each) => each.filter((place) => place <= last && last - place - 1 <= between));
    return close.every((each) => each.length > 0) ? close.flat() : [];
  });
}
