/** Whether a text has the words that somebody types, as the search of the core has it: as beginnings, without accents. */

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of the query begins a word of the text; a query without words fits everything. */
export function fitsWords(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((want) => words.some((word) => word.startsWith(want)));
}
