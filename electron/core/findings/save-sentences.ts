/** Sentences, and which of them an offset lies in. */
import { assert } from '#shared/lib/assert.ts';
import type { SentenceId } from '#shared/model/ids.ts';
import type { NewRowOf, RowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { queues } from './reconcile.ts';

export interface SavedSentences extends Pick<Saved, 'sentenceAt'> {
  /** Sentences of an earlier reading that are none any more; something may still point at them. */
  readonly left: readonly RowOf<'sentence'>[];
}

export function saveSentences({ writer, articleId, text, findings, existing }: Step): SavedSentences {
  const free = queues(existing.sentences, (row) => `${row.start}:${row.end}`);
  const sorted = [...findings.sentences].sort((a, b) => a.start - b.start);
  const starts: { readonly start: number; readonly id: SentenceId }[] = [];
  sorted.forEach(({ start, end, kind }, index) => {
    const row: NewRowOf<'sentence'> = {
      ...{ articleId, number: index + 1, start, end, kind },
      text: text.slice(start, end),
    };
    const present = free.get(`${start}:${end}`)?.shift();
    if (present) writer.update('sentence', present.id, row);
    starts.push({ start, id: present?.id ?? (writer.insert('sentence', row) as SentenceId) });
  });
  return { sentenceAt: finder(starts), left: [...free.values()].flat() };
}

/** The last sentence that begins at or before an offset; the first for what stands before all of them. */
function finder(starts: readonly { readonly start: number; readonly id: SentenceId }[]): Saved['sentenceAt'] {
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = starts[low];
    assert(found, 'a text that is not empty has a sentence');
    return found.id;
  };
}

/** Moves what still points at sentences that are none any more, then removes them. */
export function dropSentences({ writer, existing }: Step, { left, sentenceAt }: SavedSentences): void {
  const gone = new Set(left.map((row) => row.id));
  const isThere = (table: 'evidence' | 'mention', id: number): boolean =>
    writer.connection.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined;
  for (const row of existing.evidence) {
    if (gone.has(row.sentenceId) && isThere('evidence', row.id))
      writer.update('evidence', row.id, { sentenceId: sentenceAt(row.start) });
  }
  for (const row of existing.mentions) {
    if (gone.has(row.sentenceId) && isThere('mention', row.id))
      writer.update('mention', row.id, { sentenceId: sentenceAt(row.start) });
  }
  for (const row of left) writer.remove('sentence', row.id);
}
