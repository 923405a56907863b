/** Training stages on the treebanks: word list and lemma rules, tagger. Each reads what the one before wrote. */
import { type Lexicon, loadLexicon } from '#extract/text/lexicon.ts';
import { WordInfos } from '#extract/text/word-info.ts';
import { buildLexicon, type WordSources } from './build-lexicon.ts';
import type { GoldSentence } from './conllu.ts';
import { readModelFile, readTables, updateTables, writeModelFile } from './files.ts';
import { trainLemmaRules } from './train-lemmas.ts';
import { type TaggedSentence, trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

export interface SyntaxTraining {
  readonly sentences: readonly GoldSentence[];
  readonly out: string;
  readonly log: (message: string) => void;
}

/** Classes seen more rarely than this are left to the model's nearest guess. */
const MIN_TAG_COUNT = 5;

export function trainLexicon({ sentences, out, log }: SyntaxTraining, sources: WordSources): void {
  const tags = frequent(
    sentences.flatMap(({ tokens }) => tokens.map((token) => `${token.upos} ${token.xpos}`)),
    MIN_TAG_COUNT,
  );
  const labels = frequent(
    sentences.flatMap(({ tokens }) => tokens.map((token) => token.dep)),
    2,
  );
  const lemmaRules = trainLemmaRules(sentences);
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const bytes = buildLexicon({ sentences, tagIds, rules: lemmaRules, sources });
  writeModelFile(out, 'lexicon.tsv', bytes);
  updateTables(out, { tags, labels, lemmaRules });
  log(
    `${sentences.length} sentences, ${tags.length} tags, ${labels.length} labels, ${loadLexicon(bytes).size} words`,
  );
}

export function trainTaggerStage({ sentences, out, log }: SyntaxTraining): void {
  const lexicon = loadLexicon(readModelFile(out, 'lexicon.tsv'));
  const { tags } = readTables(out);
  const tagged = tagSentences(sentences, tags, lexicon);
  const tagger = trainTagger({
    sentences: tagged,
    classes: tags.length,
    dictionary: lexicon,
    epochs: 8,
    seed: 1,
    entries: 620_000,
  });
  writeModelFile(out, 'tagger.bin', writeModel(tagger.table()));
  log('tagger trained');
}

function frequent(values: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value)
    .sort();
}

export function tagSentences(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  lexicon: Lexicon,
): TaggedSentence[] {
  const infos = new WordInfos(lexicon);
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  return sentences.map(({ tokens }) => ({
    words: tokens.map((token) => infos.of(token.form)),
    tags: Int32Array.from(tokens, (token) => tagIds.get(`${token.upos} ${token.xpos}`) ?? -1),
  }));
}
