/** Learns the suffix rules of ../text/lemmatise.ts from the treebanks' word types. */
import { type LemmaRules, MAX_SUFFIX } from '#extract/text/lemmatise.ts';
import { plainForm } from '#extract/text/word-info.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

type Votes = Map<string, Map<string, number>>;

/** Rules by tag; a suffix is kept only when it decides otherwise than the next shorter one. */
export function trainLemmaRules(sentences: readonly GoldSentence[]): LemmaRules {
  const byTag = new Map<string, Votes>();
  for (const [key, rule] of distinctTypes(sentences)) {
    const [upos = '', xpos = '', word = ''] = key.split('\t');
    const votes = byTag.get(`${upos} ${xpos}`) ?? new Map();
    byTag.set(`${upos} ${xpos}`, votes);
    for (let length = 0; length <= Math.min(MAX_SUFFIX, word.length - 1); length++)
      vote(votes, word.slice(word.length - length), rule);
  }
  const rules: Record<string, Record<string, string>> = {};
  for (const tag of [...byTag.keys()].sort()) {
    const table = prunedTable(byTag.get(tag)!);
    if (Object.keys(table).length > 1 || table[''] !== '0|') rules[tag] = table;
  }
  return rules;
}

/** `upos, xpos, lower form` to the rule that gives its lemma. */
function distinctTypes(sentences: readonly GoldSentence[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const plain = plainForm(token.form);
    const rule = /^[A-Za-z'-]+$/.test(plain) && token.upos !== 'X' ? ruleOf(token, plain) : null;
    if (rule !== null) types.set(`${token.upos}\t${token.xpos}\t${plain.toLowerCase()}`, rule);
  }
  return types;
}

const ruleOf = ({ upos, lemma }: GoldToken, plain: string): string | null =>
  upos === 'PROPN' ? ruleBetween(plain, lemma) : ruleBetween(plain.toLowerCase(), lemma.toLowerCase());

function ruleBetween(word: string, lemma: string): string | null {
  let shared = 0;
  while (shared < Math.min(word.length, lemma.length) && word[shared] === lemma[shared]) shared++;
  if (shared < 2 && word !== lemma) return null;
  return `${word.length - shared}|${lemma.slice(shared)}`;
}

function vote(votes: Votes, suffix: string, rule: string): void {
  const counts = votes.get(suffix) ?? new Map<string, number>();
  votes.set(suffix, counts);
  counts.set(rule, (counts.get(rule) ?? 0) + 1);
}

function prunedTable(votes: Votes): Record<string, string> {
  const table: Record<string, string> = {};
  const suffixes = [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const suffix of suffixes) {
    const counts = [...votes.get(suffix)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [rule, count] = counts[0]!;
    if (suffix !== '' && count < 2) continue;
    if (suffix === '' || inherited(table, suffix) !== rule) table[suffix] = rule;
  }
  return table;
}

function inherited(table: Readonly<Record<string, string>>, suffix: string): string | undefined {
  for (let from = 1; from <= suffix.length; from++) {
    const rule = table[suffix.slice(from)];
    if (rule !== undefined) return rule;
  }
  return undefined;
}
