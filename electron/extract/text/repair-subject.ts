/** Gives clauses their own subject back where a time, a quotation or a colon has led the parser astray. Rules RT-17 to RT-21 and RT-23 of SPEC.md. */
import type { Sentence, Token } from './token.ts';
import { type Changes, childrenOf, repairAll } from './tree-changes.ts';

const isSubject = ({ dep }: Token): boolean => dep.startsWith('nsubj');

const TIMES = new Set(
  'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

const isComma = (token: Token | undefined): boolean => token?.form === ',';

/** The first token of a noun's phrase. */
function leftEdge(tokens: readonly Token[], noun: Token): number {
  const below = childrenOf(tokens, noun).filter(({ index, dep }) => index < noun.index && dep !== 'punct');
  return Math.min(noun.index, ...below.map(({ index }) => index));
}

/**
 * RT-17: "Yesterday in Lyon, Brazil and Peru signed", "In Lyon, Peru signed": neither a day nor a phrase with a preposition signs; the
 * noun behind the comma does.
 */
function subjectBehindTime(tokens: readonly Token[], noun: Token): Changes | null {
  if (!isSubject(noun) || noun.head < noun.index) return null;
  const below = childrenOf(tokens, noun);
  const isAdverbial =
    TIMES.has(noun.form.toLowerCase()) || below.some(({ dep, upos }) => dep === 'case' && upos === 'ADP');
  const behind = below.find(
    (token) =>
      (token.dep === 'appos' || token.dep === 'conj') &&
      token.index > noun.index &&
      isComma(tokens[leftEdge(tokens, token) - 1]),
  );
  if (!isAdverbial || !behind) return null;
  const changes = new Map<number, Partial<Token>>([
    [noun.index, { dep: 'obl' }],
    [behind.index, { dep: noun.dep, head: noun.head }],
  ]);
  for (const { index, dep } of below)
    if (index > behind.index && (dep === 'conj' || dep === 'appos'))
      changes.set(index, { head: behind.index });
  return changes;
}

/** RT-18: "Peru", he said, "is not bound": of two subjects the quoted one is that of what is said. */
function quotedSubject(tokens: readonly Token[], verb: Token): Changes | null {
  if (verb.upos !== 'VERB') return null;
  const below = childrenOf(tokens, verb);
  const [first, second] = below.filter((token) => isSubject(token) && token.index < verb.index);
  const said = below.find(({ dep, index }) => dep === 'ccomp' && index > verb.index);
  if (!first || !second || !said || childrenOf(tokens, said).some(isSubject)) return null;
  return new Map<number, Partial<Token>>([[first.index, { head: said.index, dep: 'nsubj' }]]);
}

const isBorder = ({ form }: Token): boolean => form === ':';

/** RT-19: "welcomed the deal: we have won": a clause with a subject of its own behind a colon describes no noun before it. */
function clauseBehindColon(tokens: readonly Token[], clause: Token): Changes | null {
  const noun = tokens[clause.head];
  if (!clause.dep.startsWith('acl') || !noun || noun.index > clause.index) return null;
  const hasColon = tokens.slice(noun.index + 1, clause.index).some(isBorder);
  if (!hasColon || !childrenOf(tokens, clause).some(isSubject)) return null;
  let above = noun;
  while (above.upos !== 'VERB' && tokens[above.head]) above = tokens[above.head]!;
  return new Map<number, Partial<Token>>([[clause.index, { head: above.index, dep: 'parataxis' }]]);
}

/** RT-20: "received written approval": a participle between a verb without object and the noun right behind it describes the noun. */
function participleBeforeNoun(tokens: readonly Token[], word: Token): Changes | null {
  const [verb, noun] = [tokens[word.head], tokens[word.index + 1]];
  if (word.xpos !== 'VBN' || !['xcomp', 'ccomp'].includes(word.dep) || verb?.index !== word.index - 1)
    return null;
  const isObject = noun?.upos === 'NOUN' && noun.head === word.index && noun.dep === 'obj';
  if (!isObject || childrenOf(tokens, verb).some(({ dep }) => dep === 'obj' || dep === 'iobj')) return null;
  const changes = new Map<number, Partial<Token>>([
    [word.index, { upos: 'ADJ', dep: 'amod', head: noun.index }],
    [noun.index, { dep: 'obj', head: verb.index }],
  ]);
  for (const { index } of childrenOf(tokens, word))
    if (!changes.has(index)) changes.set(index, { head: verb.index });
  return changes;
}

const OWN_WORDS = new Set(['compound', 'nmod', 'nmod:desc', 'amod', 'nmod:poss']);

/**
 * RT-21: "Denmark today accepted", "the government on Friday ordered", "officials said Thursday": a day without article or
 * preposition only says when; the name before it that was taken for a part of it does what the day was said to do.
 */
function bareDay(tokens: readonly Token[], day: Token): Changes | null {
  const verb = tokens[day.head];
  if (!TIMES.has(day.form.toLowerCase()) || verb?.upos !== 'VERB') return null;
  if (!isSubject(day) && day.dep !== 'iobj' && day.dep !== 'obj') return null;
  const below = childrenOf(tokens, day);
  if (below.some(({ dep }) => dep === 'det' || dep === 'case' || dep === 'nummod')) return null;
  const name = below.find(
    ({ dep, upos, index }) => OWN_WORDS.has(dep) && index < day.index && upos !== 'ADJ',
  );
  const others = childrenOf(tokens, verb).some((token) => isSubject(token) && token.index !== day.index);
  if (isSubject(day) && !name && !others) return null;
  const changes = new Map<number, Partial<Token>>([[day.index, { dep: 'obl:unmarked' }]]);
  if (name && isSubject(day) && !others) changes.set(name.index, { dep: day.dep, head: verb.index });
  return changes;
}

/** RT-23: "said Friday that he would go": what stands before a clause's "that" is no part of the clause. */
function dayBeforeThat(tokens: readonly Token[], day: Token): Changes | null {
  const clause = tokens[day.head];
  if (day.dep !== 'obl:unmarked' || clause?.dep !== 'ccomp' || clause.head > day.index) return null;
  const that = childrenOf(tokens, clause).find(({ dep, form }) => dep === 'mark' && form === 'that');
  if (!that || that.index < day.index || that.index > clause.index) return null;
  return new Map([[day.index, { head: clause.head }]]);
}

const REPAIRS = [
  dayBeforeThat,
  bareDay,
  subjectBehindTime,
  quotedSubject,
  clauseBehindColon,
  participleBeforeNoun,
];

export const repairSubjects = (sentence: Sentence): Sentence => repairAll(sentence, REPAIRS);
