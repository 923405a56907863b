/** Takes an article out of the case with all that is drawn only from it (findings/SPEC.md, FD-16). */
import type { ArticleId } from '#shared/model/ids.ts';
import { isNamed, namedBy } from '../findings/orphans.ts';
import { homeArticle } from '../store/home-article.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';

export function deleteArticle(writer: RowWriter, articleId: ArticleId): void {
  const { connection } = writer;
  keepElsewhere(writer, articleId);
  const aliases = selectRows(connection, 'alias', { column: 'articleId', values: [articleId] });
  writer.remove('article', articleId);
  for (const owner of ['actor', 'place'] as const) {
    for (const id of namedBy(aliases, `${owner}Id`)) {
      if (!isNamed(connection, owner, id)) writer.remove(owner, id);
    }
  }
}

/** What an analyst has said of an actor lives on with the next article that speaks of the actor. */
function keepElsewhere(writer: RowWriter, articleId: ArticleId): void {
  for (const table of ['alias', 'attribute'] as const) {
    const rows = selectRows(writer.connection, table, { column: 'articleId', values: [articleId] });
    for (const { id, origin, actorId } of rows) {
      if (origin !== 'analyst' || actorId === null) continue;
      const next = homeArticle(writer.connection, actorId, articleId);
      if (next !== null) writer.update(table, id, { articleId: next });
    }
  }
}
