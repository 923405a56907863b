/**
 * Brings trees into line with the persons' names found in them: a name is one phrase under its first word, and a title in
 * front (`NATO Secretary-General Ada Marsh`) hangs on it, so that the person fills the phrase's place (SPEC.md TX-47).
 */
import { GAZETTEER, type Gazetteer } from './gazetteer.ts';
import type { NameSpan, Sentence, Token } from './token.ts';
import type { WordInfo, WordInfos } from './word-info.ts';

/** Relations by how surely they are the whole phrase's own; the others join words inside phrases. */
const OUTER =
  'nsubj nsubj:pass root obl:agent obj iobj nsubj:outer obl nmod:poss nmod conj appos ccomp vocative dislocated'.split(
    ' ',
  );
/** WordNet's file of persons, as word-info.ts counts them. */
const PERSON_SENSE = 16;
const TITLE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ']);

interface Arc {
  head: number;
  dep: string;
}

/** The sentence itself when nothing is out of line. */
export function settleNames(sentence: Sentence, infos: WordInfos, gazetteer: Gazetteer): Sentence {
  const persons = sentence.names.filter(({ label }) => label === 'PER');
  if (persons.length === 0) return sentence;
  const arcs: Arc[] = sentence.tokens.map(({ head, dep }) => ({ head, dep }));
  let changed = false;
  for (const person of persons) {
    const from = titleStart(sentence, person, { infos, gazetteer });
    changed = settle(sentence.tokens, arcs, { ...person, title: from }) || changed;
  }
  if (!changed) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((token, i) => ({ ...token, ...arcs[i]! })) };
}

interface Knowledge {
  readonly infos: WordInfos;
  readonly gazetteer: Gazetteer;
}

/** Where the title in front of a name begins: the name's own start when there is none. */
function titleStart({ tokens, names }: Sentence, person: NameSpan, knowledge: Knowledge): number {
  const before = tokens[person.from - 1];
  if (before === undefined || !namesAnOffice(tokens, person.from - 1, knowledge)) return person.from;
  const taken = (i: number): boolean =>
    names.some(({ from, to, label }) => label === 'PER' && i >= from && i < to);
  let from = person.from;
  while (from > 0 && !taken(from - 1) && belongsToTitle(tokens, from - 1)) from--;
  while (from < person.from && tokens[from]!.upos === 'PUNCT') from++;
  return from;
}

const belongsToTitle = (tokens: readonly Token[], index: number): boolean =>
  TITLE_TAGS.has(tokens[index]!.upos) || tokens[index]!.xpos === 'HYPH';

/** `minister`, `Gen.`, `Secretary-General`: a list of offices or WordNet knows it as a person. */
function namesAnOffice(tokens: readonly Token[], index: number, { infos, gazetteer }: Knowledge): boolean {
  const { upos, lemma, form } = tokens[index]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  const word: WordInfo = infos.of(lemma.toLowerCase());
  if (word.nounSense === PERSON_SENSE && upos === 'NOUN') return true;
  const phrases = [
    form.toLowerCase(),
    ...(index > 1 ? [`${tokens[index - 2]!.form} ${form}`.toLowerCase()] : []),
  ];
  return phrases.some((phrase) => (gazetteer.classesOf(infos.of(phrase).key) & GAZETTEER.office) !== 0);
}

interface Phrase {
  /** First word of the title, or of the name when it has none. */
  readonly title: number;
  readonly from: number;
  readonly to: number;
}

/** Rewires one phrase; answers whether anything changed. */
function settle(tokens: readonly Token[], arcs: Arc[], { title, from, to }: Phrase): boolean {
  const inside = (i: number): boolean => i >= title && i < to;
  const outer = arcs.flatMap(({ head }, i) =>
    inside(i) && !inside(head) && tokens[i]!.upos !== 'PUNCT' ? [i] : [],
  );
  if (outer.length === 1 && outer[0] === from && headsName(arcs, { from, to })) return false;
  const main = outer.reduce(
    (best, i) => (rankOf(arcs[i]!.dep) < rankOf(arcs[best]!.dep) ? i : best),
    outer[0] ?? -1,
  );
  if (main < 0) return false;
  const settled = arcs.map((arc) => ({ ...arc }));
  settled[from] = { ...arcs[main]! };
  for (let i = title; i < to; i++)
    if (i !== from) settled[i] = innerArc(tokens, arcs, { i, title, from, to });
  for (let i = 0; i < arcs.length; i++) {
    if (!inside(i) && inside(arcs[i]!.head) && arcs[i]!.head !== from && movesToName(arcs[i]!))
      settled[i]!.head = from;
  }
  if (!isTree(settled)) return false;
  settled.forEach((arc, i) => {
    arcs[i] = arc;
  });
  return true;
}

const rankOf = (dep: string): number => {
  const rank = OUTER.indexOf(dep);
  return rank < 0 ? OUTER.length : rank;
};

const headsName = (
  arcs: readonly Arc[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => arcs.slice(from + 1, to).every(({ head }) => head >= from && head < to);

/** Determiners and modifiers of a title stay with it; what hangs on the phrase as a whole moves to the name. */
const movesToName = ({ dep }: Arc): boolean =>
  !['det', 'amod', 'nmod:poss', 'compound', 'nummod'].includes(dep);

function innerArc(tokens: readonly Token[], arcs: readonly Arc[], at: Phrase & { readonly i: number }): Arc {
  const { i, title, from, to } = at;
  const { upos } = tokens[i]!;
  if (upos === 'PUNCT') return { head: Math.min(i + 1, to - 1) === i ? from : i + 1, dep: 'punct' };
  if (i > from) return { head: from, dep: 'flat' };
  if (i === from - 1) return { head: from, dep: 'nmod:desc' };
  const old = arcs[i]!;
  if (old.head > i && old.head < from && old.head >= title) return old;
  return { head: from - 1, dep: upos === 'ADJ' ? 'amod' : 'compound' };
}

/** One root, and every word reaches it. */
function isTree(arcs: readonly Arc[]): boolean {
  if (arcs.filter(({ head }) => head === -1).length !== 1) return false;
  return arcs.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > arcs.length) return false;
      at = arcs[at]!.head;
    }
    return true;
  });
}
