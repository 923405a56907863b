/** One note: its kind, its words, the sentences that it is about, and what an analyst says of it. */
import { Check, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { QuotedEvidence } from '#shared/contract/items.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { noteKindWord, noteText } from '#shared/derive/note-words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Flag } from '#shared/model/flag.ts';
import { useQuery } from '../../api/use-query.ts';
import { usePanels, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { QuotedWords } from '../inspector/quoted-words.tsx';
import { NoteMark } from './note-mark.tsx';

/** The page's frame, for keepFocus. */
const NOTES_FRAME = '.notes-frame';

interface NoteCardProps {
  readonly note: Flag;
  /** Has the focus when this one is dismissed. */
  readonly next: Flag | null;
}

export function NoteCard({ note, next }: NoteCardProps) {
  const { data: pieces } = useQuery('item.evidence', { kind: 'flag', id: note.id });
  const writable = useWritable();
  const card = useRef<HTMLLIElement>(null);
  useAsked(card, note);
  return (
    <li className="note" ref={card} tabIndex={-1} data-field={`note ${note.id}`} data-review={note.review}>
      <div className="note-head">
        <NoteMark kind={note.kind} />
        <strong>{noteKindWord(note.kind)}</strong>
        {note.review === 'accepted' ? <span className="aside">{t('reader.note.seen')}</span> : null}
        {writable ? <NoteActions note={note} next={next} /> : null}
      </div>
      <p className="note-words">{noteText(note.note)}</p>
      {(pieces ?? []).map((piece) => (
        <NotedSentence key={`${piece.sentenceId} ${piece.start}`} piece={piece} />
      ))}
    </li>
  );
}

/** The note that somebody has asked to see has the focus. */
function useAsked(card: RefObject<HTMLLIElement | null>, { id }: Flag): void {
  const { panels } = useWorkspace();
  const asked = usePanels(({ askedNote }) => askedNote === id);
  useEffect(() => {
    if (!asked) return;
    card.current?.focus();
    panels.setState({ askedNote: null });
  }, [asked, card, panels]);
}

function NoteActions({ note, next }: NoteCardProps) {
  const { edits } = useWorkspace();
  const { id, note: words, review } = note;
  const seen = review === 'accepted';
  const setSeen = () =>
    edits.run(
      'item.review',
      { kind: 'flag', id, state: seen ? 'unreviewed' : 'accepted' },
      seen ? t('reader.note.putBack', { words }) : t('reader.note.marked', { words }),
    );
  const dismiss = async () => {
    const told = t('reader.note.dismissed', { words });
    await edits.run('item.review', { kind: 'flag', id, state: 'rejected' }, told);
    await keepFocus(NOTES_FRAME, next && `note ${next.id}`);
  };
  return (
    <span className="note-actions">
      <IconButton
        icon={Check}
        label={seen ? t('reader.note.markUnseen') : t('reader.note.markSeen')}
        tone="quiet"
        onPress={() => void setSeen()}
      />
      <IconButton icon={X} label={t('reader.note.dismiss')} tone="quiet" onPress={() => void dismiss()} />
    </span>
  );
}

function NotedSentence({ piece }: { readonly piece: QuotedEvidence }) {
  const { loader, selection, panels, data } = useWorkspace();
  const open = async () => {
    await loader.openArticle(piece.articleId);
    const { article } = data.getState();
    selection.select('app', article ? itemsOfSentence(article, piece.sentenceId) : [], piece.sentenceId);
    panels.setState({ readerPage: 'reader' });
  };
  return (
    <AriaButton className="note-quote" onPress={() => void open()}>
      <span>
        <QuotedWords piece={piece} />
      </span>
      <span className="quote-source figures">{t('reader.sentence', { number: piece.sentenceNumber })}</span>
    </AriaButton>
  );
}
