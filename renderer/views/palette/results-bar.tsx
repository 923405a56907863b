/** Above what the palette lists: all results at once for every view, or how to search. */
import { ListChecks } from 'lucide-react';
import { parseSearch } from '#shared/derive/search-query.ts';
import { t } from '#shared/i18n/text.ts';
import { useQuery } from '../../api/use-query.ts';
import { problemWords } from '../../app/search-help.ts';
import { keysText } from '../../app/shortcuts.ts';
import { foundCount, foundWords } from '../../app/show-results.ts';
import { LinkButton } from '../../ui/button.tsx';

interface ResultsBarProps {
  readonly query: string;
  readonly onShowAll: () => void;
}

/** Of the height of a line whatever it says, so that the list below stays where it is. */
export function ResultsBar({ query, onShowAll }: ResultsBarProps) {
  const { data: found } = useQuery('search.items', query === '' ? null : { text: query });
  const problem = problemWords(parseSearch(query).problem);
  const count = found ? foundCount(found) : null;
  if (query === '' || count === 0) return <p className="palette-bar">{problem ?? t('help.searchHint')}</p>;
  return (
    <div className="palette-bar">
      <ListChecks size={15} strokeWidth={1.75} aria-hidden />
      <LinkButton onPress={onShowAll}>
        {found ? allWords(count ?? 0, found.more) : t('palette.showAll')}
      </LinkButton>
      <span className="palette-found" role="status">
        {problem ?? (found ? foundWords(found) : '')}
      </span>
      <kbd>{keysText('CmdOrCtrl+Enter')}</kbd>
    </div>
  );
}

const allWords = (count: number, more: boolean): string =>
  t(more ? 'palette.showFirst' : 'palette.showThese', { count });
