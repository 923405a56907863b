/** Measures load time and throughput in processor time: `npx node electron/extract/train/time.ts FILE… [--models FOLDER]`. */
import { readFileSync } from 'node:fs';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { option, readModelFiles } from './files.ts';

const seconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const bytes = readModelFiles(option('models', 'models'));
const before = seconds();
const analyse = createTextAnalyser(loadTextModels(bytes));
console.log(`load ${((seconds() - before) * 1000).toFixed(0)} ms`);
const paths = process.argv
  .slice(2)
  .filter((path, i, all) => !path.startsWith('--') && all[i - 1] !== '--models');
const texts = paths.map((path) => readFileSync(path, 'utf8'));
const length = texts.reduce((sum, text) => sum + text.length, 0);
for (let round = 0; round < 6; round++) {
  const from = seconds();
  for (const text of texts) analyse(text);
  console.log(`${(length / (seconds() - from)).toFixed(0)} characters a second`);
}
const { rss, heapUsed } = process.memoryUsage();
console.log(`${(rss / 1e6).toFixed(0)} MB resident, ${(heapUsed / 1e6).toFixed(0)} MB heap`);
