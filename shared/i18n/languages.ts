/** The languages that texts are there in. The window speaks English until every panel has its texts from the catalogues. */
export const LANGUAGES = ['en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];
