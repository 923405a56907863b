/** Changes that a repair makes to a sentence's tokens, taken over only where they leave a tree. */
import type { Sentence, Token } from './token.ts';

export type Changes = ReadonlyMap<number, Partial<Token>>;

/** A repair looks at one token at a time; null where there is nothing to mend. */
export type Repair = (tokens: readonly Token[], token: Token) => Changes | null;

export const childrenOf = (tokens: readonly Token[], { index }: Token): readonly Token[] =>
  tokens.filter((token) => token.head === index);

/** Whether the way up from a token ends at a root: a repair must never close a circle. */
function endsAtRoot(tokens: readonly Token[], index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) at = tokens[at]?.head ?? -1;
  return at < 0;
}

/** The tokens with the changes; the same array where there are none, or where they would make no tree. */
export function withChanges(tokens: readonly Token[], changes: Changes | null): readonly Token[] {
  if (!changes) return tokens;
  const mended = tokens.map((token) => {
    const change = changes.get(token.index);
    return change ? { ...token, ...change } : token;
  });
  return [...changes.keys()].every((index) => endsAtRoot(mended, index)) ? mended : tokens;
}

/** All repairs on every token, in text order; the same sentence where nothing was mended. */
export function repairAll(sentence: Sentence, repairs: readonly Repair[]): Sentence {
  let { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const repair of repairs) tokens = withChanges(tokens, repair(tokens, tokens[at]!));
  }
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}
