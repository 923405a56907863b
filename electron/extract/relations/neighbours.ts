/** Names that stand side by side in a sentence, with the words between and around them: what relations of place and work are read off. */
import type { Reading } from '../events/draft.ts';
import type { Tree } from '../text/tree.ts';
import type { Named } from './named.ts';
import type { DraftRelation } from './relation.ts';

export interface Neighbours {
  readonly tree: Tree;
  readonly left: Named;
  readonly right: Named;
  /** Lower-case forms of the tokens between them. */
  readonly between: readonly string[];
  /** Form of the token behind the right one; "" at the end. */
  readonly after: string;
}

/** Names and adjectives of a sentence's states, in text order. */
function namedIn(reading: Reading, sentence: number): readonly Named[] {
  const mentions = (reading.bySentence[sentence] ?? []).filter(
    ({ form }) => form === 'name' || form === 'adjectival',
  );
  return [...mentions]
    .sort((a, b) => a.from - b.from)
    .flatMap((mention) => {
      const id = reading.entities.ofMention[mention.id] ?? null;
      return id === null ? [] : [{ mention, entity: reading.entities.entities[id]! }];
    });
}

const MAX_GAP = 12;

/** Every two names in a row that stand near each other. */
export function neighboursIn(reading: Reading, tree: Tree): readonly Neighbours[] {
  const named = namedIn(reading, tree.sentence.index);
  return named.slice(1).flatMap((right, at) => {
    const left = named[at]!;
    const gap = tree.tokens.slice(left.mention.to, right.mention.from);
    if (gap.length > MAX_GAP || right.mention.from < left.mention.to) return [];
    const between = gap.map(({ form }) => form.toLowerCase());
    return [{ tree, left, right, between, after: tree.tokens[right.mention.to]?.form ?? '' }];
  });
}

type Said = Pick<DraftRelation, 'family' | 'predicate' | 'rule' | 'confidence'>;

/** A relation that holds between two names of a sentence. */
export function standing(tree: Tree, [subject, object]: readonly [Named, Named], said: Said): DraftRelation {
  const from = Math.min(subject.mention.titleFrom, object.mention.titleFrom);
  const to = Math.max(subject.mention.to, object.mention.to);
  return {
    subject: subject.entity.id,
    object: object.entity.id,
    directed: true,
    status: 'current',
    event: null,
    evidence: [{ start: tree.tokens[from]!.start, end: tree.tokens[to - 1]!.end }],
    ...said,
  };
}
