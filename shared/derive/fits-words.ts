/** Whether a text has the words that somebody types, as the search of the core has it: as beginnings, without accents. */
import { folded, foldedWords, wordsIn } from '../lib/folded.ts';

/** Whether every word of the query begins a word of the text; a query without words fits everything. */
export function fitsWords(text: string, query: string): boolean {
  const words = foldedWords(text);
  return wordsIn(query).every((want) => words.some((word) => word.text.startsWith(folded(want))));
}
