/** `explain`: how the sentences of an article were read, as tables for people. */
import { explainArticle } from '#core/explain/explain-article.ts';
import type { ExplainedSentence } from '#core/explain/explain-sentence.ts';
import { readArguments } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { printLine } from '../io.ts';
import { paths } from '../own-extraction.ts';
import { readGivenFile } from '../read-given-file.ts';
import { tableLines } from '../table.ts';

const OPTIONS = {
  published: { type: 'string' },
  title: { type: 'string' },
  sentence: { type: 'string' },
} as const;

export const explainCommand: Command = {
  usage: [
    'throughline explain FILE [--published 2026-02-03] [--title TEXT] [--sentence 3]',
    '  Words with tags and tree, times, names, events, relations, and the rules that found them.',
    '  --sentence NUMBER  only this sentence; without it all of them',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [file, extra] = positionals;
    if (file === undefined) throw new UsageError('say which file to explain');
    if (extra !== undefined) throw new UsageError('explain takes one file');
    const sentences = explainArticle(paths.models, readGivenFile(file, values));
    for (const sentence of chosen(sentences, values.sentence))
      for (const line of linesOf(sentence)) await printLine(io.stdout, line);
    return EXIT_OK;
  },
};

function chosen(
  sentences: readonly ExplainedSentence[],
  number: string | undefined,
): readonly ExplainedSentence[] {
  if (number === undefined) return sentences;
  const found = sentences.filter((sentence) => String(sentence.number) === number.trim());
  if (found.length === 0)
    throw new UsageError(`there is no sentence ${number}: write 1 to ${sentences.length}`);
  return found;
}

function linesOf({ number, kind, text, tables }: ExplainedSentence): readonly string[] {
  const [head] = tableLines([`${number} (${kind})  ${text}`], []);
  return [
    head ?? '',
    ...tables.flatMap(({ title, heading, rows }) => [
      '',
      `  ${title}`,
      ...tableLines(heading, rows).map((line) => `    ${line}`),
    ]),
    '',
  ];
}
