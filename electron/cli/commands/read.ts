/** `read`: the reading of one file, or of a whole corpus line by line. */
import { readingOf } from '#core/export/findings-reading.ts';
import { readArguments } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { type Io, printLine } from '../io.ts';
import { startExtraction } from '../own-extraction.ts';
import { readCorpus } from '../read-corpus.ts';
import { type Given, readGivenFile } from '../read-given-file.ts';

/** Threads for a corpus; one article needs one. */
const WORKERS = 2;
const OPTIONS = {
  published: { type: 'string' },
  title: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

export const readCommand: Command = {
  usage: [
    'throughline read FILE [--published 2026-02-03] [--title TEXT]',
    '  --published DATE  the publication date; without it the file must give its own',
    '  --title TEXT      the title, where the text does not begin with it',
    'throughline read --jsonl < CORPUS.jsonl > READINGS.jsonl',
    '  Lines {"id", "text", "doc_date"?, "title"?}; prints one reading a line, in order, with its id.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (values.jsonl) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no file');
      return readCorpus(io, startExtraction(WORKERS));
    }
    const [file, extra] = positionals;
    if (file === undefined) throw new UsageError('say which file to read');
    if (extra !== undefined) throw new UsageError('read takes one file; for more use --jsonl');
    await readFile(file, values, io);
    return EXIT_OK;
  },
};

async function readFile(file: string, given: Given, io: Io): Promise<void> {
  const article = readGivenFile(file, given);
  const extraction = startExtraction(1);
  try {
    const findings = await extraction.read(article);
    await printLine(io.stdout, JSON.stringify(readingOf(findings, article), null, 2));
  } finally {
    await extraction.close();
  }
}
