/** What a statement amounts to: praise, criticism, a promise, or only information. Rules SP-5 and SP-6. */
import type { PloverType } from '#shared/model/plover.ts';
import { CRITICISING_WORDS, PRAISING_WORDS } from '../lexicon/evaluations.ts';
import { lazily } from '../lexicon/lines.ts';
import { childrenBy, subtreeOf, type Tree } from '../text/tree.ts';
import type { EventDraft } from './draft.ts';

const words = lazily(() => ({
  praising: new Set(PRAISING_WORDS.split(/\s+/)),
  criticising: new Set(CRITICISING_WORDS.split(/\s+/)),
}));

const NEGATIONS = new Set(['not', "n't", 'n’t', 'no', 'never', 'neither', 'nor']);

export interface Stance {
  readonly type: PloverType;
  readonly family: string;
  readonly rule: string;
}

interface Weighed {
  readonly index: number;
  readonly weight: number;
}

/** The words that say it: the predicate of the content, and with less weight its complements and adjectives. */
function coreOf(tree: Tree, head: number): readonly Weighed[] {
  const complements = childrenBy(tree, head, 'amod', 'obj', 'obl', 'xcomp', 'advmod', 'det', 'aux');
  const below = complements.flatMap((token) => [token, ...childrenBy(tree, token.index, 'amod', 'det')]);
  return [{ index: head, weight: 2 }, ...below.map(({ index }) => ({ index, weight: 1 }))];
}

/** SP-5: the balance of evaluating words in what is said; a negation turns it over. */
function evaluation(tree: Tree, verb: number): Stance | null {
  const contents = childrenBy(tree, verb, 'ccomp', 'xcomp', 'parataxis', 'obj').flatMap((token) =>
    coreOf(tree, token.index),
  );
  const above = tree.tokens[verb]!.dep === 'parataxis' ? coreOf(tree, tree.tokens[verb]!.head) : [];
  const said = [...contents, ...above].map(({ index, weight }) => ({
    word: tree.tokens[index]!.form.toLowerCase(),
    weight,
  }));
  const count = (list: ReadonlySet<string>): number =>
    said.reduce((sum, { word, weight }) => sum + (list.has(word) ? weight : 0), 0);
  const balance = count(words().praising) - count(words().criticising);
  const sign = said.some(({ word }) => NEGATIONS.has(word)) ? -balance : balance;
  if (sign > 0) return { type: 'SUPPORT', family: 'praise', rule: 'SP-5' };
  return sign < 0 ? { type: 'DISAPPROVE', family: 'condemn', rule: 'SP-5' } : null;
}

const PROMISING = new Set([
  'announce',
  'declare',
  'affirm',
  'reaffirm',
  'reiterate',
  'guarantee',
  'outline',
  'confirm',
  'unveil',
]);
const FRIENDLY = new Set<PloverType>([
  'AID',
  'AGREE',
  'COOPERATE',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'MOBILIZE',
]);
const AHEAD = new Set(['planned', 'conditional']);

/** SP-6: announcing what one's own side will do for another is a promise, and so an agreement in PLOVER's sense. */
function promise(draft: EventDraft, drafts: readonly EventDraft[], tree: Tree): Stance | null {
  if (!PROMISING.has(draft.trigger.sense.entry)) return null;
  const below = new Set(subtreeOf(tree, draft.trigger.token));
  const promised = drafts.some(
    (other) =>
      other !== draft &&
      below.has(other.trigger.token) &&
      FRIENDLY.has(other.trigger.sense.type) &&
      AHEAD.has(other.status),
  );
  return promised ? { type: 'AGREE', family: 'address', rule: 'SP-6' } : null;
}

/** Null for a draft that is no plain statement, or one that takes no stand. */
export function stanceOf(draft: EventDraft, drafts: readonly EventDraft[], tree: Tree): Stance | null {
  if (draft.trigger.sense.frameName !== 'say' || draft.trigger.isNoun) return null;
  return promise(draft, drafts, tree) ?? evaluation(tree, draft.trigger.token);
}
