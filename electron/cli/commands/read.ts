/** `read`: the reading of one file, or of a whole corpus line by line. */
import { basename } from 'node:path';
import { readingOf } from '#core/export/findings-reading.ts';
import { type ReadDocument, readDocument } from '#core/ingest/read-document.ts';
import { dayOption, readArguments, readBytes } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { type Io, printLine } from '../io.ts';
import { startExtraction } from '../own-extraction.ts';
import { readCorpus } from '../read-corpus.ts';

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

interface Given {
  readonly published?: string;
  readonly title?: string;
}

async function readFile(file: string, given: Given, io: Io): Promise<void> {
  const chosen = dayOption('published', given.published);
  const document = readDocument(
    { kind: 'file', fileName: basename(file), bytes: readBytes(file) },
    { exact: true },
  );
  const published = chosen ?? document.published;
  if (published === null) {
    throw new UsageError(`${file} gives no publication date; pass --published 2026-02-03`);
  }
  const { text } = document;
  const title = given.title ?? ownTitle(document);
  const extraction = startExtraction(1);
  try {
    const findings = await extraction.read({ text, published, ...(title === undefined ? {} : { title }) });
    await printLine(io.stdout, JSON.stringify(readingOf(findings, { text, published }), null, 2));
  } finally {
    await extraction.close();
  }
}

/** A page's title stands apart from its text; that of a text is in the text, where the extractor finds it. */
const ownTitle = ({ format, title }: ReadDocument): string | undefined =>
  format === 'html' && title !== '' ? title : undefined;
