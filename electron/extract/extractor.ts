/** The extractor as its callers see it: one article in, findings out, no state kept between articles. */
import type { Day } from '#shared/lib/day.ts';
import type { Findings } from '#shared/model/findings.ts';

export interface ExtractionInput {
  /** The article exactly as given: offsets in the findings count its UTF-16 code units. */
  readonly text: string;
  /** The title when it is known apart from the text; the text may or may not begin with it. */
  readonly title?: string;
  /** The publication day; null leaves relative times unresolved unless a dateline gives the day. */
  readonly published: Day | null;
}

export interface Extractor {
  /** Changes whenever the same input may give other findings. */
  readonly version: string;
  /** Never throws and never hangs on any text; the same input gives the same findings. */
  read(input: ExtractionInput): Findings;
}
