/** The part of a query of the search that asks one kind: actors, events or sentences. */
import type { SearchField, SearchQuery, SearchTerm } from './search-query.ts';

/** What the query asks of one kind; null when it does not look there. Once a kind is named, only named ones are looked in. */
export function queryFor(
  { groups, excluded }: SearchQuery,
  field: SearchField,
): Pick<SearchQuery, 'groups' | 'excluded'> | null {
  const named = new Set(groups.flatMap((group) => group.flatMap((term) => term.field ?? [])));
  if (named.size > 0 && !named.has(field)) return null;
  const isOfField = (term: SearchTerm) => term.field === null || term.field === field;
  const asked = groups.map((group) => group.filter(isOfField)).filter((group) => group.length > 0);
  return asked.length === 0 ? null : { groups: asked, excluded: excluded.filter(isOfField) };
}
