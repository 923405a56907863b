/** Links between the drafts of one sentence: during, before, causes. Rules LK-2 to LK-5. */
import type { LinkKind } from '#shared/model/vocabulary.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { EventDraft } from './draft.ts';

export interface DraftLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  readonly rule: string;
}

const DURING = new Set(['during', 'amid', 'amidst', 'at', 'in']);
const AFTER = new Set(['after', 'following', 'since', 'in_response_to']);
const BEFORE = new Set(['before', 'ahead_of', 'prior_to']);
const CAUSING = new Set('cause spark trigger prompt provoke produce inflict ignite fuel'.split(' '));
const LEADING = new Set('lead contribute result'.split(' '));
const WAITING = new Set(['planned', 'conditional', 'hypothetical']);

const heads = (draft: EventDraft): readonly number[] => [
  ...new Set([draft.trigger.token, draft.trigger.clause ?? draft.trigger.token]),
];

const draftAt = (drafts: readonly EventDraft[], token: number): EventDraft | undefined =>
  drafts.find((draft) => heads(draft).includes(token));

interface Phrase {
  readonly draft: EventDraft;
  readonly other: EventDraft;
  readonly word: string;
}

/** "made during a visit": each draft with the event phrases that hang on it, and their prepositions or marks. */
function phrasesOf(tree: Tree, drafts: readonly EventDraft[]): readonly Phrase[] {
  return drafts.flatMap((draft) =>
    heads(draft)
      .flatMap((head) => childrenBy(tree, head, 'obl', 'nmod', 'advcl'))
      .flatMap((token) => {
        const other = draftAt(drafts, token.index) ?? draftAt(drafts, innerEvent(tree, token));
        return other && other !== draft ? [{ draft, other, word: markOf(tree, token) }] : [];
      }),
  );
}

/** "at the conclusion of the conference": the event inside. */
const innerEvent = (tree: Tree, token: Token): number =>
  childrenBy(tree, token.index, 'nmod').find((child) => prepositionOf(tree, child.index) === 'of')?.index ??
  -1;

const markOf = (tree: Tree, token: Token): string =>
  prepositionOf(tree, token.index) || (childrenBy(tree, token.index, 'mark')[0]?.form.toLowerCase() ?? '');

function linkOf({ draft, other, word }: Phrase): DraftLink | null {
  if (DURING.has(word) && other.trigger.isNoun)
    return { from: draft.id, to: other.id, kind: 'during', rule: 'LK-2' };
  if (WAITING.has(draft.status)) return null;
  if (AFTER.has(word)) return { from: other.id, to: draft.id, kind: 'before', rule: 'LK-3' };
  if (BEFORE.has(word)) return { from: draft.id, to: other.id, kind: 'before', rule: 'LK-3' };
  return null;
}

/** LK-4: "the crackdown sparked a violent reaction", "contributing to power outages". */
function causes(tree: Tree, drafts: readonly EventDraft[]): readonly DraftLink[] {
  return tree.tokens.flatMap((verb) => {
    const isCause = CAUSING.has(verb.lemma) || LEADING.has(verb.lemma);
    if (verb.upos !== 'VERB' || !isCause) return [];
    const effects = childrenBy(tree, verb.index, CAUSING.has(verb.lemma) ? 'obj' : 'obl').flatMap(
      (token) => draftAt(drafts, token.index) ?? [],
    );
    const cause = causeOf(tree, drafts, verb);
    return cause
      ? effects
          .filter((effect) => effect !== cause)
          .map((effect) => ({ from: cause.id, to: effect.id, kind: 'causes' as const, rule: 'LK-4' }))
      : [];
  });
}

function causeOf(tree: Tree, drafts: readonly EventDraft[], verb: Token): EventDraft | undefined {
  const subject = childrenBy(tree, verb.index, 'nsubj')[0];
  if (subject) return draftAt(drafts, subject.index);
  return isDep(verb, 'advcl') && verb.head >= 0 ? draftAt(drafts, verb.head) : undefined;
}

/** LK-5: "In return, Peru is to lift its ban": what is done in return waits for what the sentence before tells. */
export function inReturn(
  tree: Tree,
  drafts: readonly EventDraft[],
  before: readonly EventDraft[],
): readonly DraftLink[] {
  const opening = tree.tokens.slice(0, 3).map(({ form }) => form.toLowerCase());
  const isReturn =
    opening[0] === 'in' && ['return', 'exchange'].includes(opening[1] ?? '') && opening[2] === ',';
  const [later] = drafts;
  const earlier = before.findLast(({ sentence }) => sentence === tree.sentence.index - 1);
  if (!isReturn || !later || !earlier) return [];
  const first = before.find(({ sentence }) => sentence === earlier.sentence)!;
  return [{ from: first.id, to: later.id, kind: 'condition', rule: 'LK-5' }];
}

/** All links between drafts of a sentence that are no conditions. */
export function linksIn(tree: Tree, drafts: readonly EventDraft[]): readonly DraftLink[] {
  return [...phrasesOf(tree, drafts).flatMap((phrase) => linkOf(phrase) ?? []), ...causes(tree, drafts)];
}
