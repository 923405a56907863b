/** One sentence: its words with their marks; pressing it selects what is drawn from it. */
import { type KeyboardEvent, memo } from 'react';
import type { ReaderSentence, Run } from '#shared/derive/reader.ts';
import type { SentenceId } from '#shared/model/ids.ts';

interface SentenceViewProps {
  readonly shown: ReaderSentence;
  /** Keys of the selected items. */
  readonly selected: ReadonlySet<string>;
  readonly marked: boolean;
  /** Whether Tab comes to it; arrow keys come to all. */
  readonly tabbable: boolean;
  readonly onSelect: (sentenceId: SentenceId) => void;
}

export const SentenceView = memo(({ shown, selected, marked, tabbable, onSelect }: SentenceViewProps) => {
  const { id, number } = shown.sentence;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(id);
  };
  return (
    <>
      {shown.lead}
      {/* biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines */}
      <span
        className="sentence"
        role="button"
        tabIndex={tabbable || marked ? 0 : -1}
        aria-pressed={marked}
        data-sentence={number}
        data-marked={marked}
        onClick={() => onSelect(id)}
        onKeyDown={onKeyDown}
      >
        {shown.runs.map((run) => (
          <RunView key={run.start} run={run} selected={selected} />
        ))}
      </span>
    </>
  );
});

function RunView({ run, selected }: { readonly run: Run; readonly selected: ReadonlySet<string> }) {
  const evidence = run.evidenceFor.some((key) => selected.has(key));
  if (!run.mention && !evidence) return run.text;
  const actor = run.mention?.actorId;
  return (
    <span
      className={run.mention ? 'mention' : undefined}
      data-kind={run.mention?.kind}
      data-place={run.mention?.placeId != null}
      data-selected={actor != null && selected.has(`actor:${actor}`)}
      data-evidence={evidence}
    >
      {run.text}
    </span>
  );
}
