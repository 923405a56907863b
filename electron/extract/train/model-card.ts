/** Writes `models/README.md`: what the files are, what they were made from, how well they do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTextModels } from '#extract/text/models.ts';
import { readModelFiles } from './files.ts';
import { measurementTable, measureSyntax } from './measure-syntax.ts';

export interface CardOptions {
  readonly out: string;
  readonly data: string;
  /** ISO day on which the files were trained. */
  readonly date: string;
}

const CONTENTS = `
| file | what it holds |
|---|---|
| \`classes.json\` | names of tags and relations, lemma rules, transition scores of the name tagger |
| \`lexicon.tsv\` | words: tag sets, casing, word class, WordNet senses, irregular lemmas |
| \`tagger.bin\` | part-of-speech tagger |
| \`adviser-actions.bin\`, \`adviser-labels.bin\` | parser that reads from the sentence's end |
| \`actions.bin\`, \`labels.bin\` | parser that reads from its beginning with the other's advice |
| \`names.bin\`, \`gazetteer.tsv\` | name tagger and the name lists that it looks up |
| \`confidence.json\` | how often findings of a score were right, from \`node scripts/fit-confidence.ts\` |
`;

const CREDITS = `
- **UD English EWT** (train part), CC BY-SA 4.0: Natalia Silveira and others, Universal Dependencies, web text of the
  English Web Treebank. Tagger, parsers, lexicon, lemma rules.
- **GUM, the Georgetown University Multilayer corpus** (train part of the free genres), annotation CC BY 4.0, texts CC BY and
  CC BY-SA: Amir Zeldes and others. Tagger, parsers, lexicon, lemma rules, name tagger.
- **Re-DocRED** (600 documents), MIT: Qingyu Tan and others; sentences of Wikipedia, CC BY-SA. Name tagger.
- **CrossNER, politics** (200 training sentences), MIT: Zihan Liu and others; sentences of Wikipedia, CC BY-SA. Name tagger.
- **CMU Sphinx US English language model**, BSD: Carnegie Mellon University and Alpha Cephei. Its bigrams gave the word
  classes (\`electron/extract/train/word-classes.tsv.gz\`).
- **MEANTIME** (dev part), CC BY 4.0: NewsReader project; with the dev parts of Re-DocRED and CrossNER it gave the steps of
  \`confidence.json\`.
- **WordNet 3.1**, WordNet licence: Princeton University. Senses of words, names of places, persons and groups.

Weights trained on share-alike data are offered under CC BY-SA 4.0; the program that reads them is not affected.
`;

export function writeModelCard({ out, data, date }: CardOptions): void {
  const table = measurementTable(measureSyntax(loadTextModels(readModelFiles(out)), data));
  const text = `# Models of the linguistic base

Trained on ${date} by \`npx node electron/extract/train/main.ts --data ../shared/training\`; the same data give the same bytes.
Nothing but \`confidence.json\` was fitted to a dev part of a corpus, nothing to a test part.
${CONTENTS}
## Scores

Dev parts of the treebanks, F1 in percent, everything predicted.

${table}

Name scores and comparisons: \`electron/extract/text/SPEC.md\`.

## Data, licences, credit
${CREDITS}`;
  writeFileSync(join(out, 'README.md'), text);
}
