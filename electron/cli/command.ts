/** What a command of the command line is, and how it says that it was called wrongly. */
import type { Io } from './io.ts';

export const EXIT_OK = 0;
/** Some of what was asked for failed. */
export const EXIT_FAILED = 1;
/** Called wrongly: nothing has been done. */
export const EXIT_USAGE = 2;

export interface Command {
  /** Arguments and options, one line each. */
  readonly usage: readonly string[];
  /** Resolves to the exit code; throws a UsageError or a ContractError. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** A command in the list; its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The caller's mistake: said in one line with exit code 2. */
export class UsageError extends Error {}
