/** article.previewPublished and article.setPublished: what another publication day changes, shown and done. */
import type { DateDifference } from '#shared/contract/articles.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { CoreContext } from '../context.ts';
import { compareEvents, saveEventDates, saveRelationDates } from '../findings/redate.ts';
import type { CommandHandler, QueryHandler } from '../handler.ts';
import type { ArticleRow } from '../store/articles.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';
import { requireArticle } from './articles.ts';

interface DateChange {
  readonly articleId: ArticleId;
  readonly published: number;
}

interface NewReading {
  readonly row: ArticleRow;
  readonly findings: Findings;
}

async function readAgain(context: CoreContext, { articleId, published }: DateChange): Promise<NewReading> {
  const row = requireArticle(context.connection, articleId);
  const { text, title } = row;
  return { row, findings: await context.extraction.read({ text, title, published }) };
}

const eventsOf = (
  context: Pick<CoreContext, 'connection'>,
  articleId: ArticleId,
): readonly RowOf<'event'>[] =>
  selectRows(context.connection, 'event', { column: 'articleId', values: [articleId] });

export const previewPublished: QueryHandler<'article.previewPublished'> = async (context, input) => {
  const { findings } = await readAgain(context, input);
  return compareEvents(eventsOf(context, input.articleId), findings);
};

export const setPublished: CommandHandler<'article.setPublished'> = async (context, input) => {
  const { articleId, published } = input;
  const { row, findings } = await readAgain(context, input);
  return (writer) => {
    const now = requireArticle(writer.connection, articleId);
    if (now.published !== row.published || now.extractor !== row.extractor)
      throw new ContractError('conflict', 'The article has been read again meanwhile.');
    const events = eventsOf(writer, articleId);
    const differences: readonly DateDifference[] = compareEvents(events, findings);
    writer.update('article', articleId, { published, publishedBasis: 'analyst' });
    saveEventDates(writer, events, findings);
    saveRelationDates(writer, articleId, findings);
    const subject = `${row.title}: ${formatIsoDay(published)}`;
    return { output: differences, subject, author: 'analyst' };
  };
};
