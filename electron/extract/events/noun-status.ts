/** What the words around an event noun say of whether it happened. Rules ST-7, ST-11, ST-12 and ST-15. */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import { nounGovernedStatus } from './governing-nouns.ts';
import { is, type StatusReading } from './status-reading.ts';
import { verbStatus } from './verb-status.ts';

const wordsBeside = (tree: Tree, noun: number): readonly string[] =>
  childrenBy(tree, noun, 'amod', 'det', 'compound', 'acl').map(({ form }) => form.toLowerCase());

/** ST-11, ST-12: an event noun says of itself whether it is planned, possible, under way or off. */
export function ownStatus(tree: Tree, noun: number): StatusReading | null {
  const words = wordsBeside(tree, noun);
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (words.includes('no') || has(STATUS_WORDS.negatedBeside)) return is('negated', 'ST-7');
  if (has(STATUS_WORDS.plannedBeside)) return is('planned', 'ST-11');
  if (has(STATUS_WORDS.possibleBeside)) return is('hypothetical', 'ST-12');
  return has(STATUS_WORDS.ongoingBeside) ? is('ongoing', 'ST-11') : null;
}

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all']);

/** "a search", "assistance": not yet known, so it exists only if the verb's event does. */
const isNew = (tree: Tree, noun: number): boolean =>
  !childrenBy(tree, noun, 'det', 'nmod:poss').some(
    (token) => isDep(token, 'nmod:poss') || POINTING.has(token.form.toLowerCase()),
  );

const AHEAD = new Set(['planned', 'hypothetical']);

/** Verbs that bring about what they have as their object, even where it has an article: "to get the agreement". */
const BRINGING = new Set(
  'get reach achieve conclude secure obtain strike clinch finalise finalize'.split(' '),
);

/** ST-15: what a verb about things to come brings about is to come as well: "will send aid", "agreed to fund a search". */
function sharedStatus(tree: Tree, noun: Token, verb: Token): StatusReading | null {
  if (!isDep(noun, 'obj') && !isDep(noun, 'nsubj:pass')) return null;
  if (!isNew(tree, noun.index) && !BRINGING.has(verb.lemma)) return null;
  const { status } = verbStatus(tree, verb.index);
  return AHEAD.has(status) ? is(status, 'ST-15') : null;
}

/** What a verb that is no support does to the event noun below it: "called for talks", "cancelled the visit", "is scheduled". */
export function governedStatus(tree: Tree, noun: Token): StatusReading | null {
  const above = tree.tokens[noun.head];
  if (above?.upos === 'NOUN') return nounGovernedStatus(above);
  if (above?.upos !== 'VERB') return null;
  const { lemma } = above;
  if (STATUS_WORDS.preventing.has(lemma)) return is('negated', 'ST-8');
  if (STATUS_WORDS.settling.has(lemma)) return is('planned', 'ST-6');
  if (STATUS_WORDS.intending.has(lemma) || STATUS_WORDS.working.has(lemma)) return is('hypothetical', 'ST-6');
  return sharedStatus(tree, noun, above);
}
