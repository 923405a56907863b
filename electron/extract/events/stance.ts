/** What a statement amounts to: praise, criticism, a promise, a threat, a demand, or only information. Rules SP-5 to SP-8. */
import type { PloverType } from '#shared/model/plover.ts';
import { CRITICISING_WORDS, PRAISING_WORDS } from '../lexicon/evaluations.ts';
import { lazily } from '../lexicon/lines.ts';
import { childBy, childrenBy, subtreeOf, type Tree } from '../text/tree.ts';
import type { EventDraft } from './draft.ts';
import { acting, parties } from './sides.ts';

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

/** Verbs by which one promises whoever does it; others promise only what the speaker does. */
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
const HOSTILE = new Set<PloverType>(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT']);
const AHEAD = new Set(['planned', 'conditional']);

/** Whether the speaker is whoever does what is said. */
function isOwnAct(draft: EventDraft, other: EventDraft): boolean {
  const doers = [...acting(other.participants), ...parties(other.participants)];
  return acting(draft.participants).some((speaker) => doers.includes(speaker));
}

/** "would not meet the demands". */
const isAhead = (tree: Tree, { trigger }: EventDraft): boolean =>
  childrenBy(tree, trigger.clause ?? trigger.token, 'aux').some(({ form }) =>
    /^(will|would|wo|shall|'ll)$/i.test(form),
  );

/** SP-6, SP-8, SP-9: announcing what is to come is a promise where it is friendly, a threat where it is not, a refusal where it is not to be. */
function promise({ draft, tree, contents }: Said): Stance | null {
  const others = contents.filter(({ status }) => AHEAD.has(status));
  const promised = others.some(
    (other) =>
      FRIENDLY.has(other.trigger.sense.type) &&
      (PROMISING.has(draft.trigger.sense.entry) || isOwnAct(draft, other)),
  );
  if (promised) return { type: 'AGREE', family: 'address', rule: 'SP-6' };
  const refused = contents.some(
    (other) =>
      other.status === 'negated' &&
      FRIENDLY.has(other.trigger.sense.type) &&
      isOwnAct(draft, other) &&
      isAhead(tree, other),
  );
  if (refused) return { type: 'REJECT', family: 'oppose', rule: 'SP-9' };
  const threatened = others.some((other) => HOSTILE.has(other.trigger.sense.type) && isOwnAct(draft, other));
  return threatened ? { type: 'THREATEN', family: 'threaten', rule: 'SP-8' } : null;
}

const OBLIGED = new Set(['must', 'should', 'ought']);
const NO_ONE_ELSE = new Set(['i', 'we', 'he', 'she', 'it', 'there', 'this', 'that']);

/** SP-7: "said that Sudan must return the helicopter" demands it of somebody else. */
function demand({ draft, tree }: Said): Stance | null {
  const contents = childrenBy(tree, draft.trigger.token, 'ccomp');
  const demanded = contents.some((content) => {
    const subject = childBy(tree, content.index, 'nsubj');
    const isObliged = childrenBy(tree, content.index, 'aux').some(({ form }) =>
      OBLIGED.has(form.toLowerCase()),
    );
    return isObliged && subject !== undefined && !NO_ONE_ELSE.has(subject.form.toLowerCase());
  });
  return demanded ? { type: 'DEMAND', family: 'demand', rule: 'SP-7' } : null;
}

export interface Said {
  readonly draft: EventDraft;
  readonly tree: Tree;
  /** Drafts of what is said. */
  readonly contents: readonly EventDraft[];
}

/** A plain statement with what it says; null for drafts of other kinds. */
export function saidBy(draft: EventDraft, drafts: readonly EventDraft[], tree: Tree): Said | null {
  const { sense, isNoun, token } = draft.trigger;
  if (sense.frameName !== 'say' || isNoun) return null;
  const { dep, head } = tree.tokens[token]!;
  // "Talks will begin, the ministry said": what is said stands above.
  const below = new Set(subtreeOf(tree, dep === 'parataxis' ? head : token));
  return {
    draft,
    tree,
    contents: drafts.filter((other) => other !== draft && below.has(other.trigger.token)),
  };
}

/** Null for a statement that takes no stand. */
export const stanceOf = (said: Said): Stance | null =>
  promise(said) ?? demand(said) ?? evaluation(said.tree, said.draft.trigger.token);

/** Whether a statement reports an event of its own. */
export const passesOn = ({ contents }: Said): boolean =>
  contents.some((other) => other.participants.length > 0 && other.trigger.sense.frameName !== 'say');
