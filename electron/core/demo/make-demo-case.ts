/** Makes a case file of any size out of drafted articles, to try the program on and to measure it with. */
import { rmSync } from 'node:fs';
import { createBulkWriter, withoutSearchTriggers } from '../store/bulk.ts';
import { keepColumns, packedColumns } from '../store/column-cache.ts';
import type { Connection } from '../store/connection.ts';
import { fileJobs } from '../store/file-jobs.ts';
import type { OpenOptions } from '../store/open.ts';
import { openCaseFile } from '../store/open.ts';
import { draftArticles, EVENTS_PER_ARTICLE } from './draft.ts';
import { type Known, writeDraft } from './write-draft.ts';

export interface DemoOptions extends Pick<OpenOptions, 'databasePath' | 'resources' | 'clock' | 'log'> {
  /** Rounded up to whole articles of 25. */
  readonly events: number;
  readonly seed: number;
  readonly newActor?: number;
  /** Hears how many events there are after each batch. */
  readonly onProgress?: (events: number) => void;
}

export interface DemoCounts {
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
}

/** So many articles are one transaction. */
const BATCH = 400;

/** The file must not be there yet. What has been written of a case that failed is removed. */
export async function makeDemoCase(options: DemoOptions): Promise<DemoCounts> {
  const file = await openCaseFile({ ...options, backups: null, fileWork: fileJobs });
  try {
    const counts = fill(file.connection, options);
    await file.close();
    return counts;
  } catch (error) {
    await file.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(`${options.databasePath}${ending}`, { force: true });
    throw error;
  }
}

function fill(connection: Connection, { events, seed, newActor, onProgress }: DemoOptions): DemoCounts {
  const writer = createBulkWriter(connection);
  const articles = Math.ceil(events / EVENTS_PER_ARTICLE);
  const drafts = draftArticles(newActor === undefined ? { seed } : { seed, newActor });
  const sourceId = writer.insert('source', { outlet: 'Demo Press', reliability: 'F' });
  const known: Known = { actors: new Map(), places: new Map(), sourceId };
  withoutSearchTriggers(connection, () => {
    for (let written = 0; written < articles; ) {
      const batch = Math.min(BATCH, articles - written);
      connection.db
        .transaction(() => {
          for (let article = 0; article < batch; article += 1) writeDraft(writer, drafts.next().value, known);
        })
        .immediate();
      written += batch;
      onProgress?.(written * EVENTS_PER_ARTICLE);
    }
  });
  keepColumns(connection, packedColumns(connection));
  return { articles, actors: known.actors.size, events: articles * EVENTS_PER_ARTICLE };
}
