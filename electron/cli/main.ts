/** The command line: finds the command, runs it, and turns failures into one line and an exit code. */
import { projectPaths } from '#core/project-paths.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { type CommandEntry, EXIT_FAILED, EXIT_OK, EXIT_USAGE, UsageError } from './command.ts';
import { type Io, processIo } from './io.ts';
import { wordsOf } from './words.ts';

const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: 'print what an article says, as JSON',
    load: async () => (await import('./commands/read.ts')).readCommand,
  },
  {
    name: 'explain',
    summary: 'show how the sentences of an article were read',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'import',
    summary: 'read articles into a case',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'query',
    summary: 'show what a case holds',
    load: async () => (await import('./commands/query.ts')).queryCommand,
  },
  {
    name: 'export',
    summary: 'write a case to files',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'serve',
    summary: 'open a case in the browser, on this machine only',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  {
    name: 'demo',
    summary: 'make a case of any size that nobody wrote',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
];

/** Resolves to the exit code: 0 done, 1 some of it failed, 2 called wrongly. Never rejects. */
export async function runCli(args: readonly string[], io: Io = processIo): Promise<number> {
  quietWhenReaderLeaves(io);
  try {
    return await run(args, io);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const words = isUsage ? error.message : wordsOf(error);
    io.stderr.write(`throughline: ${words}\n`);
    if (isUsage) io.stderr.write('Try: throughline --help\n');
    if (!isUsage && !(error instanceof ContractError) && error instanceof Error) {
      io.stderr.write(`${error.stack}\n`);
    }
    return isUsage ? EXIT_USAGE : EXIT_FAILED;
  }
}

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--version' || name === '-v') return print(io, [projectPaths(import.meta.url).version]);
  if (name === '--help' || name === '-h' || name === 'help') return print(io, await help());
  const entry = COMMANDS.find((one) => one.name === name);
  if (!entry) throw new UsageError(`there is no command "${name}"`);
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) return print(io, command.usage);
  return command.run(rest, io);
}

function print(io: Io, lines: readonly string[]): number {
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT_OK;
}

async function help(): Promise<readonly string[]> {
  const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));
  return [
    'Throughline turns news articles into actors, events and relations, each tied to the sentence that says so.',
    'Nothing leaves this machine.',
    '',
    ...COMMANDS.map((entry) => `  ${entry.name.padEnd(8)}${entry.summary}`),
    '',
    ...commands.flatMap((command) => [...command.usage, '']),
    'Exit codes: 0 done, 1 some of it failed, 2 called wrongly.',
  ];
}

/** `throughline … | head` ends the reader before the writer; that is no failure. */
function quietWhenReaderLeaves({ stdout }: Io): void {
  stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_OK);
    throw error;
  });
}
