/** The tense that governs a time expression: which way "Friday" or "in March" points (SPEC TM-6). */
import {
  AUXILIARIES,
  OPEN_END_WORDS,
  PLANNING_WORDS,
  REPORTING_WORDS,
  SCHEDULED_WORDS,
  TENSE_HINTS,
} from '../lexicon/time-tense.ts';
import type { Token } from '../text/token.ts';
import type { Tree } from '../text/tree.ts';
import type { Tense } from './resolved.ts';

const MAX_CLIMB = 60;
const MAX_DEPTH = 8;

/** Tense of the clause of the token at `index`; `before` is the word that introduces the expression. */
export function tenseAt(tree: Tree, index: number, before: string): Tense {
  const hint = TENSE_HINTS.get(before);
  if (hint) return hint;
  const verb = governor(tree, index);
  const tense = verb ? clauseTense(tree, verb) : 'unknown';
  if (OPEN_END_WORDS.has(before)) return tense === 'future' ? 'future' : 'unknown';
  if (isHeadline(tree)) return tense === 'future' ? 'future' : 'past';
  return verb ? sharpened(tense, verb, { tree, time: tree.tokens[index] }) : tense;
}

const isHeadline = ({ sentence }: Tree): boolean => sentence.kind === 'title' || sentence.kind === 'heading';

interface Clause {
  readonly tree: Tree;
  readonly time: Token | undefined;
}

/** Surer where the expression hangs on the verb itself; for a possessor the verb says little. */
function sharpened(tense: Tense, verb: Token, { tree, time }: Clause): Tense {
  const will = hasWill(tree, verb);
  if (tense === 'future' && isPossessor(time) && !will) return 'past';
  if (!isHungOn(time, verb)) return tense;
  if (tense === 'past' && isFinitePast(tree, verb)) return 'begun';
  return tense === 'future' && will ? 'ahead' : tense;
}

const isVerb = (token: Token): boolean => token.xpos.startsWith('VB') || token.xpos === 'MD';

/** "Wednesday's ruling" is the ruling that there was, even when someone wants to do something about it. */
const isPossessor = (token: Token | undefined): boolean => token?.dep === 'nmod:poss';

/** Climbs to the first verb, or to the head of a clause with a copula. */
function governor(tree: Tree, index: number): Token | null {
  let token = tree.tokens[index];
  for (let steps = 0; token && steps < MAX_CLIMB; steps++) {
    if (isVerb(token) || childrenOf(tree, token).some(({ dep }) => dep === 'cop')) return token;
    token = tree.tokens[token.head];
  }
  return null;
}

const childrenOf = ({ children, tokens }: Tree, { index }: Token): readonly Token[] =>
  (children[index] ?? []).flatMap((child) => tokens[child] ?? []);

const auxiliariesOf = (tree: Tree, verb: Token): Token[] =>
  childrenOf(tree, verb).filter(({ dep }) => dep.startsWith('aux') || dep === 'cop');

const hasWill = (tree: Tree, verb: Token): boolean =>
  auxiliariesOf(tree, verb).some(({ form }) => AUXILIARIES.will.has(form.toLowerCase()));

function clauseTense(tree: Tree, verb: Token, depth = 0): Tense {
  const children = childrenOf(tree, verb);
  const auxiliaries = auxiliariesOf(tree, verb);
  const modal = auxiliaries.find(({ form }) => AUXILIARIES.future.has(form.toLowerCase()));
  if (modal)
    return AUXILIARIES.deniedIsPast.has(modal.form.toLowerCase()) && isDenied(tree, verb) ? 'past' : 'future';
  const had = auxiliaries.some(({ lemma }) => lemma === 'have');
  if (auxiliaries.some(({ xpos }) => xpos === 'VBD') || verb.xpos === 'VBD')
    return isPlan(verb) && !had ? 'future' : 'past';
  if (had) return isPlan(verb) ? 'future' : 'past';
  if (children.some(({ xpos, dep }) => xpos === 'TO' && dep === 'mark'))
    return infinitiveTense(tree, verb, depth);
  if (auxiliaries.length === 0 && /^VB[NG]$/.test(verb.xpos)) return participleTense(tree, verb, depth);
  return presentTense(verb, auxiliaries);
}

/** Negation on the verb or in its subject ("none of the parents could be found"). */
const isDenied = (tree: Tree, verb: Token): boolean => {
  const below = childrenOf(tree, verb);
  const subjects = below.filter(({ dep }) => dep.startsWith('nsubj'));
  return [...below, ...subjects.flatMap((subject) => childrenOf(tree, subject))].some(({ form }) =>
    AUXILIARIES.denials.has(form.toLowerCase()),
  );
};

/** "was scheduled for Friday", "is due on Monday". */
const isPlan = (verb: Token): boolean =>
  (verb.xpos === 'VBN' || verb.xpos === 'JJ') && SCHEDULED_WORDS.has(verb.lemma);

function presentTense(verb: Token, auxiliaries: readonly Token[]): Tense {
  if (isPlan(verb) || (verb.lemma === 'go' && verb.xpos === 'VBG')) return 'future';
  if (verb.xpos === 'VBN' && auxiliaries.some(({ lemma }) => lemma === 'be')) return 'past';
  return REPORTING_WORDS.has(verb.lemma) ? 'past' : 'present';
}

/** "plans to meet" lies ahead; "managed to meet" is as past as its verb. */
function infinitiveTense(tree: Tree, verb: Token, depth: number): Tense {
  const above = tree.tokens[verb.head];
  if (!above || depth > MAX_DEPTH || PLANNING_WORDS.has(above.lemma) || above.upos === 'NOUN')
    return 'future';
  return clauseTense(tree, above, depth + 1) === 'past' ? 'past' : 'future';
}

/** "the troops killed on Friday" is past, "speaking on Monday" as the clause above. */
function participleTense(tree: Tree, verb: Token, depth: number): Tense {
  if (isPlan(verb)) return 'future';
  if (verb.xpos === 'VBN') return 'past';
  const above = verb.head >= 0 ? governor(tree, verb.head) : null;
  return above && depth < MAX_DEPTH ? clauseTense(tree, above, depth + 1) : 'past';
}

/** The expression is the verb's own: "closed in early March", not "closed the March sale". */
const isHungOn = (time: Token | undefined, verb: Token): boolean =>
  time?.head === verb.index && /^(?:obl|advmod|nmod)/.test(time.dep);

const isFinitePast = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBD' ||
  (verb.xpos === 'VBN' && auxiliariesOf(tree, verb).some(({ xpos }) => xpos === 'VBD'));
