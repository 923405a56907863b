/** `import`: reads files into a case, one committed article after the other. */
import { basename } from 'node:path';
import { readDocument } from '#core/ingest/read-document.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { dayOption, readArguments, readBytes } from '../arguments.ts';
import { type Command, EXIT_FAILED, EXIT_OK, UsageError } from '../command.ts';
import { printLine } from '../io.ts';
import { type OpenCase, openCase } from '../open-case.ts';
import { wordsOf } from '../words.ts';

export const importCommand: Command = {
  usage: [
    'throughline import FILE… --case CASE [--published 2026-02-03]',
    '  Prints a line a file once it is saved: added, duplicate or failed.',
    '  --case CASE       the case file; made when it does not exist',
    '  --published DATE  the publication date of all files; without it each file must give its own',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      case: { type: 'string' },
      published: { type: 'string' },
    });
    const published = dayOption('published', values.published);
    const path = values.case;
    if (path === undefined) throw new UsageError('say which case: --case FILE');
    if (positionals.length === 0) throw new UsageError('say which files to import');
    const opened = await openCase(io, (open) => open(path));
    let failed = 0;
    try {
      for (const file of positionals) {
        const line = await importFile(opened, file, published).catch((error: unknown) => {
          failed += 1;
          return `failed     ${file}: ${wordsOf(error)}`;
        });
        await printLine(io.stdout, line);
      }
    } finally {
      await opened.close();
    }
    return failed > 0 ? EXIT_FAILED : EXIT_OK;
  },
};

/** Imports one file and says in a line what came of it; throws a ContractError when it can't. */
async function importFile({ ask }: OpenCase, file: string, given: Day | undefined): Promise<string> {
  const document = readDocument({ kind: 'file', fileName: basename(file), bytes: readBytes(file) });
  const published = given ?? document.published;
  if (published === null) {
    throw new ContractError('bad-date', 'it gives no publication date; pass --published');
  }
  const { title, text, outlet, url } = document;
  const publishedBasis = given === undefined ? document.publishedBasis : 'command-line';
  const done = await ask('article.import', { title, text, published, publishedBasis, outlet, url });
  const counts = `${done.events} events, ${done.actors} actors, ${done.relations} relations`;
  return done.outcome === 'duplicate'
    ? `duplicate  ${file}: the case has this text already`
    : `${done.outcome.padEnd(9)}  ${file}: ${formatIsoDay(published)}, ${counts}`;
}
