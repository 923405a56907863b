/** The whole linguistic base: article text in, sentences of tagged and parsed tokens with names out. */
import type { TextRange } from '#shared/lib/text-range.ts';
import { createStackedParser, type StackedParser } from './guide.ts';
import { tagHeadline } from './headline-tags.ts';
import { createLemmatiser, type Lemmatiser } from './lemmatise.ts';
import { parserModels, type TextModels } from './models.ts';
import { createNameTagger, type NameTagger } from './name-tagger.ts';
import type { Tree } from './parser.ts';
import { recallNames } from './recall-names.ts';
import { settleNames } from './settle-names.ts';
import { splitSentences } from './split-sentences.ts';
import { type Block, readStructure, type StructureOptions } from './structure.ts';
import { type TagClass, tagClass } from './tag-classes.ts';
import { createTagger, type Tagger } from './tagger.ts';
import type { Sentence, Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { naturalForms } from './truecase.ts';
import { type WordInfo, WordInfos } from './word-info.ts';

/** Offsets in the result count UTF-16 code units of `text`. Total on every string; time is linear in its length. */
export type TextAnalyser = (text: string, options?: StructureOptions) => Sentence[];

export function createTextAnalyser(models: TextModels): TextAnalyser {
  const stages = createStages(models);
  return (text, options = {}) => {
    const drafts = readStructure(text, options).flatMap((block, paragraph) =>
      draftsOf(text, block, paragraph),
    );
    naturalForms(drafts, { infos: stages.infos, gazetteer: models.gazetteer });
    return recallNames(stages.names.tag(parseDrafts(drafts, stages))).map((sentence) =>
      settleNames(sentence, stages.infos, models.gazetteer),
    );
  };
}

/** A sentence before it is analysed; `forms` are what the taggers read instead of the words as written. */
export interface Draft {
  readonly range: TextRange;
  readonly block: Block;
  readonly paragraph: number;
  readonly tokens: readonly TextRange[];
  readonly written: readonly string[];
  forms: readonly string[];
}

function draftsOf(text: string, block: Block, paragraph: number): Draft[] {
  return splitSentences(text, tokenise(text, block)).map((tokens) => {
    const written = tokens.map((token) => text.slice(token.start, token.end));
    const range = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
    return { range, block, paragraph, tokens, written, forms: written };
  });
}

interface Stages {
  readonly infos: WordInfos;
  readonly tagger: Tagger;
  readonly parser: StackedParser;
  readonly lemmatise: Lemmatiser;
  readonly names: NameTagger;
  readonly classes: readonly TagClass[];
  readonly labels: readonly string[];
}

function createStages(models: TextModels): Stages {
  const { tables, lexicon } = models;
  return {
    infos: new WordInfos(lexicon),
    tagger: createTagger(models.tagger, lexicon),
    parser: createStackedParser(parserModels(models)),
    lemmatise: createLemmatiser(lexicon, tables.lemmaRules),
    names: createNameTagger(models),
    classes: tables.tags.map(tagClass),
    labels: tables.labels,
  };
}

/** A sentence that has everything but its names. */
export interface ParsedDraft {
  readonly sentence: Sentence;
  readonly words: readonly WordInfo[];
}

/** Stage by stage over the whole article, not sentence by sentence: each stage's weights stay in the processor's cache. */
function parseDrafts(drafts: readonly Draft[], stages: Stages): ParsedDraft[] {
  const words = drafts.map(({ forms }) => forms.map((form) => stages.infos.of(form)));
  const tagged = words.map((sentence) => ({ words: sentence, tags: stages.tagger.tag(sentence) }));
  for (const [index, { block }] of drafts.entries())
    if (block.kind === 'title') tagHeadline({ ...tagged[index]!, classes: stages.classes });
  const trees = stages.parser.parse(tagged);
  return drafts.map((draft, index) => {
    const tokens = tokensOf(draft, { tags: tagged[index]!.tags, tree: trees[index]! }, stages);
    const { block, paragraph, range } = draft;
    return {
      words: words[index]!,
      sentence: { ...range, index, kind: block.kind, paragraph, tokens, names: [] },
    };
  });
}

interface Syntax {
  readonly tags: Int32Array;
  readonly tree: Tree;
}

function tokensOf(draft: Draft, { tags, tree }: Syntax, stages: Stages): Token[] {
  return draft.tokens.map((range, index) => {
    const tag = stages.classes[tags[index]!]!;
    return {
      start: range.start,
      end: range.end,
      index,
      form: draft.written[index]!,
      lemma: stages.lemmatise(draft.forms[index]!, tag),
      upos: tag.upos,
      xpos: tag.xpos,
      head: tree.heads[index]!,
      dep: stages.labels[tree.labels[index]!]!,
    };
  });
}
