/** Values of facets that stand for none. */

/** The value of events that nobody but the article itself says. */
export const ARTICLE_ITSELF = 'article';
/** The value of articles whose outlet is not known. */
export const UNNAMED_SOURCE = '';
