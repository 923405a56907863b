/**
 * How a trigger lies in its sentence: told as such, the content of a demand or a promise ("called on them to leave"), or only a
 * purpose or a description ("to deter aggression"). Content belongs to the demand; purposes are rarely events. Rule EM-1.
 */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Token } from '../text/token.ts';
import { childBy, isDep, type Tree } from '../text/tree.ts';
import { nounSense, verbSense } from './senses.ts';
import type { Trigger } from './trigger.ts';
import { infinitiveHead } from './verb-status.ts';

export type Embedding = 'told' | 'content' | 'purpose' | 'description';

const DIRECTIVE = new Set(['demand', 'threaten', 'condemn', 'say', 'contact']);
const HELPING = new Set(['help', 'continue', 'begin', 'start', 'manage', 'keep', 'seem', 'appear', 'go']);

const frameOf = (tree: Tree, token: Token): string | null =>
  (token.upos === 'VERB' ? verbSense(tree, token.index) : nounSense(tree, token.index))?.frameName ?? null;

/** "called on Russia to release them": the parser may hang the infinitive on the one called on. */
function frameAbove(tree: Tree, noun: Token): string | null {
  const verb = tree.tokens[noun.head];
  return noun.upos !== 'VERB' && verb?.upos === 'VERB' ? frameOf(tree, verb) : null;
}

/** Coordinated infinitives share the place of the first. */
const firstConjunct = (tree: Tree, token: Token): Token =>
  token.dep === 'conj' && tree.tokens[token.head]!.upos === 'VERB'
    ? firstConjunct(tree, tree.tokens[token.head]!)
    : token;

export function embeddingOf(tree: Tree, trigger: Trigger): Embedding {
  if (trigger.clause === null) return nounEmbedding(tree, trigger);
  const head = firstConjunct(tree, tree.tokens[trigger.clause]!);
  const above = tree.tokens[head.head];
  if (!above || infinitiveHead(tree, head.index) === null) return participle(tree, head);
  if (HELPING.has(above.lemma)) return 'told';
  const frame = frameOf(tree, above) ?? frameAbove(tree, above);
  const isComplement = ['xcomp', 'ccomp', 'advcl', 'acl'].some((dep) => isDep(head, dep));
  if (frame && DIRECTIVE.has(frame) && isComplement) return 'content';
  if (isDep(head, 'advcl') && STATUS_WORDS.intending.has(above.lemma)) return 'told';
  return isDep(head, 'advcl') || isDep(head, 'acl') ? 'purpose' : 'told';
}

/** "which lacked mechanisms", "made by Abbas": a clause that describes a noun. */
const participle = (tree: Tree, head: Token): Embedding =>
  isDep(head, 'acl') && !childBy(tree, head.index, 'nsubj') ? 'description' : 'told';

/** "an attempt to undermine morale", "the need for talks": a noun below another noun. */
function nounEmbedding(tree: Tree, trigger: Trigger): Embedding {
  const token = tree.tokens[trigger.token]!;
  const above = tree.tokens[token.head];
  if (!above) return 'told';
  const frame = frameOf(tree, above);
  return frame === 'demand' && (isDep(token, 'obl') || isDep(token, 'nmod') || isDep(token, 'obj'))
    ? 'content'
    : 'told';
}
