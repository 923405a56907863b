/** Prints the analysis of a text file: `npx node electron/extract/train/show.ts FILE [--models FOLDER]`. */
import { readFileSync } from 'node:fs';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { loadTextModels } from '#extract/text/models.ts';
import type { Sentence } from '#extract/text/token.ts';
import { option, readModelFiles } from './files.ts';

function printSentence(sentence: Sentence): void {
  console.log(`\n# ${sentence.index} ${sentence.kind} paragraph ${sentence.paragraph}`);
  const columns = sentence.tokens.map(({ index, form, lemma, upos, xpos, head, dep }) => {
    const name = sentence.names.find(({ from, to }) => index >= from && index < to);
    const tag = name ? `${index === name.from ? 'B' : 'I'}-${name.label} ${name.confidence}` : '';
    return [String(index), form, lemma, upos, xpos, String(head), dep, tag];
  });
  const widths = [3, 16, 16, 6, 6, 3, 14, 0];
  for (const row of columns)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join(' ')
        .trimEnd(),
    );
}

const analyse = createTextAnalyser(loadTextModels(readModelFiles(option('models', 'models'))));
for (const sentence of analyse(readFileSync(process.argv[2] ?? '', 'utf8'))) printSentence(sentence);
