/** The actors or the places that a case has, to pick from. */
import { fitsWords } from '#shared/derive/fits-words.ts';
import type { CallOutput } from '../../api/client.ts';
import { useQuery } from '../../api/use-query.ts';

type ListName = 'case.actors' | 'case.places';
export type Listed<N extends ListName> = CallOutput<N>['items'][number];

/** As many as one page of the list may have; where there are more, what is typed is asked for too. */
const PAGE = 1000;
/** More are not shown: one types another letter. */
const SHOWN = 60;

/** Those whose names have the words that are typed, busiest first; null until the case has answered. */
export function usePickList<N extends ListName>(name: N, text: string): readonly Listed<N>[] | null {
  const { data: page } = useQuery<ListName>(name, { limit: PAGE });
  const isCut = page !== null && page.total > page.items.length;
  const { data: asked } = useQuery<ListName>(name, isCut && text !== '' ? { text, limit: SHOWN } : null);
  if (!page) return null;
  const known = new Set(page.items.map(({ id }) => Number(id)));
  const more = (asked?.items ?? []).filter(({ id }) => !known.has(Number(id)));
  return [...page.items, ...more]
    .filter((item) => [item.name, ...item.aliases].some((each) => fitsWords(each, text)))
    .slice(0, SHOWN) as Listed<N>[];
}
