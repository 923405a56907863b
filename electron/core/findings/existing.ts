/** What a case already has of one article, before the article is read into it (again). */
import type { ArticleId } from '#shared/model/ids.ts';
import type { Connection } from '../store/connection.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';

export interface Existing {
  readonly sentences: readonly RowOf<'sentence'>[];
  readonly aliases: readonly RowOf<'alias'>[];
  readonly attributes: readonly RowOf<'attribute'>[];
  readonly mentions: readonly RowOf<'mention'>[];
  readonly events: readonly RowOf<'event'>[];
  readonly participants: readonly RowOf<'participant'>[];
  readonly eventPlaces: readonly RowOf<'event_place'>[];
  readonly relations: readonly RowOf<'relation'>[];
  readonly links: readonly RowOf<'event_link'>[];
  readonly flags: readonly RowOf<'flag'>[];
  readonly evidence: readonly RowOf<'evidence'>[];
}

export function loadExisting(connection: Connection, articleId: ArticleId): Existing {
  const ofArticle = { column: 'articleId', values: [articleId] } as const;
  const events = selectRows(connection, 'event', ofArticle);
  const ofEvents = { column: 'eventId', values: events.map((row) => row.id) } as const;
  return {
    events,
    sentences: selectRows(connection, 'sentence', ofArticle),
    aliases: selectRows(connection, 'alias', ofArticle),
    attributes: selectRows(connection, 'attribute', ofArticle),
    mentions: selectRows(connection, 'mention', ofArticle),
    participants: selectRows(connection, 'participant', ofEvents),
    eventPlaces: selectRows(connection, 'event_place', ofEvents),
    relations: selectRows(connection, 'relation', ofArticle),
    links: selectRows(connection, 'event_link', ofArticle),
    flags: selectRows(connection, 'flag', ofArticle),
    evidence: selectRows(connection, 'evidence', ofArticle),
  };
}

/** A machine-made item that nobody has touched may change and go (SPEC.md, FD-8, FD-9). */
export const isUntouched = (row: {
  readonly origin: string;
  readonly review: string;
  readonly edited?: readonly string[];
}): boolean => row.origin === 'extractor' && row.review === 'unreviewed' && (row.edited ?? []).length === 0;
