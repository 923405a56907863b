/** How an article was read, in this very thread: for people who want to know why, not for imports. */
import type { ExtractionInput } from '#extract/extractor.ts';
import { createDetailedReader } from '#extract/pipeline.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { readModelFiles } from '../jobs/model-files.ts';
import { type ExplainedSentence, explainSentence } from './explain-sentence.ts';

/** All sentences in the text's order. Throws when the models can't be read. */
export function explainArticle(modelsFolder: string, input: ExtractionInput): readonly ExplainedSentence[] {
  const reading = createDetailedReader(loadTextModels(readModelFiles(modelsFolder)))(input);
  return reading.sentences.map((sentence) => explainSentence(sentence, { text: input.text, reading }));
}
