/** `demo`: makes a case of any size that nobody wrote, to try the window on. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type DemoCounts, makeDemoCase } from '#core/demo/make-demo-case.ts';
import { readArguments } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { printLine } from '../io.ts';
import { loggerTo } from '../open-case.ts';
import { paths } from '../own-extraction.ts';

const MOST = 5_000_000;

export const demoCommand: Command = {
  usage: [
    'throughline demo --events NUMBER [--case CASE] [--seed NUMBER]',
    '  Makes a case of invented articles, actors and events; the same numbers always make the same case.',
    '  --events NUMBER  how many events: 25 to 5000000',
    '  --case CASE      the file to make; without it "Demo NUMBER.throughline" in this folder',
    '  --seed NUMBER    another case of the same size',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      events: { type: 'string' },
      case: { type: 'string' },
      seed: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many`);
    const events = wholeNumber('--events', values.events, { least: 25, most: MOST });
    const seed =
      values.seed === undefined ? 1 : wholeNumber('--seed', values.seed, { least: 0, most: 2 ** 31 });
    const databasePath = values.case ?? `Demo ${events}.throughline`;
    if (existsSync(databasePath))
      throw new UsageError(`${databasePath} is there already; choose another file with --case`);
    if (!existsSync(dirname(resolve(databasePath))))
      throw new UsageError(
        `the folder of ${databasePath} does not exist; make it first, or choose another with --case`,
      );
    const counts = await makeDemoCase({
      ...{ databasePath, events, seed, resources: paths.root, clock: Date.now, log: loggerTo(io) },
      onProgress: (done) => io.stderr.write(`\r${done} of ${events} events`),
    });
    io.stderr.write('\n');
    await printLine(io.stdout, summary(databasePath, counts));
    return EXIT_OK;
  },
};

const summary = (path: string, { articles, actors, events }: DemoCounts): string =>
  `${path}: ${articles} articles, ${actors} actors, ${events} events. Open it with: throughline serve --open --case "${path}"`;

function wholeNumber(
  option: string,
  value: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (value === undefined) throw new UsageError(`${option} is missing`);
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`${option}: "${value}" is not a whole number from ${least} to ${most}`);
  return number;
}
