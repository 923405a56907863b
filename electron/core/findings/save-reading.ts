/** Saves an article's findings: everything for a new article, the differences for one that is read again (SPEC.md). */
import type { RowWriter } from '../store/row-writer.ts';
import { loadExisting } from './existing.ts';
import { dropOrphans } from './orphans.ts';
import type { Reading, Step } from './reading.ts';
import { saveActors } from './save-actors.ts';
import { dropVanishedEvents, saveEvents } from './save-events.ts';
import { saveFlags, saveLinks } from './save-links-and-flags.ts';
import { saveMentions } from './save-mentions.ts';
import { savePlaces } from './save-places.ts';
import { saveRelations } from './save-relations.ts';
import { dropSentences, saveSentences } from './save-sentences.ts';
import { loadTombstones, noTombstones } from './tombstones.ts';

export interface ReadingCounts {
  readonly events: number;
  readonly actors: number;
  readonly relations: number;
}

/** The article's own row must be there already. */
export function saveReading(writer: RowWriter, reading: Reading): ReadingCounts {
  const existing = loadExisting(writer.connection, reading.articleId);
  const isNew = existing.sentences.length === 0;
  const tombstones = isNew ? noTombstones : loadTombstones(writer.connection, reading.articleId);
  const step: Step = { ...reading, writer, existing, tombstones };
  const sentences = saveSentences(step);
  const places = savePlaces(step);
  const actors = saveActors(step);
  const named = { sentenceAt: sentences.sentenceAt, places, actors };
  saveMentions(step, named);
  const events = saveEvents(step, named);
  const saved = { ...named, events };
  const relations = saveRelations(step, saved);
  saveLinks(step, saved);
  saveFlags(step, saved);
  dropVanishedEvents(step, events);
  dropOrphans(step);
  dropSentences(step, sentences);
  return { events: events.size, actors: actors.size, relations };
}
