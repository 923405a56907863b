/** Which notes are about an item: those whose words are words that say the item. */
import type { Evidence } from '../model/event.ts';
import type { Flag } from '../model/flag.ts';

const overlaps = (a: Evidence, b: Evidence): boolean =>
  a.articleId === b.articleId && a.start < b.end && b.start < a.end;

/** In the order of `notes`. */
export const notesOn = (evidence: readonly Evidence[], notes: readonly Flag[]): readonly Flag[] =>
  notes.filter((note) => note.evidence.some((piece) => evidence.some((own) => overlaps(piece, own))));
