/** `query`: shows events, actors, hits or the edit history of a case, as a table or as JSON. */
import { existingCase, readArguments, windowOption } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { printLine } from '../io.ts';
import { openCase } from '../open-case.ts';
import { type Answer, actorAnswer, eventAnswer, historyAnswer, searchAnswer } from '../query-answers.ts';
import { tableLines } from '../table.ts';

const OPTIONS = {
  case: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  search: { type: 'string' },
  events: { type: 'boolean' },
  actors: { type: 'boolean' },
  history: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const queryCommand: Command = {
  usage: [
    'throughline query --case CASE [--events | --actors | --search TEXT | --history] [--from DATE] [--to DATE] [--json]',
    '  --events           events in order of time (this is also what a bare query shows)',
    '  --actors           actors with the number of their events',
    '  --from, --to DATE  only what overlaps these days, for events and actors',
    '  --search TEXT      sentences, actors and events with these words; "exact words", OR, -word, NEAR(a b, 5),',
    '                     and actor:, event: or text: before a word to look in one kind only',
    '  --history          the edits, newest first',
    '  --json             JSON instead of a table',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many`);
    const path = existingCase(values.case);
    const question = questionOf(values);
    const opened = await openCase(io, (open) => open(path));
    try {
      const { heading, rows, records } = await question(opened.ask);
      if (values.json) await printLine(io.stdout, JSON.stringify(records, null, 2));
      else for (const line of tableLines(heading, rows)) await printLine(io.stdout, line);
    } finally {
      await opened.close();
    }
    return EXIT_OK;
  },
};

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** The one question that the options ask. */
function questionOf(values: Values): Answer {
  const kinds = (['events', 'actors', 'history', 'search'] as const).filter(
    (kind) => values[kind] !== undefined,
  );
  if (kinds.length > 1) throw new UsageError(`--${kinds.join(' and --')} do not go together`);
  const window = windowOption(values);
  if (values.search !== undefined) return searchAnswer(values.search);
  if (values.history) return historyAnswer;
  return values.actors ? actorAnswer(window) : eventAnswer(window);
}
