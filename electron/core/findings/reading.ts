/** What every step of saving an article's findings is given. */
import type { Findings } from '#shared/model/findings.ts';
import type { ActorId, ArticleId, EventId, PlaceId, SentenceId } from '#shared/model/ids.ts';
import type { RowWriter } from '../store/row-writer.ts';
import type { Existing } from './existing.ts';
import type { Tombstones } from './tombstones.ts';

export interface Reading {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly findings: Findings;
}

export interface Step extends Reading {
  readonly writer: RowWriter;
  readonly existing: Existing;
  readonly tombstones: Tombstones;
}

/** Rows for the ids that are local to the findings; what an analyst has deleted is missing. */
export interface Saved {
  readonly sentenceAt: (offset: number) => SentenceId;
  readonly actors: ReadonlyMap<string, ActorId>;
  readonly places: ReadonlyMap<string, PlaceId>;
  readonly events: ReadonlyMap<string, EventId>;
}
