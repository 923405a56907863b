/** How the publication day is known, in words. */
import type { PublishedBasis } from '#shared/model/article.ts';

const WORDS: Readonly<Record<PublishedBasis, string>> = {
  analyst: 'set by you',
  dateline: 'from the dateline',
  metadata: 'from the page’s metadata',
  'command-line': 'given at import',
  unknown: 'not known',
};

export const basisWord = (basis: PublishedBasis): string => WORDS[basis];
