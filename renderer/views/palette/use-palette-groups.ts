/** What the palette shows for what has been typed: the core's hits, articles, commands. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SavedView } from '#shared/contract/saved-views.ts';
import { parseSearch } from '#shared/derive/search-query.ts';
import { t } from '#shared/i18n/text.ts';
import { useQuery } from '../../api/use-query.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import {
  articleEntries,
  commandEntries,
  itemEntries,
  type PaletteGroup,
  sentenceEntries,
} from './palette-entries.ts';
import { savedViewEntries } from './saved-view-entries.ts';

const MAX_HITS = 24;

/** `query` is what has been typed, without spaces at its ends. */
export function usePaletteGroups(query: string): readonly PaletteGroup[] {
  const data = useCase((state) => state);
  const { data: found } = useQuery('search.find', query === '' ? null : { text: query, limit: MAX_HITS });
  const saved = useSavedViews();
  const format = useDateFormat();
  const hits = found ?? [];
  const asked = { data, query, parsed: parseSearch(query) };
  const groups = [
    { title: t('palette.groups.actors'), entries: itemEntries(hits, 'actor', asked) },
    { title: t('palette.groups.events'), entries: itemEntries(hits, 'event', asked) },
    { title: t('palette.groups.articles'), entries: articleEntries(data.articles, query, format) },
    { title: t('palette.groups.commands'), entries: commandEntries(data, query) },
    { title: t('palette.groups.views'), entries: savedViewEntries(saved, query, format) },
    { title: t('palette.groups.sentences'), entries: sentenceEntries(hits, asked) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Read anew whenever the palette opens. */
function useSavedViews(): readonly SavedView[] {
  const { saved } = useWorkspace().views;
  useEffect(() => void saved.load(), [saved]);
  return useStore(saved) ?? [];
}
