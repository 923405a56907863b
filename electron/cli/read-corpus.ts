/** A corpus from standard input: one JSON line in, one reading out, in order and never more than a few in memory. */
import type { ExtractionService } from '#core/core.ts';
import { readingOf } from '#core/export/findings-reading.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { EXIT_FAILED, EXIT_OK } from './command.ts';
import { type CorpusLine, parseCorpusLine } from './corpus-line.ts';
import { type Io, printLine } from './io.ts';
import { linesOf } from './lines.ts';
import { wordsOf } from './words.ts';

/** Lines read ahead: enough to keep the workers busy while one long article is being read. */
const AHEAD = 16;

interface Outcome {
  readonly json: string;
  /** For standard error. */
  readonly fault: string | null;
}

/** Resolves to the exit code: 1 when any line failed. Closes the extraction. */
export async function readCorpus(io: Io, extraction: ExtractionService): Promise<number> {
  const waiting: Promise<Outcome>[] = [];
  let code = EXIT_OK;
  const printFirst = async (): Promise<void> => {
    const outcome = await waiting.shift();
    if (!outcome) return;
    if (outcome.fault !== null) {
      code = EXIT_FAILED;
      await printLine(io.stderr, `throughline: ${outcome.fault}`);
    }
    await printLine(io.stdout, outcome.json);
  };
  try {
    let number = 0;
    for await (const line of linesOf(io.stdin)) {
      number += 1;
      if (line.trim() === '') continue;
      waiting.push(readLine(line, number, extraction));
      if (waiting.length >= AHEAD) await printFirst();
    }
    while (waiting.length > 0) await printFirst();
  } finally {
    await extraction.close();
  }
  return code;
}

async function readLine(line: string, number: number, extraction: ExtractionService): Promise<Outcome> {
  let id: CorpusLine['id'] | null = null;
  try {
    const parsed = parseCorpusLine(line, (found) => {
      id = found;
    });
    const findings = await extraction.read(parsed.input);
    const { text, published } = parsed.input;
    return { json: JSON.stringify({ id, ...readingOf(findings, { text, published }) }), fault: null };
  } catch (error) {
    const reason = error instanceof ContractError ? wordsOf(error) : String(error);
    return { json: JSON.stringify({ id, error: reason }), fault: `line ${number}: ${reason}` };
  }
}
