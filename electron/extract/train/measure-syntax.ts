/** Runs the linguistic base over treebanks and scores it: with gold tokens, and from raw text. */
import { join } from 'node:path';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { createStackedParser } from '#extract/text/guide.ts';
import { createLemmatiser } from '#extract/text/lemmatise.ts';
import { parserModels, type TextModels } from '#extract/text/models.ts';
import { tagClass } from '#extract/text/tag-classes.ts';
import { createTagger } from '#extract/text/tagger.ts';
import { WordInfos } from '#extract/text/word-info.ts';
import { type GoldSentence, readTreebank } from './conllu.ts';
import { rawDocument } from './raw-text.ts';
import { type Analysed, gold, type Scores, scoreAligned } from './score-syntax.ts';

export interface Measurement {
  /** Treebank, and whether the tokens were given. */
  readonly name: string;
  readonly scores: Scores;
}

/** The dev parts of EWT and GUM, each alone and both together. */
export function measureSyntax(models: TextModels, data: string): Measurement[] {
  const [ewt, gum] = ['ud-ewt-dev', 'ud-gum-dev'].map((name) =>
    readTreebank(join(data, `${name}.conllu.gz`)),
  );
  const banks = { EWT: ewt!, GUM: gum!, 'EWT + GUM': [...ewt!, ...gum!] };
  return Object.entries(banks).flatMap(([name, sentences]) => [
    {
      name: `${name}, gold tokens`,
      scores: scoreAligned(gold(sentences), withGoldTokens(sentences, models)),
    },
    { name: `${name}, raw text`, scores: scoreAligned(gold(sentences), fromRawText(sentences, models)) },
  ]);
}

/** One line for each measurement: percentages. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const keys = ['tokens', 'sents', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS'] as const;
  const titles = ['dev part', 'tokens F1', 'sentences F1', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS'];
  const rows = measurements.map(({ name, scores }) => [
    name,
    ...keys.map((key) => (scores[key] * 100).toFixed(1)),
  ]);
  return [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function withGoldTokens(sentences: readonly GoldSentence[], textModels: TextModels): Analysed[] {
  const { tables, lexicon, tagger } = textModels;
  const infos = new WordInfos(lexicon);
  const tag = createTagger(tagger, lexicon);
  const parser = createStackedParser(parserModels(textModels));
  const lemmatise = createLemmatiser(lexicon, tables.lemmaRules);
  const tagged = sentences.map(({ tokens }) => {
    const words = tokens.map((token) => infos.of(token.form));
    return { words, tags: tag.tag(words) };
  });
  const trees = parser.parse(tagged);
  let at = 0;
  return sentences.map(({ tokens }, s) => {
    const [{ tags }, tree] = [tagged[s]!, trees[s]!];
    return {
      tokens: tokens.map((token, i) => {
        const start = at;
        at += token.form.replace(/\s/g, '').length;
        const tag = tagClass(tables.tags[tags[i]!]!);
        return {
          start,
          end: at,
          ...tag,
          lemma: lemmatise(token.form, tag),
          head: tree.heads[i]!,
          dep: tables.labels[tree.labels[i]!]!,
        };
      }),
    };
  });
}

function fromRawText(sentences: readonly GoldSentence[], models: TextModels): Analysed[] {
  const analyse = createTextAnalyser(models);
  const analysed: Analysed[] = [];
  let offset = 0;
  for (const text of rawDocument(sentences)) {
    const compact = Int32Array.from({ length: text.length + 1 });
    for (let i = 0; i < text.length; i++) compact[i + 1] = compact[i]! + (/\s/.test(text[i]!) ? 0 : 1);
    for (const { tokens } of analyse(text, { title: 'none given' })) {
      analysed.push({
        tokens: tokens.map((token) => ({
          ...token,
          start: offset + compact[token.start]!,
          end: offset + compact[token.end]!,
        })),
      });
    }
    offset += compact[text.length]!;
  }
  return analysed;
}
