/** Where bodies, persons and places are: "Lyon, France", "a Geneva-based agency", "Ada Marsh of Leeds". Rules RE-5 to RE-7. */

import type { Reading } from '../events/draft.ts';
import { findOffice } from '../lexicon/offices.ts';
import type { Tree } from '../text/tree.ts';
import { isBody, isPerson, isPlaceName, type Named, sizeOf } from './named.ts';
import { type Neighbours, neighboursIn, standing } from './neighbours.ts';
import type { DraftRelation } from './relation.ts';

const CLOSING = new Set([',', '.', ')', '(', ';', ':', '--', '-', '–', '—', '"', "''", '']);

const within = { family: 'located-in', predicate: 'is in', rule: 'RE-5', confidence: 0.7 } as const;
const based = { family: 'based-in', predicate: 'is based in', rule: 'RE-6', confidence: 0.65 } as const;
const lives = { family: 'live-in', predicate: 'is from', rule: 'RE-7', confidence: 0.6 } as const;

/** RE-5: "Lyon, France", "Sitka in Alaska", "northern Iraq's Mosul": a place and a larger one. */
function placeInPlace({ tree, left, right, between, after }: Neighbours): DraftRelation | null {
  if (!isPlaceName(left) || !isPlaceName(right)) return null;
  const text = between.join(' ');
  if (sizeOf(left) < sizeOf(right)) {
    const isListed = text === ',' && CLOSING.has(after);
    const isWithin =
      /^(in|of|, in)( the)?( (northern|southern|eastern|western|central|\w+west|\w+east))?$/.test(text);
    return isListed || isWithin ? standing(tree, [left, right], within) : null;
  }
  const isOwned = /^('s|’s)( \w+){0,2}$/.test(text) && sizeOf(right) < sizeOf(left);
  return isOwned ? standing(tree, [right, left], within) : null;
}

/** Between a body and where it sits: "in Lyon", "bureau in Lyon", "headquarters in downtown Lyon". */
const BODY_IN =
  /^,? ?((bureau|offices?|headquarters) )?(based )?(in|of|at)( the| nearby| downtown| suburban)?$/;

/** RE-6: "Marsh & Co. of Leeds", "Interpol in Lyon", "the Geneva-based Red Cross", "Italy's Fiat", "the French bank Axa". */
function bodyInPlace({ tree, left, right, between, after }: Neighbours): DraftRelation | null {
  const text = between.join(' ');
  if (isBody(left) && isPlaceName(right)) {
    const isSaid = BODY_IN.test(text) || (text === ',' && CLOSING.has(after));
    return isSaid ? standing(tree, [left, right], based) : null;
  }
  if (!isBody(right)) return null;
  const isPlace = isPlaceName(left) || left.mention.form === 'adjectival';
  if (!isPlace || left.entity.kind === 'person') return null;
  if (/^- based( \w+){0,3}$/.test(text)) return standing(tree, [right, left], based);
  const isOwner = /^('s|’s)( \w+){0,3}$/.test(text) || text === '';
  const describes =
    left.mention.form === 'adjectival' && /^[a-z]+( [a-z]+){0,2}$/.test(text) && !hasVerb(tree, left, right);
  return isOwner || describes ? standing(tree, [right, left], based) : null;
}

const hasVerb = (tree: Tree, left: Named, right: Named): boolean =>
  tree.tokens
    .slice(left.mention.to, right.mention.from)
    .some(({ upos }) => !['NOUN', 'ADJ', 'PROPN', 'PUNCT'].includes(upos));

/** Words between a person and a place that say that the one is of the other. */
const OF_PLACE =
  /^(of|from|, of|, from|, \d+ ,( of| from)?|, \d+ , (of|from)|, a (resident|native|citizen) of|, (a|an))( the)?$/;

/** "is a native of", "was a resident of". */
const NATIVE = /^(, )?(is|was) an? (\w+ )?(native|resident|citizen|inhabitant) of( the)?$/;

const isPlain = (tree: Tree, from: number, to: number): boolean =>
  to > from &&
  to - from <= 4 &&
  tree.tokens
    .slice(from, to)
    .every(({ upos, xpos, form }) => (upos === 'NOUN' && xpos === 'NN') || upos === 'ADJ' || form === '-');

const holdsOffice = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some(({ form }) => findOffice(form)?.office.domain === 'state');

/** RE-7: "Ada Marsh of Leeds", "Ada Marsh, 42, of Leeds", "Haifa's Noa Levi", "the Israeli singer Noa Levi". */
function personOfPlace({ tree, left, right, between }: Neighbours): DraftRelation | null {
  const text = between.join(' ');
  if (isPerson(left) && isPlaceName(right)) {
    return OF_PLACE.test(text) || NATIVE.test(text) ? standing(tree, [left, right], lives) : null;
  }
  const isPlace = isPlaceName(left) || left.mention.form === 'adjectival';
  if (!isPerson(right) || !isPlace) return null;
  const [from, to] = [left.mention.to, right.mention.from];
  const isOwned = /^('s|’s)$/.test(text) && left.mention.form === 'name';
  const describes = isPlain(tree, from, to) && !holdsOffice(tree, from, to);
  return isOwned || describes ? standing(tree, [right, left], lives) : null;
}

const RULES = [placeInPlace, bodyInPlace, personOfPlace];

/** RE-11: "Ada Marsh of Reno, Nevada": who is in the town is in the state that is named right behind it. */
function inLargerPlace(found: readonly (readonly DraftRelation[])[]): readonly DraftRelation[] {
  return found.slice(1).flatMap((next, at) => {
    const larger = next.find(({ rule }) => rule === 'RE-5');
    if (!larger) return [];
    return found[at]!.filter(({ object }) => object === larger.subject).map((relation) => ({
      ...relation,
      object: larger.object,
      rule: 'RE-11',
      evidence: [{ start: relation.evidence[0]!.start, end: larger.evidence[0]!.end }],
    }));
  });
}

export const placeRelations = (reading: Reading): readonly DraftRelation[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((tree) => {
      const found = neighboursIn(reading, tree).map((pair) => RULES.flatMap((rule) => rule(pair) ?? []));
      return [...found.flat(), ...inLargerPlace(found)];
    });
