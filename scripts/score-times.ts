/** `npm run score` part: the time component on the public corpora of the hand-over folder, as their own scorer counts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readModelFiles } from '#core/jobs/model-files.ts';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { documentDate } from '#extract/times/document-date.ts';
import { findTimes } from '#extract/times/find-times.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { projectRoot } from './run-step.ts';

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  /** Missing in some; then the text's own dateline counts. */
  readonly doc_date?: string | null;
}

interface Scorer {
  score(gold: readonly CorpusDocument[], predictions: readonly object[], only: readonly string[]): object;
  format(result: object): string;
}

/** For corpora without values, where only the extents of expressions are judged. */
const ANY_DAY = 0;
const CORPORA = ['tempeval3', 'meantime', 'gum', 'ecbplus'];
const folder = join(projectRoot, '..', 'shared', 'corpora');

/** Time on the processor, which other work on the machine does not stretch. */
const processorMs = (): number => process.cpuUsage().user / 1000;

const documentsOf = (corpus: string): CorpusDocument[] =>
  readFileSync(join(folder, corpus, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusDocument);

async function main(names: readonly string[]): Promise<void> {
  if (!existsSync(folder)) {
    console.log('score of times: skipped, no ../shared/corpora beside the project');
    return;
  }
  const { score, format } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const analyse = createTextAnalyser(loadTextModels(readModelFiles(join(projectRoot, 'models'))));
  for (const name of names) {
    let milliseconds = 0;
    const gold = documentsOf(name);
    const predictions = gold.map(({ id, text, doc_date: date }) => {
      const published = parseIsoDay(date?.slice(0, 10) ?? '') ?? documentDate(text)?.day ?? ANY_DAY;
      const sentences = analyse(text);
      const started = processorMs();
      const timexes = findTimes(sentences, { text, published });
      milliseconds += processorMs() - started;
      return { id, timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })) };
    });
    const speed = gold.reduce((sum, { text }) => sum + text.length, 0) / 1000 / milliseconds;
    console.log(`\n${name}, ${speed.toFixed(1)} MB/s\n${format(score(gold, predictions, ['timexes']))}`);
  }
}

const asked = process.argv.slice(2);
await main(asked.length > 0 ? asked : CORPORA);
