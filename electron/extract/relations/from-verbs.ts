/** "Ada Marsh heads Interpol", "a firm based in Turin", "Levi was born in Haifa": relations that a verb says. Rule RE-8. */

import { entityAt, type Reading } from '../events/draft.ts';
import { argumentsOf } from '../events/voice.ts';
import { lazily } from '../lexicon/lines.ts';
import { RELATION_FAMILIES } from '../lexicon/relation-families.ts';
import { RELATION_VERBS } from '../lexicon/relation-verbs.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { isBody, isPerson, isPlaceName, type Named } from './named.ts';

import type { DraftRelation } from './relation.ts';

type End = 'person' | 'body' | 'place';

interface Entry {
  readonly family: string;
  readonly ends: readonly [End, End];
  readonly preposition: string | null;
}

const IS: Readonly<Record<End, (named: Named) => boolean>> = {
  person: isPerson,
  body: isBody,
  place: isPlaceName,
};

const entries = lazily(() => {
  const index = new Map<string, Entry[]>();
  for (const line of RELATION_VERBS.trim().split('\n')) {
    const [head = '', verbs = ''] = line.split('|');
    const [family = '', first, second] = head.trim().split(' ');
    for (const word of verbs.trim().split(/\s+/)) {
      const [lemma = '', ...rest] = word.split('_');
      const entry: Entry = {
        family,
        ends: [first as End, second as End],
        preposition: rest.join('_') || null,
      };
      index.set(lemma, [...(index.get(lemma) ?? []), entry]);
    }
  }
  return index;
});

/** What stands in a place of the verb: objects, or complements with the preposition, particles counted in ("grow up in"). */
function complements(tree: Tree, verb: Token, preposition: string | null): readonly Token[] {
  if (preposition === null) return childrenBy(tree, verb.index, 'obj');
  const particle = childBy(tree, verb.index, 'compound:prt', 'advmod')?.form.toLowerCase() ?? '';
  return childrenBy(tree, verb.index, 'obl', 'advcl').filter((token) => {
    const own = prepositionOf(tree, token.index);
    return own === preposition || `${particle}_${own}` === preposition;
  });
}

function namedAt(reading: Reading, tree: Tree, token: number): Named | null {
  const id = entityAt(reading, tree.sentence.index, token);
  const mentions = reading.bySentence[tree.sentence.index] ?? [];
  const mention =
    mentions.find(({ head }) => head === token) ??
    mentions.find(({ from, to }) => from <= token && token < to);
  return id === null || !mention ? null : { mention, entity: reading.entities.entities[id]! };
}

/** A pronoun or a description stands for whoever it speaks of; a relation needs someone with a name. */
const fits = ({ mention, entity }: Named, end: End): boolean =>
  IS[end]({ mention: { ...mention, form: 'name' }, entity }) && entity.names.length > 0;

function relationsOf(reading: Reading, tree: Tree, verb: Token): readonly DraftRelation[] {
  const found = entries().get(verb.lemma.toLowerCase()) ?? [];
  return found.flatMap((entry) => {
    const { subjects, objects, passive } = argumentsOf(tree, verb.index);
    const subject = (passive ? objects : subjects)[0];
    const holder = subject === undefined ? null : namedAt(reading, tree, subject);
    if (!holder || !fits(holder, entry.ends[0])) return [];
    return complements(tree, verb, entry.preposition).flatMap((token) => {
      const other = namedAt(reading, tree, token.index);
      if (!other || !fits(other, entry.ends[1]) || other.entity === holder.entity) return [];
      const { past } = RELATION_FAMILIES[entry.family]!;
      const range = [holder.mention.from, other.mention.from, holder.mention.to - 1, other.mention.to - 1];
      const evidence = {
        start: tree.tokens[Math.min(...range)]!.start,
        end: tree.tokens[Math.max(...range)]!.end,
      };
      return {
        subject: holder.entity.id,
        predicate: past,
        family: entry.family,
        object: other.entity.id,
        directed: true,
        status: 'current' as const,
        event: null,
        evidence: [evidence],
        rule: 'RE-8',
        confidence: 0.65,
      };
    });
  });
}

const isNegatedOrOpen = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb.index, 'advmod', 'aux').some(({ form }) =>
    /^(not|n't|never|will|would|may|might|could)$/i.test(form),
  ) ||
  childBy(tree, verb.index, 'mark')?.form.toLowerCase() === 'to' ||
  isDep(verb, 'amod');

export const verbRelations = (reading: Reading): readonly DraftRelation[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((tree) =>
      tree.tokens
        .filter((token) => token.upos === 'VERB' && !isNegatedOrOpen(tree, token))
        .flatMap((verb) => relationsOf(reading, tree, verb)),
    );
