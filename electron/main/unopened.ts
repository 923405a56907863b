/** Why no case is open, and that in words: what happened, to which file, and what to do. */
import { basename } from 'node:path';
import type { Failure } from '#shared/contract/errors.ts';
import { errorWords } from '#shared/derive/error-words.ts';
import { t } from '#shared/i18n/text.ts';

export interface Unopened {
  /** Null for the sample case. */
  readonly path: string | null;
  /** `died`: the process that reads it ended again. */
  readonly why: Failure | 'died';
}

export function unopenedText({ path, why }: Unopened): string {
  if (why === 'died') return t('native.diedAgain');
  const { title, advice } = errorWords(why);
  const words = `${title}. ${advice}`;
  return path === null ? words : `${basename(path)}: ${words}`;
}
