/** The field of the filters that keeps only what has some words, and how much that is. */
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useStore } from 'zustand';
import { parseSearch } from '#shared/derive/search-query.ts';
import { t } from '#shared/i18n/text.ts';
import { problemWords } from '../../app/search-help.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { createLatest } from '../../state/latest.ts';
import '../../ui/popover.css';

/** Milliseconds without another letter before it is looked for. */
const REST = 250;

export function WordsField() {
  const { text, setText } = useWords();
  const note = useNote();
  return (
    <div className="words-filter">
      <SearchField
        className="finder-field"
        aria-label={t('side.words')}
        value={text}
        maxLength={200}
        onChange={setText}
      >
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <Input className="words-input" placeholder={t('side.wordsHint')} />
        {text === '' ? null : (
          <AriaButton className="words-clear" aria-label={t('side.clearWords')}>
            <X size={13} strokeWidth={2} aria-hidden />
          </AriaButton>
        )}
      </SearchField>
      <p className="field-note" role="status">
        {note}
      </p>
    </div>
  );
}

/** What has been typed, which the filters take once it rests and has been looked up; they may also be set elsewhere. */
function useWords() {
  const { filters, said } = useWorkspace();
  const words = useStore(filters, (state) => state.words);
  const [text, setText] = useState(words);
  const typed = useRef(words);
  const [latest] = useState(() => createLatest<void>());
  useEffect(() => {
    if (words !== typed.current) setText(words);
    typed.current = words;
  }, [words]);
  useEffect(() => {
    const next = text.trim();
    if (next === filters.getState().words) return;
    const take = () => {
      typed.current = next;
      filters.setWords(next);
    };
    const timer = setTimeout(() => void latest.run(() => said.ask(next), take), next === '' ? 0 : REST);
    return () => {
      clearTimeout(timer);
      latest.cancel();
    };
  }, [text, filters, said, latest]);
  return { text, setText };
}

/** How many events have them, or what is wrong with them. */
function useNote(): string | null {
  const words = useStore(useWorkspace().filters, (state) => state.words);
  const counts = useShown((shown) => shown.now?.counts);
  if (words === '' || !counts) return null;
  const problem = problemWords(parseSearch(words).problem);
  const count = counts.inside + counts.partly + counts.undated;
  return problem ?? (count === 0 ? t('side.noneFound') : t('side.found', { count }));
}
