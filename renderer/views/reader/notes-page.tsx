/** The page "Notes": what does not fit, what is missing and what is a conclusion; each leads to the words that it is about. */
import { useEffect, useMemo, useState } from 'react';
import { gapsOf } from '#shared/derive/gaps.ts';
import { t } from '#shared/i18n/text.ts';
import type { Flag } from '#shared/model/flag.ts';
import { useCase, usePanels } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { MissingList } from './missing-list.tsx';
import { NoteCard } from './note-card.tsx';
import './notes.css';

/** More are shown on demand. */
const FIRST = 20;

/** `notes` null is not yet known. */
export function NotesPage({ notes }: { readonly notes: readonly Flag[] | null }) {
  const whole = useCase((data) => data.whole);
  const gaps = useMemo(() => gapsOf(whole?.events ?? []), [whole]);
  if (!notes || !whole) return <Skeleton label={t('reader.note.lookingUp')} />;
  if (notes.length === 0 && gaps.length === 0) {
    return <EmptyState title={t('reader.note.none')}>{t('reader.note.notesHere')}</EmptyState>;
  }
  return (
    <div className="notes-frame">
      <div className="note-page" tabIndex={-1} data-focus-home>
        <NoteList notes={notes} />
        <MissingList gaps={gaps} />
      </div>
    </div>
  );
}

function NoteList({ notes }: { readonly notes: readonly Flag[] }) {
  const [all, setAll] = useState(false);
  const articles = useCase((data) => data.articles);
  const asked = usePanels((state) => state.askedNote);
  useEffect(() => {
    if (asked !== null) setAll(true);
  }, [asked]);
  const shown = all ? notes : notes.slice(0, FIRST);
  if (notes.length === 0) return <p className="aside">{t('reader.note.nothingNoted')}</p>;
  return (
    <section aria-label={t('reader.note.noted')}>
      {articles
        .filter(({ id }) => shown.some(({ articleId }) => articleId === id))
        .map(({ id, title }) => {
          const own = shown.filter(({ articleId }) => articleId === id);
          return (
            <section key={id} aria-label={title}>
              {articles.length > 1 ? <h3 className="note-article">{title}</h3> : null}
              <ul className="note-list">
                {own.map((note, index) => (
                  <NoteCard key={note.id} note={note} next={own[index + 1] ?? own[index - 1] ?? null} />
                ))}
              </ul>
            </section>
          );
        })}
      {shown.length < notes.length ? (
        <Button tone="quiet" onPress={() => setAll(true)}>
          {t('reader.showAll', { total: notes.length })}
        </Button>
      ) : null}
    </section>
  );
}
