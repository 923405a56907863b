/** The one place that puts failures into words: what happened, and what to do. */
import type { Failure } from '../contract/errors.ts';
import { t } from '../i18n/text.ts';

export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

export const errorWords = ({ code }: Pick<Failure, 'code'>): ErrorWords => ({
  title: t(`errors.${code}.title`),
  advice: t(`errors.${code}.advice`),
});

/** For "Copy details": the code, the plain message and the facts, never article text. */
export function errorDetails(failure: Failure): string {
  const facts = Object.entries(failure.details ?? {}).map(([key, value]) => `${key}: ${value}`);
  return [`code: ${failure.code}`, failure.message, ...facts].join('\n');
}
