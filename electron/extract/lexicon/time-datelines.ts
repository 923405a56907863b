/** Words that stand beside an article's own date: "Published: 3 February 2026, 10:30 GMT". */

/** The date is the article's first publication. */
export const PUBLISHED_WORDS: ReadonlySet<string> = new Set(
  'published posted date dated issued released created publication filed'.split(' '),
);

/** The date may be a later one. */
export const UPDATED_WORDS: ReadonlySet<string> = new Set('updated modified edited revised'.split(' '));

/** Words and signs that may fill up such a line. */
export const DATELINE_FILLERS: ReadonlySet<string> = new Set(
  ': , . - – — | • · ( ) [ ] / on at last first by time local am pm the of for immediate release'.split(' '),
);
