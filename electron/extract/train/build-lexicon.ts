/** Gathers the word list: tag sets, casing and lemma exceptions from the treebanks, classes and senses. */
import { applyRule, type LemmaRules, ruleFor } from '#extract/text/lemmatise.ts';
import { plainForm } from '#extract/text/word-info.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/** What other sources know of a lower-case word. */
export interface WordSources {
  readonly clusters: ReadonlyMap<string, number>;
  readonly senses: ReadonlyMap<string, number>;
}

interface Entry {
  readonly tags: Map<number, number>;
  lower: number;
  capital: number;
  readonly lemmas: Map<string, Map<string, number>>;
}

export interface LexiconInput {
  readonly sentences: readonly GoldSentence[];
  readonly tagIds: ReadonlyMap<string, number>;
  readonly rules: LemmaRules;
  readonly sources: WordSources;
}

/** Tag sets are closed for words seen this often. */
const CLOSED_AT = 40;

/** The lexicon file's bytes. */
export function buildLexicon(input: LexiconInput): Uint8Array {
  const entries = collect(input);
  const sets = new Map<string, number>([['', 0]]);
  const words = new Set([...entries.keys(), ...input.sources.clusters.keys()]);
  const lines: string[] = [];
  for (const word of [...words].sort()) {
    if (word.includes('\t') || word.includes('\n') || word === '') continue;
    const columns = columnsOf(word, { entry: entries.get(word), sets, input });
    if (columns.some((column) => column !== '')) lines.push(`${word}\t${columns.join('\t')}`);
  }
  return new TextEncoder().encode(`${[...sets.keys()].join(';')}\n${lines.join('\n')}\n`);
}

function collect({ sentences, tagIds }: LexiconInput): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { tokens, heading } of sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      const plain = plainForm(token.form);
      const lower = plain.toLowerCase();
      const entry = entries.get(lower) ?? { tags: new Map(), lower: 0, capital: 0, lemmas: new Map() };
      entries.set(lower, entry);
      addTags(entry, token, tagIds);
      if (index === 0 || heading) continue;
      if (plain === lower) entry.lower++;
      else entry.capital++;
    }
  }
  return entries;
}

function addTags(entry: Entry, { upos, xpos, lemma }: GoldToken, tagIds: ReadonlyMap<string, number>): void {
  const tag = tagIds.get(`${upos} ${xpos}`);
  if (tag !== undefined) entry.tags.set(tag, (entry.tags.get(tag) ?? 0) + 1);
  const lemmas = entry.lemmas.get(upos) ?? new Map<string, number>();
  entry.lemmas.set(upos, lemmas);
  const key = `${lemma}\t${xpos}`;
  lemmas.set(key, (lemmas.get(key) ?? 0) + 1);
}

interface Column {
  readonly entry: Entry | undefined;
  readonly sets: Map<string, number>;
  readonly input: LexiconInput;
}

const base36 = (value: number | undefined): string =>
  value === undefined || value === 0 ? '' : value.toString(36);

function columnsOf(word: string, { entry, sets, input }: Column): string[] {
  const { clusters, senses } = input.sources;
  const lemmas = entry ? exceptions(word, entry, input.rules) : '';
  return [
    base36(entry ? tagSetOf(entry, sets) : 0),
    base36(entry ? casingOf(entry) : 0),
    base36(clusters.get(word)),
    base36(senses.get(word)),
    lemmas,
  ];
}

/** The tags of at least a fiftieth of a word's uses, most frequent first; `+` marks a set that is closed. */
function tagSetOf(entry: Entry, sets: Map<string, number>): number {
  const total = [...entry.tags.values()].reduce((sum, count) => sum + count, 0);
  if (total < 5) return 0;
  const share = total >= CLOSED_AT ? 0.004 : 0.06;
  const kept = [...entry.tags].filter(([, count]) => count >= total * share);
  kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const key = `${total >= CLOSED_AT ? '+,' : ''}${kept.map(([tag]) => tag.toString(36)).join(',')}`;
  const known = sets.get(key);
  if (known !== undefined) return known;
  sets.set(key, sets.size);
  return sets.size - 1;
}

function casingOf(entry: Entry): number {
  const total = entry.lower + entry.capital;
  if (total === 0) return 0;
  const share = entry.capital / total;
  return share === 0 ? 1 : share < 0.2 ? 2 : share < 0.8 ? 3 : share < 1 ? 4 : 5;
}

function exceptions(word: string, entry: Entry, rules: LemmaRules): string {
  const pairs: string[] = [];
  for (const [upos, lemmas] of entry.lemmas) {
    const [[best = '', count = 0] = []] = [...lemmas].sort((a, b) => b[1] - a[1]);
    const [lemma = '', xpos = ''] = best.split('\t');
    if (upos === 'PROPN' || count < 1 || /[;=\t]/.test(lemma)) continue;
    const rule = ruleFor(word, { upos, xpos }, rules);
    const ruled = rule === null ? word : applyRule(word, rule);
    if (ruled !== lemma) pairs.push(`${upos}=${lemma}`);
  }
  return pairs.join(';');
}
