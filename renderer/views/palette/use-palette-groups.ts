/** What the palette shows for what has been typed: the core's hits, articles, commands. */
import { useDeferredValue } from 'react';
import { useQuery } from '../../api/use-query.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase } from '../../app/workspace-context.ts';
import { articleEntries, commandEntries, hitEntries, type PaletteGroup } from './palette-entries.ts';

const MAX_HITS = 24;

export function usePaletteGroups(text: string): readonly PaletteGroup[] {
  const data = useCase((state) => state);
  const query = useDeferredValue(text).trim();
  const { data: found } = useQuery('search.find', query === '' ? null : { text: query, limit: MAX_HITS });
  const format = useDateFormat();
  const hits = found ?? [];
  const groups = [
    { title: 'Actors', entries: hitEntries(hits, 'actor', { data, query }) },
    { title: 'Events', entries: hitEntries(hits, 'event', { data, query }) },
    { title: 'Articles', entries: articleEntries(data.articles, query, format) },
    { title: 'Commands', entries: commandEntries(data, query) },
    { title: 'Sentences', entries: hitEntries(hits, 'sentence', { data, query }) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
