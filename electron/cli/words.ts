/** Failures in words for the command line: what happened and what to do. */
import { ContractError, type ErrorCode } from '#shared/contract/errors.ts';

const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  'unsupported-format': 'save it as text, Markdown or HTML',
  'bad-date': 'write dates as 2026-02-03',
  'not-a-case': 'choose a .throughline file',
  'case-newer': 'update Throughline to write to it',
  'case-corrupt': 'restore one of its backups',
  'read-only': 'copy the case to where you may write',
  'disk-full': 'free some space and try again',
  busy: 'close the other program that has the case open, or wait',
};

/** One line without a stop at its end; a bug is named as one. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof ContractError)) {
    return `unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { code, message, details } = error.failure;
  const backup = code === 'case-corrupt' ? details?.backup : undefined;
  const advice = backup === undefined ? ADVICE[code] : `copy it over the case: ${backup}`;
  const sentence = message.replace(/\.$/, '');
  return advice ? `${sentence}; ${advice}` : sentence;
}
