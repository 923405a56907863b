/** Reads what other sources know of words: classes from bigrams and WordNet senses. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WordSources } from './build-lexicon.ts';

export function readSources(): WordSources {
  const text = gunzipSync(readFileSync(new URL('word-classes.tsv.gz', import.meta.url))).toString('utf8');
  const rows = text.split('\n').map((line) => line.split('\t'));
  const column = (index: number): ReadonlyMap<string, number> =>
    new Map(rows.filter((row) => row[index]).map((row) => [row[0]!, Number.parseInt(row[index]!, 36)]));
  return { clusters: column(1), senses: column(2) };
}
