/**
 * What somebody types into the search: words as beginnings, "exact phrases", OR between alternatives, NOT or - before what must not
 * be there, and actor:, event: or text: to look in one place only. Any text is a query; what makes no sense counts as words.
 */

type SearchKind = 'actor' | 'event' | 'text';

/** A word that a text has as a beginning, or words that it has whole and in this order. */
interface Term {
  readonly words: readonly string[];
  readonly exact: boolean;
}

/** All of `all` and none of `none`. */
interface Alternative {
  readonly all: readonly Term[];
  readonly none: readonly Term[];
}

export interface SearchQuery {
  /** Null looks everywhere. */
  readonly kind: SearchKind | null;
  /** One of them is enough; each has a term that must be there. */
  readonly any: readonly Alternative[];
}

const TOKEN = /(-?)"([^"]*)"?|(-?)(\S+)/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const KIND = /^(actor|event|text):/i;
/** More words make a query slow and nothing better. */
const MAX_WORDS = 12;

type Token =
  | { readonly kind: 'or' }
  | { readonly kind: 'not' }
  | { readonly kind: 'terms'; readonly terms: readonly Term[]; readonly isNot: boolean };

/** Null when there is no word in it that must be there. */
export function parseSearch(text: string): SearchQuery | null {
  const trimmed = text.trim();
  const kind = (KIND.exec(trimmed)?.[1]?.toLowerCase() ?? null) as SearchKind | null;
  const alternatives: { all: Term[]; none: Term[] }[] = [{ all: [], none: [] }];
  let isNot = false;
  for (const token of bounded(tokensOf(trimmed.replace(KIND, '')))) {
    const last = alternatives.at(-1)!;
    if (token.kind === 'or') alternatives.push({ all: [], none: [] });
    else if (token.kind === 'not') isNot = true;
    else {
      (isNot || token.isNot ? last.none : last.all).push(...token.terms);
      isNot = false;
    }
  }
  const any = alternatives.filter(({ all }) => all.length > 0);
  return any.length === 0 ? null : { kind, any };
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(([, minusPhrase, phrase, minus, word = '']): Token => {
    if (word === 'OR' && minus === '') return { kind: 'or' };
    if (word === 'NOT' && minus === '') return { kind: 'not' };
    const terms = phrase === undefined ? wordTerms(word) : phraseTerms(phrase);
    return { kind: 'terms', terms, isNot: minus === '-' || minusPhrase === '-' };
  });
}

/** Tokens until there are too many words. */
function bounded(tokens: readonly Token[]): readonly Token[] {
  let words = 0;
  return tokens.filter((token) => {
    if (token.kind !== 'terms') return true;
    words += token.terms.reduce((sum, term) => sum + term.words.length, 0);
    return words <= MAX_WORDS;
  });
}

const wordTerms = (token: string): readonly Term[] =>
  (token.match(WORD) ?? []).map((word) => ({ words: [word], exact: false }));

function phraseTerms(phrase: string): readonly Term[] {
  const words = phrase.match(WORD) ?? [];
  return words.length === 0 ? [] : [{ words, exact: true }];
}

/** An FTS5 expression: only quoted words of letters and figures, and its own operators, reach the engine. */
export const ftsExpression = ({ any }: SearchQuery): string =>
  any
    .map(({ all, none }) => {
      const must = all.map(ftsTerm).join(' AND ');
      return none.length === 0 ? `(${must})` : `((${must}) NOT (${none.map(ftsTerm).join(' OR ')}))`;
    })
    .join(' OR ');

const ftsTerm = ({ words, exact }: Term): string => `"${words.join(' ')}"${exact ? '' : '*'}`;

/** The expression that every word of a text must match as a beginning, whatever it looks like; null without a word. */
export function ftsWords(text: string): string | null {
  const words = (text.match(WORD) ?? []).slice(0, MAX_WORDS);
  return words.length === 0 ? null : words.map((word) => ftsTerm({ words: [word], exact: false })).join(' ');
}

/** Folds case and accents as the search of the core does (FTS5 unicode61, remove_diacritics 2). */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text is found by the query, as the core would. */
export function fitsSearch(text: string, { any }: SearchQuery): boolean {
  const words = (text.match(WORD) ?? []).map(fold);
  const has = (term: Term): boolean => hasTerm(words, term);
  return any.some(({ all, none }) => all.every(has) && !none.some(has));
}

function hasTerm(words: readonly string[], { words: wanted, exact }: Term): boolean {
  const folded = wanted.map(fold);
  return words.some((_, at) =>
    folded.every((want, index) => {
      const word = words[at + index];
      return word !== undefined && (exact ? word === want : word.startsWith(want));
    }),
  );
}

/** The words that must be there, for marking them. */
export const searchedWords = ({ any }: SearchQuery): string =>
  any.flatMap(({ all }) => all.flatMap(({ words }) => words)).join(' ');
