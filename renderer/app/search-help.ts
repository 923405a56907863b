/** How to search, in words: the operators, in one line and one by one, and what to do about a query that was not understood. */
import type { SearchQuery } from '#shared/derive/search-query.ts';

export const OPERATORS: readonly { readonly typed: string; readonly finds: string }[] = [
  {
    typed: 'norl harb',
    finds: 'both words, or longer ones that begin so; upper case and accents do not matter',
  },
  { typed: '"peace deal"', finds: 'exactly these words, one after the other' },
  { typed: 'ferry OR ship', finds: 'one of them is enough; OR in capital letters' },
  { typed: 'talks -harbour', finds: 'the first without the second; NOT before a word says the same' },
  { typed: 'NEAR(talks harbour, 5)', finds: 'with at most five words between them; ten without a number' },
  { typed: 'actor:norland', finds: 'only actors, by their names and other names' },
  { typed: 'event:attack', finds: 'only events, by their titles' },
  { typed: 'text:"was signed"', finds: 'only sentences of the articles' },
];

export const SEARCH_HINT = 'Also: "exact words" · a OR b · -without · NEAR(a b, 5) · actor: event: text:';

export function problemWords(problem: SearchQuery['problem']): string | null {
  switch (problem) {
    case 'only-excluded':
      return 'Say also what to find, not only what to leave out. Shown is what has these words.';
    case 'near':
      return 'NEAR needs two words or more in its brackets: NEAR(talks harbour, 5).';
    case null:
      return null;
  }
}
