/** Values of options: dates, files, numbers, each refused in a few words when it is not one. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ContractError } from '#shared/contract/errors.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Day } from '#shared/lib/day.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { UsageError } from './command.ts';

/** `parseArgs` with its complaints as usage errors. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : 'unknown option');
  }
}

/** `undefined` stays so; anything but a day that exists is refused. */
export function dayOption(name: string, value: string | undefined): Day | undefined {
  if (value === undefined) return undefined;
  const day = parseIsoDay(value);
  if (day === null) throw new UsageError(`--${name}: "${value}" is not a date; write it as 2026-02-03`);
  return day;
}

/** The stretch of time between two options; either end may be left out. */
export function windowOption(values: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): TimeWindow {
  const window = { from: dayOption('from', values.from) ?? null, to: dayOption('to', values.to) ?? null };
  if (window.from !== null && window.to !== null && window.to < window.from)
    throw new UsageError('--to lies before --from');
  return window;
}

/** One of a closed list of words, the first where none is given. */
export function choiceOption<const T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name}: "${value}" is none of ${choices.join(', ')}`);
  return found;
}

/** The path of a case that exists. */
export function existingCase(path: string | undefined): string {
  if (path === undefined) throw new UsageError('say which case: --case FILE');
  if (!existsSync(path)) throw new UsageError(`there is no case at ${path}`);
  return path;
}

/** The file's bytes; throws a ContractError with a reason in plain words. */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new ContractError('file-error', 'it is a folder');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ContractError('file-error', FILE_FAULTS[code] ?? `it cannot be read (${code})`);
  }
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};
