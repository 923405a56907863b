/** What a name stands for where it stands: a capital that acts is its state, a people that concludes treaties as well. Rule CO-10. */
import type { Mention, Referent } from '../entities/mention.ts';
import { verbSense } from '../events/senses.ts';
import { countriesByCode } from '../lexicon/countries.ts';
import { prepositionOf } from '../text/preposition.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { isActing } from './prominence.ts';

/** Where a seat of government is only a building: "at the White House". */
const isWhere = (tree: Tree, mention: Mention): boolean =>
  ['at', 'in', 'outside', 'near', 'inside', 'from', 'to', 'around', 'into'].includes(
    prepositionOf(tree, mention.head),
  );

/** Types of events that a people as a whole takes part in only through its government. */
const POLITICAL = new Set(
  'AGREE CONSULT COOPERATE CONCEDE REJECT THREATEN SANCTION DEMAND AID MOBILIZE RETREAT'.split(' '),
);

/** CO-10: "the Iranians agreed": a people that concludes treaties is its state. */
function peopleReferent(tree: Tree, mention: Mention): Referent {
  const { referent, head } = mention;
  const token = tree.tokens[head]!;
  const hasArticle = childrenBy(tree, head, 'det').some(({ form }) => form.toLowerCase() === 'the');
  const isWhole = hasArticle && childBy(tree, head, 'amod', 'nummod', 'nmod') === undefined;
  if (!referent.key?.startsWith('people:country:') || !isWhole || !isDep(token, 'nsubj')) return referent;
  const sense = tree.tokens[token.head]?.upos === 'VERB' ? verbSense(tree, token.head) : null;
  if (!sense || !POLITICAL.has(sense.type) || sense.frameName === 'say') return referent;
  const key = referent.key.slice('people:'.length);
  const name = countriesByCode().get(key.replace('country:', ''))?.name ?? null;
  return { kind: 'state', place: 'country', key, name, metonymOf: null };
}

/** A capital or a seat of government that acts is its state or body; a capital that does not is a town, a seat that is where, a house. */
export function nameReferent(tree: Tree, mention: Mention): Referent {
  const { referent } = mention;
  if (referent.metonymOf === null) return peopleReferent(tree, mention);
  const isSeat = referent.place === 'venue';
  if (isSeat ? isWhere(tree, mention) : !isActing(tree, mention)) return referent;
  const [kind, key] = [
    referent.metonymOf.startsWith('org:') ? 'government-body' : 'state',
    referent.metonymOf,
  ] as const;
  const name =
    kind === 'state'
      ? (countriesByCode().get(key.replace('country:', ''))?.name ?? null)
      : key.replace('org:', '');
  return { kind, place: null, key, name, metonymOf: null };
}
