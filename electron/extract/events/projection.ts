/**
 * Whom the words in a role stand for: their own entity, or for things the actor that they belong to: "a Hamas base", "Ukrainian
 * cities", "the rebel leadership of Bacar". Rule RO-3.
 */

import { mentionAt } from '../entities/find-mentions.ts';
import type { Mention } from '../entities/mention.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { DraftParticipant, Reading } from './draft.ts';
import { nounSense } from './senses.ts';

const MAX_DEPTH = 2;
const OWNING = new Set(['of', 'in', 'from', 'for']);

const ownerTokens = (tree: Tree, token: number): readonly Token[] => {
  const before = childrenBy(tree, token, 'nmod:poss', 'compound', 'amod', 'nmod').filter(
    (child) => child.index < token,
  );
  const after = childrenBy(tree, token, 'nmod').filter(
    (child) => child.index > token && OWNING.has(prepositionOf(tree, child.index)),
  );
  return [...before, ...after];
};

/** "NATO Secretary-General Mark Rutte" as a whole is the person, whichever of its words the parser takes for the head. */
const personTitled = (mentions: readonly Mention[], token: number): Mention | undefined =>
  mentions.find((mention) => mention.titleFrom <= token && token < mention.from);

function entityOf(reading: Reading, tree: Tree, token: number): number | null {
  const mentions = reading.bySentence[tree.sentence.index] ?? [];
  const headed = personTitled(mentions, token) ?? mentions.find((mention) => mention.head === token);
  const mention =
    headed ??
    mentionAt(
      mentions.filter((candidate) => candidate.form === 'name'),
      token,
    );
  return mention ? (reading.entities.ofMention[mention.id] ?? null) : null;
}

/** Who stands for a token, or for what belongs to whom; null when it is nobody. */
export function projectActor(
  reading: Reading,
  tree: Tree,
  token: number,
): Pick<DraftParticipant, 'entity' | 'inferred'> | null {
  const own = entityOf(reading, tree, token);
  if (own !== null) return { entity: own, inferred: false };
  // "condemned the bombing of Garissa": nobody condemns Garissa.
  if (nounSense(tree, token)?.weak === false) return null;
  const owner = ownerBelow(reading, { tree, token, depth: 0 });
  return owner === null ? null : { entity: owner, inferred: true };
}

interface Descent {
  readonly tree: Tree;
  readonly token: number;
  readonly depth: number;
}

function ownerBelow(reading: Reading, { tree, token, depth }: Descent): number | null {
  if (depth > MAX_DEPTH || tree.tokens[token]!.upos === 'VERB' || isDep(tree.tokens[token]!, 'punct'))
    return null;
  for (const child of ownerTokens(tree, token)) {
    const entity =
      entityOf(reading, tree, child.index) ??
      ownerBelow(reading, { tree, token: child.index, depth: depth + 1 });
    if (entity !== null) return entity;
  }
  return null;
}
