/** Articles: import, read, re-extract, and a change of publication date with its preview. */
import { z } from 'zod';
import { Mention } from '../model/actor.ts';
import { ArticleSummary, PublishedBasis, Sentence } from '../model/article.ts';
import { Evidence } from '../model/event.ts';
import { Credibility, Reliability } from '../model/grade.ts';
import { ArticleId, EventId } from '../model/ids.ts';
import { ItemKind } from '../model/review.ts';
import { DayNumber, TimeSpan } from '../model/time-span.ts';
import { EventStatus } from '../model/vocabulary.ts';
import { MAX_TEXT_LENGTH } from './documents.ts';
import { JobId } from './jobs.ts';
import { command, query } from './procedure.ts';

/** An article with everything that the reader marks in it. */
export const ArticleContent = z.object({
  article: ArticleSummary,
  text: z.string(),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  evidence: z.array(Evidence.extend({ item: ItemKind, itemId: z.number().int().positive() })),
});
export type ArticleContent = z.infer<typeof ArticleContent>;

/** One event whose time or status another publication day would change. */
export const DateDifference = z.object({
  eventId: EventId,
  title: z.string(),
  before: z.object({ time: TimeSpan, status: EventStatus }),
  after: z.object({ time: TimeSpan, status: EventStatus }),
});
export type DateDifference = z.infer<typeof DateDifference>;

const ImportArticle = z.strictObject({
  title: z.string().max(1000),
  text: z.string().min(1).max(MAX_TEXT_LENGTH),
  published: DayNumber,
  publishedBasis: PublishedBasis,
  outlet: z.string().max(200).nullable().default(null),
  url: z.string().max(2000).nullable().default(null),
  reliability: Reliability.default('F'),
  credibility: Credibility.default(6),
  /** For its progress, and to cancel it; without one the core gives it one of its own. */
  jobId: JobId.optional(),
});

/** What an import or a re-extraction has done; `duplicate` changed nothing. */
export const ImportOutcome = z.object({
  articleId: ArticleId,
  outcome: z.enum(['added', 'duplicate', 'updated']),
  events: z.number().int().nonnegative(),
  actors: z.number().int().nonnegative(),
  relations: z.number().int().nonnegative(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** An article after a correction; its reliability is that of its source, so all articles of the source have it. */
const Corrected = z.object({
  article: ArticleSummary,
  /** Other articles of the same source. */
  sharedWith: z.number().int().nonnegative(),
});

const one = { articleId: ArticleId };
const DateChange = z.strictObject({ ...one, published: DayNumber });

export const articleProcedures = {
  'article.list': query(z.strictObject({}), z.array(ArticleSummary)),
  'article.get': query(z.strictObject({ articleId: ArticleId }), ArticleContent),
  'article.import': command('Import article', ImportArticle, ImportOutcome),
  'article.reextract': command(
    'Re-extract article',
    z.strictObject({ ...one, jobId: JobId.optional() }),
    ImportOutcome,
  ),
  'article.previewPublished': query(DateChange, z.array(DateDifference)),
  'article.setPublished': command('Change publication date', DateChange, z.array(DateDifference)),
  'article.setTitle': command(
    'Change article title',
    z.strictObject({ ...one, title: z.string().trim().min(1).max(1000) }),
    Corrected,
  ),
  /** `reliability` is the source's: it changes for all articles of the outlet, credibility for this one only. */
  'article.setGrade': command(
    'Change grade',
    z.strictObject({ ...one, reliability: Reliability, credibility: Credibility }),
    Corrected,
  ),
  /** Null is an unnamed source. The article takes over the grade of an outlet that the case has already. */
  'article.setOutlet': command(
    'Change outlet',
    z.strictObject({ ...one, outlet: z.string().trim().min(1).max(200).nullable() }),
    Corrected,
  ),
  /** With everything that is drawn from it, and the actors and places that nothing else speaks of. */
  'article.delete': command('Delete article', z.strictObject(one), z.object({})),
};
