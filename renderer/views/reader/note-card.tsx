/** One note: its kind, its words, the sentences that it is about, and what an analyst says of it. */
import { Check, CircleDashed, GitCompareArrows, Lightbulb, type LucideIcon, Scale, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { QuotedEvidence } from '#shared/contract/items.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { noteKindWord } from '#shared/derive/note-words.ts';
import type { Flag, FlagKind } from '#shared/model/flag.ts';
import { useQuery } from '../../api/use-query.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { QuotedWords } from '../inspector/quoted-words.tsx';

/** The page's frame, for keepFocus. */
const NOTES_FRAME = '.notes-frame';

interface NoteCardProps {
  readonly note: Flag;
  /** Has the focus when this one is dismissed. */
  readonly next: Flag | null;
}

const ICONS: Readonly<Record<FlagKind, LucideIcon>> = {
  contradiction: GitCompareArrows,
  gap: CircleDashed,
  judgement: Scale,
  inferred: Lightbulb,
};

export function NoteCard({ note, next }: NoteCardProps) {
  const Icon = ICONS[note.kind];
  const { data: pieces } = useQuery('item.evidence', { kind: 'flag', id: note.id });
  const writable = useWritable();
  return (
    <li className="note" data-field={`note ${note.id}`} data-review={note.review} data-kind={note.kind}>
      <div className="note-head">
        <Icon size={14} strokeWidth={1.75} aria-hidden />
        <strong>{noteKindWord(note.kind)}</strong>
        {note.review === 'accepted' ? <span className="aside">seen</span> : null}
        {writable ? <NoteActions note={note} next={next} /> : null}
      </div>
      <p className="note-words">{note.note}</p>
      {(pieces ?? []).map((piece) => (
        <NotedSentence key={`${piece.sentenceId} ${piece.start}`} piece={piece} />
      ))}
    </li>
  );
}

function NoteActions({ note, next }: NoteCardProps) {
  const { edits } = useWorkspace();
  const { id, note: words, review } = note;
  const seen = review === 'accepted';
  const setSeen = () =>
    edits.run(
      'item.review',
      { kind: 'flag', id, state: seen ? 'unreviewed' : 'accepted' },
      seen ? `Put back among the unseen: “${words}”` : `Marked as seen: “${words}”`,
    );
  const dismiss = async () => {
    await edits.run('item.review', { kind: 'flag', id, state: 'rejected' }, `Dismissed “${words}”`);
    await keepFocus(NOTES_FRAME, next && `note ${next.id}`);
  };
  return (
    <span className="note-actions">
      <IconButton
        icon={Check}
        label={seen ? 'Mark as not seen' : 'Mark as seen'}
        tone="quiet"
        onPress={() => void setSeen()}
      />
      <IconButton icon={X} label="Dismiss the note" tone="quiet" onPress={() => void dismiss()} />
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
      <span className="quote-source figures">sentence {piece.sentenceNumber}</span>
    </AriaButton>
  );
}
