/** The extractor: one article's text through all stages to findings. The stages and their rules are listed in SPEC.md. */
import type { Day } from '#shared/lib/day.ts';
import type { Findings } from '#shared/model/findings.ts';
import { assembleFindings } from './assemble.ts';
import { surenessOf } from './confidence.ts';
import { resolveEntities } from './coreference/resolve.ts';
import { findMentions } from './entities/find-mentions.ts';
import type { Mention } from './entities/mention.ts';
import type { Reading } from './events/draft.ts';
import { emptyStory, findStory } from './events/find-story.ts';
import { findQuotations } from './events/speech.ts';
import type { ExtractionInput, Extractor } from './extractor.ts';
import { findRelations } from './relations/find-relations.ts';
import { createTextAnalyser } from './text/analyse.ts';
import { languageOf } from './text/language.ts';
import type { TextModels } from './text/models.ts';
import { repairSentence } from './text/repair-tree.ts';
import type { Sentence } from './text/token.ts';
import { treeOf } from './text/tree.ts';
import { documentDate } from './times/document-date.ts';
import { findTimes } from './times/find-times.ts';
import type { TimeMention } from './times/time-mention.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** A day to count from when nobody knows the publication day: times that were counted from it are dropped again. */
const NO_DAY: Day = 0;

function timesOf(
  sentences: readonly Sentence[],
  text: string,
  published: Day | null,
): readonly TimeMention[] {
  if (published !== null) return findTimes(sentences, { text, published });
  const found = findTimes(sentences, { text, published: NO_DAY });
  return found.map((time) =>
    time.deictic === null
      ? time
      : { ...time, span: { ...time.span, edtf: null, earliest: null, latest: null } },
  );
}

function mentionsBySentence(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const lists: Mention[][] = sentences.map(() => []);
  for (const mention of mentions) lists[mention.sentence]!.push(mention);
  return lists;
}

function readingOf(sentences: readonly Sentence[], text: string, published: Day | null): Reading {
  const trees = sentences.map(treeOf);
  const { all: mentions, body } = findMentions(trees);
  const bySentence = mentionsBySentence(sentences, mentions);
  const quotations = findQuotations(trees, text);
  return {
    text,
    trees,
    mentions,
    bySentence,
    entities: resolveEntities({ trees, mentions, body, bySentence, quotations }),
    quotations,
    times: timesOf(sentences, text, published),
  };
}

/** Findings beside what they were read from: tags and trees. */
export interface DetailedReading {
  readonly sentences: readonly Sentence[];
  readonly findings: Findings;
}

/** Makes an extractor from the trained models; everything else that it knows is in the lexicons. */
export function createExtractor(models: TextModels): Extractor {
  const read = createDetailedReader(models);
  return { version: EXTRACTOR_VERSION, read: (input) => read(input).findings };
}

/** An extractor that shows its work. */
export function createDetailedReader(models: TextModels): (input: ExtractionInput) => DetailedReading {
  const analyse = createTextAnalyser(models);
  const sure = surenessOf(models.confidence);
  return ({ text, title, published }) => {
    const sentences = analyse(text, title === undefined ? {} : { title }).map(repairSentence);
    const day = published ?? documentDate(text)?.day ?? null;
    const reading = readingOf(sentences, text, day);
    const language = languageOf(text);
    const readable = language === 'en' || language === 'und';
    const story = readable ? findStory(reading, day) : emptyStory;
    const relations = readable ? findRelations(reading, story) : [];
    const findings = assembleFindings({
      reading,
      story,
      relations,
      text,
      title: title ?? null,
      language,
      published: day,
      version: EXTRACTOR_VERSION,
      sure,
    });
    return { sentences, findings };
  };
}
