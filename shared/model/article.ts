/** An article of the case: where it came from, its text, and how its publication day is known. */
import { z } from 'zod';
import { Credibility, Reliability } from './grade.ts';
import { ArticleId, SentenceId } from './ids.ts';
import { DayNumber } from './time-span.ts';
import { SentenceKind } from './vocabulary.ts';

/** How the publication day came to be known; `unknown` only when `published` is null. */
export const PublishedBasis = z.enum(['analyst', 'dateline', 'metadata', 'command-line', 'unknown']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

/** One row of the articles list. */
export const ArticleSummary = z.object({
  id: ArticleId,
  title: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: DayNumber.nullable(),
  publishedBasis: PublishedBasis,
  reliability: Reliability,
  credibility: Credibility,
  eventCount: z.number().int().nonnegative(),
  extractorVersion: z.string(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** A stretch of the article's text; offsets are UTF-16 code units into it. */
export const Sentence = z.object({
  id: SentenceId,
  /** 1 for the first sentence of the article. */
  number: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: SentenceKind,
});
export type Sentence = z.infer<typeof Sentence>;
