/** The words that name an event behind a preposition: a noun phrase ("his visit to Rome") or a clause (SPEC TM-61). */
import { EDGE_NOUNS } from '../lexicon/time-anchors.ts';
import type { Token, Upos } from '../text/token.ts';

export interface EventPhrase {
  /** Tokens `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Its noun or verb. */
  readonly head: number;
  readonly edge: 'start' | 'end' | null;
}

const MAX_PHRASE = 24;
const STARTS_PHRASE = /^[\p{L}“"‘'$]/u;
const PART_OF_PHRASE = /^[\p{L}\p{N}’'-]/u;
/** Where a phrase ends when there is no tree to say so. */
const BREAKS: ReadonlySet<string> = new Set(
  'that which who said says was were is are has have had will would and but when while because as'.split(' '),
);

/** The phrase that begins at token `next`; `null` when a sign or nothing stands there. */
export function eventPhrase(tokens: readonly Token[], next: number): EventPhrase | null {
  const first = tokens[next];
  if (!first || !STARTS_PHRASE.test(first.form)) return null;
  const head = headOf(tokens, next);
  return head && innerPhrase(tokens, head, next);
}

/** What the preposition before `next` hangs on, unless the tree contradicts itself; then the noun phrase that follows. */
function headOf(tokens: readonly Token[], next: number): Token | null {
  const preposition = tokens[next - 1];
  if (preposition?.xpos === 'RB' && preposition.dep === 'advmod' && preposition.head < next) return null;
  const above = tokens[preposition?.head ?? -1];
  const introduces = preposition && INTRODUCING.has(preposition.dep) && above && above.index >= next;
  return introduces && !isDoubtful(tokens, above, next) ? above : scannedHead(tokens, next);
}

const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ']);
const INTRODUCING: ReadonlySet<string> = new Set(['case', 'mark', 'advmod', 'fixed']);

/** A clause behind "after" is not the sentence's own, holds no comma, and "scheduled talks" is none. */
const isDoubtful = (tokens: readonly Token[], head: Token, next: number): boolean =>
  head.dep === 'root' ||
  (head.index === next && /^VB[DN]$/.test(head.xpos) && NOMINAL.has(tokens[next + 1]?.upos ?? 'X')) ||
  tokens.slice(next, head.index).some(({ form }) => /^[,;:—–]$/.test(form));

/** Last word of the run of words before a sign, a finite verb or a conjunction. */
function scannedHead(tokens: readonly Token[], next: number): Token | null {
  let last: Token | null = null;
  for (const token of tokens.slice(next, next + MAX_PHRASE)) {
    const ends =
      !PART_OF_PHRASE.test(token.form) ||
      BREAKS.has(token.form.toLowerCase()) ||
      (last !== null && /^(?:VB[DZP]|MD)$/.test(token.xpos));
    if (ends || (last && /^(?:ADP|SCONJ)$/.test(token.upos))) break;
    last = token;
  }
  return last;
}

/** "the start of the war" → the war, `start`. */
function innerPhrase(tokens: readonly Token[], head: Token, from: number): EventPhrase {
  const noun = tokens.slice(from, head.index + 1).find(({ form }) => EDGE_NOUNS.has(form.toLowerCase()));
  const of = noun && tokens[noun.index + 1];
  if (!noun || of?.form.toLowerCase() !== 'of') return { ...extent(tokens, head, from), edge: null };
  const inner = of.dep === 'case' ? tokens[of.head] : undefined;
  const whole = inner && inner.index > of.index ? inner : (scannedHead(tokens, of.index + 1) ?? head);
  return { ...extent(tokens, whole, of.index + 1), edge: EDGE_NOUNS.get(noun.form.toLowerCase()) ?? null };
}

/** From `from` to the last word that hangs on the head without a break. */
function extent(tokens: readonly Token[], head: Token, from: number): Omit<EventPhrase, 'edge'> {
  let last = Math.max(head.index, from);
  for (const token of tokens.slice(last + 1, from + MAX_PHRASE)) {
    if (!PART_OF_PHRASE.test(token.form) || !hangsOn(tokens, token, head.index)) break;
    last = token.index;
  }
  return { from, to: last + 1, head: head.index };
}

function hangsOn(tokens: readonly Token[], token: Token, head: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < MAX_PHRASE; steps++) {
    if (at.index === head) return true;
    at = tokens[at.head];
  }
  return false;
}
