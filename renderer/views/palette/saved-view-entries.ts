/** What the palette offers of saved views: each by its name, with what it shows at the right. */
import type { SavedView } from '#shared/contract/saved-views.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { snippet } from '#shared/derive/snippet.ts';
import { viewWords } from '#shared/derive/view-words.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { PaletteEntry } from './palette-entries.ts';

const MAX_VIEWS = 8;

/** The word "view" finds them all. */
export const savedViewEntries = (
  views: readonly SavedView[],
  query: string,
  format: DateFormat,
): readonly PaletteEntry[] =>
  views
    .filter(({ name }) => query !== '' && fitsWords(t('palette.view', { name }), query))
    .slice(0, MAX_VIEWS)
    .map(({ id, name, snapshot }) => ({
      key: `saved-view:${id}`,
      words: snippet(t('palette.view', { name }), query),
      hint: viewWords(snapshot, format),
      run: ({ views: all }) => all.show(snapshot),
    }));
