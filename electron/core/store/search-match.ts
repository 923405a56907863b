/** A query of the search as FTS5 has it: only ever quoted words, so that no FTS5 syntax of a person reaches the engine (ST-11). */
import { queryFor } from '#shared/derive/search-kinds.ts';
import {
  plainSearch,
  type SearchField,
  type SearchQuery,
  type SearchTerm,
} from '#shared/derive/search-query.ts';

/** Null when there is nothing to look for in this kind. */
export function matchOf(query: SearchQuery, field: SearchField): string | null {
  const asked = queryFor(query, field);
  if (asked === null) return null;
  const wanted = asked.groups.map(anyOf).join(' AND ');
  return asked.excluded.length === 0 ? wanted : `(${wanted}) NOT ${anyOf(asked.excluded)}`;
}

/** Every word of `text` must match as a beginning, whatever stands between them; null when there is no word in it. */
export const wordsMatch = (text: string): string | null => matchOf(plainSearch(text), 'text');

const anyOf = (terms: readonly SearchTerm[]): string => `(${terms.map(termMatch).join(' OR ')})`;

function termMatch({ words, near }: SearchTerm): string {
  const star = (isPrefix: boolean | undefined) => (isPrefix ? '*' : '');
  if (near !== null)
    return `NEAR(${words.map(({ text, isPrefix }) => `"${text}"${star(isPrefix)}`).join(' ')}, ${near})`;
  return `"${words.map(({ text }) => text).join(' ')}"${star(words.at(-1)?.isPrefix)}`;
}
